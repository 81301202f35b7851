import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { askApp, type Person } from '../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'

interface ReleasedPage {
  path: string
  change: string
  because: string[]
}

const deps = testDeps()
const ask = askApp(createApp(deps))
let press: TestPress
let store: StoreContext
let merchant: Person

beforeAll(async () => {
  press = await openTestPress(deps)
})
afterAll(() => press.close())
beforeEach(async () => {
  ;({ store, merchant } = await makeWholeStore(deps))
  await press.publish(store.id)
})

async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const address = `/api/stores/${store.slug}${path}`
  const response = await ask(merchant, method, address, body === undefined ? {} : { body })
  expect(response.ok, `${method} ${path} ${response.status}`).toBe(true)
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

async function readLast(): Promise<{ pages: Map<string, ReleasedPage>; total: number }> {
  await press.publish(store.id)
  const { data } = await send<{ data: { id: number }[] }>('GET', '/releases')
  const last = await send<{ data: ReleasedPage[]; total: number }>('GET', `/releases/${data[0]?.id}/pages`)
  return { pages: new Map(last.data.map((page) => [page.path, page])), total: last.total }
}

it('a release says which pages it changed, and what of the edit each of them shows', async () => {
  const product = await send<{ id: number }>('POST', '/products', {
    title: 'Night lamp',
    status: 'active',
    price: { amount: 1900, currency: store.currency },
  })
  const added = await readLast()
  const path = '/products/night-lamp/'
  expect(added.pages.get(path)).toMatchObject({ change: 'new' })
  expect(added.pages.get(path)?.because).toContain(`product:${product.id}`)
  expect(added.total).toBeGreaterThanOrEqual(added.pages.size)

  await send('PATCH', `/products/${product.id}`, { title: 'Reading lamp' })
  const renamed = await readLast()
  expect(renamed.pages.get(path)).toMatchObject({ change: 'changed' })

  await send('PATCH', `/products/${product.id}`, { status: 'archived' })
  const archived = await readLast()
  expect(archived.pages.get(path)).toMatchObject({ change: 'gone', because: [] })
})

it('a release of every page names no single reason', async () => {
  await send('PATCH', '', { name: 'Another name' })
  const { pages, total } = await readLast()
  expect(total).toBeGreaterThan(3)
  expect(pages.get('/')).toEqual({ path: '/', change: 'changed', because: [] })
})

it('there are no pages of a release that never was', async () => {
  expect((await ask(merchant, 'GET', `/api/stores/${store.slug}/releases/999999/pages`)).status).toBe(404)
})
