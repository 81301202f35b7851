import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, type Person } from '../../../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../../../scripts/testing/press.ts'
import { headRoot, pageText } from '../../../scripts/testing/releases.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import { collectStoreMedia } from '../media/collect-media.job.ts'

const deps = testDeps()
const OLDEST = '/media/drawn/00000000000000000000/home-0-en.jpg'
const ask = askApp(createApp(deps))
let press: TestPress
let store: StoreContext
let merchant: Person
let productId: number

beforeAll(async () => {
  press = await openTestPress(deps)
  ;({ store, merchant } = await makeWholeStore(deps))
  await deps.artifacts.put(keyOf(OLDEST), Buffer.from('drawn before the first release'))
  const product = await send('POST', '/products', {
    title: 'Reading lamp',
    status: 'active',
    price: { amount: 1900, currency: store.currency },
  })
  productId = ((await product.json()) as { id: number }).id
})
afterAll(async () => {
  await press.close()
  deps.artist.close()
})

const send = (method: string, path: string, body: object) =>
  ask(merchant, method, `/api/stores/${store.slug}${path}`, { body })

/** As its released page names it. */
async function namedBy(path: string): Promise<string> {
  await press.publish(store.id)
  const html = (await pageText(deps.artifacts, await headRoot(deps.db, store.id), path)) ?? ''
  const address = /og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
  return new URL(address).pathname
}

const look = (path: string, slug = store.slug) =>
  ask(undefined, 'GET', path.replace('/media/drawn/', '/api/shop/drawings/'), {
    headers: { 'x-picksy-store': slug },
  })

const keyOf = (path: string) => mediaKey(store.id, path.slice('/media/'.length))

describe('the picture that a released page names', () => {
  it('is drawn when it is first asked for, and kept', async () => {
    const path = await namedBy('/products/reading-lamp/')
    expect(await deps.artifacts.stat(keyOf(path))).toBeUndefined()
    const answer = await look(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 })
    expect((await deps.artifacts.get(keyOf(path)))?.equals(bytes)).toBe(true)
  })

  it('is another one when the price is, and a former address leads to it', async () => {
    const before = await namedBy('/products/reading-lamp/')
    await send('PATCH', `/products/${productId}`, { price: { amount: 2500, currency: store.currency } })
    const now = await namedBy('/products/reading-lamp/')
    expect(now).not.toBe(before)
    const answer = await look(before)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, now])
  })

  it('is nobody else’s, and none of what is not public', async () => {
    const path = await namedBy('/products/reading-lamp/')
    const { store: other } = await makeWholeStore(deps)
    expect((await look(path, other.slug)).status).toBe(404)
    await send('PATCH', `/products/${productId}`, { status: 'archived' })
    expect((await look(path)).status).toBe(404)
    await send('PATCH', `/products/${productId}`, { status: 'active' })
  })

  it.each([
    'home-7-en.jpg',
    'product-0-en.jpg',
    'product-1-xx.jpg',
    'category-1-en.jpg',
    'icon-64.png',
    '..',
  ])('is not called %s', async (name) => {
    expect((await look(`/media/drawn/${'0'.repeat(20)}/${name}`)).status).toBe(404)
  })

  it('goes once it is older than every release that can be shown', async () => {
    const path = await namedBy('/')
    await look(path)
    await collectStoreMedia({ ...deps, now: () => new Date(Date.now() + 40 * 86_400_000) }, store.id)
    expect(await deps.artifacts.stat(keyOf(path))).toBeDefined()
    expect(await deps.artifacts.stat(keyOf(OLDEST))).toBeUndefined()
  })
})
