import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import type { PreviewAnswer, PreviewPage } from '../api/contracts/preview.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { askApp, type Person } from '../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { headRoot, pageText } from '../scripts/testing/releases.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'
import { catalog } from '../themes/index.ts'

const deps = testDeps()
const ask = askApp(createApp(deps))
let press: TestPress

beforeAll(async () => {
  press = await openTestPress(deps)
})
afterAll(() => Promise.all([press.close(), deps.previewer.close()]))

/** One of everything that has a page, with what its sections show. */
async function fill(send: Send): Promise<void> {
  const brand = await send<{ id: number }>('POST', '/brands', { name: 'Nordlys' })
  const category = await send<{ id: number }>('POST', '/categories', { title: 'Tents', visible: true })
  for (const title of ['Dome', 'Tunnel', 'Bivvy'])
    await send('POST', '/products', {
      ...{ title, status: 'active', price: { amount: 12900, currency: 'EUR' } },
      ...{ brandId: brand.id, categoryIds: [category.id], description: `<p>The ${title}</p>` },
    })
  await send('POST', '/collections', { title: 'Summer', visible: true })
  await send('POST', '/branches', { name: 'Harbour', address: ['Quay 1'], visible: true })
  const entry = { title: 'Words', body: '<p>Words</p>', publish: true }
  for (const kind of ['/pages', '/posts', '/policies']) await send('POST', kind, entry)
}

type Send = <Answer>(method: string, path: string, body?: object) => Promise<Answer>

const sender =
  (store: StoreContext, merchant: Person): Send =>
  async <Answer>(method: string, path: string, body?: object) => {
    const address = `/api/stores/${store.slug}${path}`
    const response = await ask(merchant, method, address, body ? { body } : {})
    expect(response.ok, `${method} ${path} ${await response.clone().text()}`).toBe(true)
    return (await response.json()) as Answer
  }

describe.each(Object.values(catalog.packs))('the pack $id', ({ id, templates }) => {
  it('shows each of its templates in a preview byte for byte as it is released, and each section as it stands there', async () => {
    const { store, merchant } = await makeWholeStore(deps, { locales: ['en', 'es'], theme: id })
    const send = sender(store, merchant)
    await fill(send)
    await press.publish(store.id)
    const root = await headRoot(deps.db, store.id)
    const { data } = await send<{ data: PreviewPage[] }>('GET', '/theme/preview-pages')
    const groups = new Set(['header', 'footer'])
    expect(data.map(({ template }) => template).sort()).toEqual(
      Object.keys(templates)
        .filter((key) => !groups.has(key))
        .sort(),
    )
    for (const { path, template } of [...data, { path: '/es/', template: 'home' }]) {
      const whole = await send<PreviewAnswer>('POST', '/theme/preview', { path })
      expect(whole, path).toMatchObject({ template, problems: [] })
      expect(whole.html, path).toBe(await pageText(deps.artifacts, root, path))
      const sections = new Set([...whole.html.matchAll(/data-section="([^"]+)"/g)].map(([, name]) => name))
      expect(sections.size, path).toBeGreaterThan(template === 'maintenance' ? 0 : 2)
      for (const section of sections) {
        const { html } = await send<PreviewAnswer>('POST', '/theme/preview', { path, section })
        expect(html, `${path} ${section}`).not.toBe('')
        expect(whole.html, `${path} ${section}`).toContain(html)
      }
    }
  }, 120_000)
})
