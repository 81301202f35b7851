import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { rootFolder } from '../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../api/contracts/artifacts.ts'
import { recordChange } from '../api/features/publishing/index.ts'
import { publishBulkJob, publishStoreJob } from '../api/features/publishing/publish-store.job.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { fillStore } from '../scripts/bench/fill-store.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { askApp, type Person } from '../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { answersOf, differences, firstDifference, headRoot } from '../scripts/testing/releases.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'
import type { RenderTask } from '../site/press/render-messages.ts'

/** With their listings more than the live line takes. */
const PRODUCTS = 520

let duringRender: (task: RenderTask) => unknown
let beforePut: (key: string) => unknown
const deps = { ...testDeps(), artifacts: watched(testDeps().artifacts) }
const ask = askApp(createApp(deps))
let opened: TestPress
let store: StoreContext
let merchant: Person

function watched(artifacts: ArtifactStore): ArtifactStore {
  return {
    ...artifacts,
    async put(key, body) {
      await beforePut(key)
      await artifacts.put(key, body)
    },
  }
}

beforeAll(async () => {
  opened = await openTestPress(deps, undefined, (task) => duringRender(task))
})
afterAll(() => opened.close())

beforeEach(async () => {
  duringRender = () => undefined
  beforePut = () => undefined
  ;({ store, merchant } = await makeWholeStore(deps))
  await fillStore(deps.db, store.id, PRODUCTS)
  await publish('live')
})

async function publish(line: 'live' | 'bulk'): Promise<void> {
  const job = line === 'live' ? publishStoreJob : publishBulkJob
  const context = { attempt: 1, maxAttempts: 25, signal: new AbortController().signal }
  await job.run({ ...deps, press: opened.press }, { storeId: store.id }, context)
}

/** Done as the merchant, and live at once when it is small. */
async function edit(method: string, path: string, body: unknown): Promise<void> {
  const response = await ask(merchant, method, `/api/stores/${store.slug}${path}`, { body })
  expect(response.ok, await response.text()).toBe(true)
  await publish('live')
}

/** Once, when a large publish has rendered pages that the test waits for. */
function whenRendered(wanted: (task: RenderTask) => boolean, run: () => Promise<void>): () => boolean {
  let happened = false
  duringRender = async (task) => {
    if (happened || task.delivery !== 'packs' || !wanted(task)) return
    happened = true
    await run()
  }
  return () => happened
}

async function expectWhatAFullBuildGives(): Promise<void> {
  const [waiting, found] = [
    store.db.selectFrom('changes').select('id').execute(),
    await headRoot(deps.db, store.id),
  ]
  expect(await waiting).toEqual([])
  await store.db
    .transaction()
    .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Anew' }))
  await publish('live')
  await publish('bulk')
  const wanted = await headRoot(deps.db, store.id)
  const wrong = differences(await answersOf(deps.artifacts, found), await answersOf(deps.artifacts, wanted))
  const first = wrong[0]?.split(': ')[0]
  const where = first === undefined ? '' : await firstDifference(deps.artifacts, [found, wanted], first)
  expect(wrong.slice(0, 5), where).toEqual([])
}

describe('a large publish beside small ones', () => {
  it('shows their edits also on pages that did not show them before', async () => {
    const shelf = { type: 'featured-collection', settings: { products: { ref: 'products', ids: [7] } } }
    const product = {
      sections: { main: { type: 'main-product', settings: {} }, shelf },
      order: ['main', 'shelf'],
    }
    const theme = { pack: 'base', settings: {}, templates: { product }, groups: {} }
    const edited = whenRendered(
      () => true,
      () => edit('PATCH', '/products/7', { price: { amount: 4242, currency: 'EUR' } }),
    )
    await ask(merchant, 'PUT', `/api/stores/${store.slug}/theme`, { body: theme })
    await edit('POST', '/theme/publish', {})
    await publish('bulk')
    expect(edited()).toBe(true)
    await expectWhatAFullBuildGives()
  })

  it('leaves out pages that went meanwhile', async () => {
    const [last] = await store.db
      .selectFrom('pages')
      .select(['path', 'number'])
      .where('kind', '=', 'category')
      .where('entity_id', '=', 1)
      .orderBy('number', 'desc')
      .execute()
    expect(last?.number).toBe(2)
    const rows = await store.db
      .selectFrom('listings')
      .select('product_id as id')
      .where('list', '=', 'category:1')
      .execute()
    const ids = rows.slice(0, 25).map(({ id }) => id)
    const edited = whenRendered(
      ({ pages }) => pages.some(({ ref }) => ref.path === last!.path),
      () => edit('POST', '/products/bulk', { ids, patch: { status: 'archived' } }),
    )
    await edit('PATCH', '', { name: 'Another name' })
    await publish('bulk')
    expect(edited()).toBe(true)
    await expectWhatAFullBuildGives()
    expect((await answersOf(deps.artifacts, await headRoot(deps.db, store.id))).has(last!.path)).toBe(false)
  })

  it('begins again when every page was made anew meanwhile', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => index + 1)
    const edited = whenRendered(
      () => true,
      async () => {
        await edit('POST', '/products/bulk', { ids, patch: { status: 'archived' } })
        await edit('PATCH', '', { name: 'The newest name' })
      },
    )
    await edit('PATCH', '', { name: 'A newer name' })
    await publish('bulk')
    expect(edited()).toBe(true)
    await expectWhatAFullBuildGives()
  })

  it('comes to its end however fast they follow each other', async () => {
    let outran = 0
    beforePut = async (key) => {
      if (!key.startsWith(rootFolder(store.id)) || outran === 20) return
      const before = beforePut
      beforePut = () => undefined
      await edit('PATCH', '/products/9', { price: { amount: 1000 + ++outran, currency: 'EUR' } })
      beforePut = before
    }
    await ask(merchant, 'PATCH', `/api/stores/${store.slug}`, { body: { name: 'Another name' } })
    await publish('live')
    await publish('bulk')
    expect(outran).toBeGreaterThan(1)
    expect(outran).toBeLessThan(20)
    beforePut = () => undefined
    // What found the line busy is taken up again.
    await publish('live')
    await expectWhatAFullBuildGives()
  })
})
