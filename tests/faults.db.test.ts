import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { packFolder, rootFolder } from '../api/contracts/artifact-keys.ts'
import { ArtifactError, type ArtifactErrorCode, type ArtifactStore } from '../api/contracts/artifacts.ts'
import type { Press } from '../api/contracts/publishing.ts'
import { platformDb } from '../api/db/platform-db.ts'
import { testDb } from '../api/db/testing.ts'
import type { Deps } from '../api/deps.ts'
import { saveProducts } from '../api/features/catalog/save-products.ts'
import { updateProduct } from '../api/features/catalog/update-product.ts'
import { recordChange, rollback } from '../api/features/publishing/index.ts'
import { publishStoreJob } from '../api/features/publishing/publish-store.job.ts'
import type { Actor, StoreContext } from '../api/http/app-env.ts'
import { fillStore } from '../scripts/bench/fill-store.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { openFreshPlatform } from '../scripts/testing/fresh-platform.ts'
import type { Person } from '../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { answersOf, differences, headRoot, pageText } from '../scripts/testing/releases.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'
import { startEdge } from '../site/edge/testing.ts'

type Fault = (key: string) => ArtifactErrorCode | undefined

interface Shop {
  deps: Deps
  press: Press
  store: StoreContext
  merchant: Person
}

let fault: Fault | undefined
const rendered = new Map<string, number>()
const deps: Deps = { ...testDeps(), artifacts: failing(testDeps().artifacts) }
let opened: TestPress

beforeAll(async () => {
  opened = await openTestPress(deps, ({ pages }) => {
    for (const { ref } of pages) rendered.set(ref.path, (rendered.get(ref.path) ?? 0) + 1)
  })
})
afterAll(() => opened.close())
beforeEach(() => {
  fault = undefined
})

/** An artifact store that fails where the test wants it to. */
function failing(artifacts: ArtifactStore): ArtifactStore {
  return {
    ...artifacts,
    async put(key, body) {
      const code = fault?.(key)
      if (code) throw new ArtifactError(code, `The store of files is ${code}`)
      await artifacts.put(key, body)
    },
  }
}

async function openShop(
  products: number,
  parts: Pick<Shop, 'deps' | 'press'> = { deps, press: opened.press },
) {
  const { store, merchant } = await makeWholeStore(parts.deps)
  await fillStore(parts.deps.db, store.id, products)
  const shop: Shop = { ...parts, store, merchant }
  await publish(shop)
  rendered.clear()
  return shop
}

const publish = ({ deps, press, store }: Shop, attempt = 1) =>
  publishStoreJob.run(
    { ...deps, press },
    { storeId: store.id },
    { attempt, maxAttempts: 25, signal: new AbortController().signal },
  )

const actorOf = ({ id, email }: Person): Actor => ({
  ...{ accountId: id, email, admin: false, verified: true },
  ...{ via: 'session', sessionId: '', scopes: null, impersonator: null },
})

const describeProduct = ({ deps, store, merchant }: Shop, id: number, text: string) =>
  updateProduct(deps, {
    ...{ store, actor: actorOf(merchant), id, version: undefined },
    patch: { description: `<p>${text}</p>` },
  })

const pathOf = (id: number) => `/products/trail-companion-${id}/`

const readRow = ({ deps, store }: Shop) =>
  platformDb(deps.db)
    .selectFrom('stores')
    .select(['live_root', 'live_release', 'head_release'])
    .where('id', '=', store.id)
    .executeTakeFirstOrThrow()

/** What visitors are shown. */
async function shown(shop: Shop, id: number): Promise<string> {
  const { live_root } = await readRow(shop)
  return (await pageText(shop.deps.artifacts, live_root ?? '', pathOf(id))) ?? ''
}

/** An edge that has nobody to tell it news. */
async function openEdge() {
  const edge = await startEdge({
    artifacts: deps.artifacts,
    deps: { platformUrl: deps.env.PLATFORM_URL, storeDomain: deps.env.STORE_DOMAIN },
    limits: { revalidateMs: 50 },
  })
  onTestFinished(() => edge.close())
  return edge
}

const waiting = async ({ store }: Shop) =>
  (await store.db.selectFrom('changes').select('id').execute()).map(({ id }) => id)

const lastRelease = ({ store }: Shop) =>
  store.db.selectFrom('releases').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()

vi.setConfig({ testTimeout: 60_000 })
const WAIT = { timeout: 20_000, interval: 50 }

describe('FR9 rollback', () => {
  it('answers every path with the bytes of the older release, and renders nothing', async () => {
    const shop = await openShop(12)
    const { store } = shop
    const edge = await openEdge()
    const first = await readRow(shop)
    const paths = [...(await answersOf(deps.artifacts, first.live_root ?? '')).keys()]
    const crawl = async (release: number | null) => {
      await expect
        .poll(async () => (await edge.ask(`${store.slug}.localhost`, '/')).headers['x-picksy-release'], WAIT)
        .toBe(String(release))
      const replies: [string, number, string, string][] = []
      for (const path of paths) {
        const { status, headers, bytes } = await edge.ask(`${store.slug}.localhost`, path)
        replies.push([path, status, headers.etag ?? headers.location ?? '', bytes.toString('base64')])
      }
      return replies
    }
    const before = await crawl(first.live_release)

    for (const text of ['The second text', 'The third text']) {
      for (const id of [1, 2, 3]) await describeProduct(shop, id, text)
      await publish(shop)
    }
    expect(await shown(shop, 1)).toContain('The third text')
    const third = await crawl((await readRow(shop)).live_release)
    expect(third.filter((reply, index) => reply[3] !== before[index]![3])).toHaveLength(3)

    rendered.clear()
    await rollback(deps, store, { releaseId: first.live_release ?? 0, actor: actorOf(shop.merchant) })
    await shop.press.project(store.id)
    expect(await crawl(first.live_release)).toEqual(before)
    expect([...rendered]).toEqual([])
  })

  it('builds later edits, which wait, and shows them when the store moves on', async () => {
    const shop = await openShop(3)
    const first = await readRow(shop)
    await describeProduct(shop, 1, 'A mistake')
    await publish(shop)
    await rollback(deps, shop.store, { releaseId: first.live_release ?? 0, actor: null })

    await describeProduct(shop, 1, 'Put right')
    await publish(shop)
    const ready = await lastRelease(shop)
    expect(ready.status).toBe('ready')
    expect(await readRow(shop)).toMatchObject({ live_root: first.live_root, head_release: ready.id })

    rendered.clear()
    await rollback(deps, shop.store, { releaseId: ready.id, actor: null })
    expect(await shown(shop, 1)).toContain('Put right')
    expect(await lastRelease(shop)).toMatchObject({ id: ready.id, status: 'live' })
    expect([...rendered]).toEqual([])
  })
})

describe('FR10 edits faster than publishes', () => {
  it('shows the last of 500, loses none and renders no page oftener than it changed', async () => {
    const [PRODUCTS, EDITS_EACH, WRITERS] = [50, 10, 5]
    const shop = await openShop(PRODUCTS)
    let writing = true
    const write = async (writer: number) => {
      for (let edit = 1; edit <= EDITS_EACH; edit++)
        for (let id = 1 + writer; id <= PRODUCTS; id += WRITERS)
          await describeProduct(shop, id, `Text ${edit} of product ${id}.`)
    }
    const publishing = (async () => {
      while (writing) await publish(shop)
      await publish(shop)
    })()
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).finally(() => {
      writing = false
    })
    await publishing

    for (let id = 1; id <= PRODUCTS; id++)
      expect(await shown(shop, id)).toContain(`Text ${EDITS_EACH} of product ${id}.`)
    expect(await waiting(shop)).toEqual([])
    const pages = await shop.store.db.selectFrom('pages').select(['path', 'deps']).execute()
    const edits = new Map(
      pages.map(({ path, deps }) => [
        path,
        EDITS_EACH * deps.filter((tag) => /^product:\d+$/.test(tag)).length,
      ]),
    )
    expect([...rendered].filter(([path, times]) => times > (edits.get(path) ?? 0))).toEqual([])
    expect([...rendered.keys()]).toEqual(expect.arrayContaining([pathOf(1), pathOf(PRODUCTS)]))
    expect(rendered.get(pathOf(1))).toBeLessThanOrEqual(EDITS_EACH)
  }, 120_000)
})

describe('FR12 a publish that cannot be finished', () => {
  const faults: [name: string, code: ArtifactErrorCode, folder: (storeId: string) => string][] = [
    ['the disk is full', 'full', packFolder],
    ['the disk is full at the last file', 'full', rootFolder],
    ['the object store answers 5xx', 'unavailable', packFolder],
  ]
  it.each(faults)('leaves the live site and tells the owner: %s', async (_name, code, folder) => {
    const shop = await openShop(3)
    const before = await readRow(shop)
    const answers = await answersOf(deps.artifacts, before.live_root ?? '')
    await describeProduct(shop, 1, 'Waits for room')
    const changes = await waiting(shop)

    fault = (key) => (key.startsWith(folder(shop.store.id)) ? code : undefined)
    await expect(publish(shop)).rejects.toThrow(code)
    await expect(publish(shop, 2)).rejects.toThrow(code)
    expect(await readRow(shop)).toEqual(before)
    expect(differences(await answersOf(deps.artifacts, before.live_root ?? ''), answers)).toEqual([])
    expect(await lastRelease(shop)).toMatchObject({
      status: 'failed',
      error: `The store of files is ${code}`,
    })
    expect(await waiting(shop)).toEqual(changes)
    const mails = await shop.store.db.selectFrom('email_logs').select(['recipient', 'template']).execute()
    expect(mails).toEqual([{ recipient: shop.merchant.email, template: 'publish-failed' }])

    fault = undefined
    await publish(shop, 3)
    expect(await shown(shop, 1)).toContain('Waits for room')
    expect(await waiting(shop)).toEqual([])
  })

  it('keeps a release that only could not be announced, and announces it on the next try', async () => {
    const shop = await openShop(3)
    const edge = await openEdge()
    const ask = async () => (await edge.ask(`${shop.store.slug}.localhost`, pathOf(1))).text
    await describeProduct(shop, 1, 'Heard of later')

    fault = (key) => (key.endsWith('/live.json') ? 'unavailable' : undefined)
    await expect(publish(shop)).rejects.toThrow('unavailable')
    expect(await lastRelease(shop)).toMatchObject({ status: 'live', error: null })
    expect(await ask()).not.toContain('Heard of later')

    fault = undefined
    await publish(shop, 2)
    await expect.poll(ask, WAIT).toContain('Heard of later')
    expect(await shop.store.db.selectFrom('email_logs').select('id').execute()).toEqual([])
  })

  it('leaves the live site when the database goes in the middle, and publishes when it is back', async () => {
    const fresh = await openFreshPlatform()
    const name = new URL(fresh.url).pathname.slice(1)
    const { pool: server } = testDb()
    let goes = false
    const takeAway = async () => {
      if (!goes) return
      goes = false
      await server.query(`alter database ${name} allow_connections false`)
      await server.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [name])
    }
    const own = await openTestPress(fresh.deps, takeAway)
    onTestFinished(async () => {
      await own.close()
      await fresh.close()
    })
    const shop = await openShop(3, { deps: fresh.deps, press: own.press })
    const before = await readRow(shop)
    await describeProduct(shop, 1, 'Survives the database')

    goes = true
    await expect(publish(shop)).rejects.toThrow()
    expect(goes).toBe(false)
    await expect(publish(shop, 2)).rejects.toThrow()
    await server.query(`alter database ${name} allow_connections true`)
    expect(await readRow(shop)).toEqual(before)

    await publish(shop, 3)
    expect(await shown(shop, 1)).toContain('Survives the database')
    expect(await waiting(shop)).toEqual([])
    const statuses = await shop.store.db.selectFrom('releases').select('status').orderBy('id').execute()
    expect(statuses.map(({ status }) => status)).toEqual(['superseded', 'failed', 'live'])
  })
})

describe('a writing transaction that stays open', () => {
  it('holds up neither another writer nor the publish of the others, and is published after its commit', async () => {
    const shop = await openShop(3)
    const { store } = shop
    const commit = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const open = store.db.transaction().execute(async (trx) => {
      const change = { id: 1, patch: { description: '<p>Written slowly</p>' } }
      const { tags } = await saveProducts({ trx, store, now: new Date() }, [change])
      await recordChange(trx, store.id, { tags, cause: 'A slow edit' })
      written.resolve()
      await commit.promise
    })
    open.catch(written.reject)
    await written.promise

    await describeProduct(shop, 2, 'Written quickly')
    await publish(shop)
    expect(await shown(shop, 2)).toContain('Written quickly')
    expect(await shown(shop, 1)).not.toContain('Written slowly')

    commit.resolve()
    await open
    await publish(shop)
    expect(await shown(shop, 1)).toContain('Written slowly')
    expect(await shown(shop, 2)).toContain('Written quickly')
    expect(await headRoot(deps.db, store.id)).toBe((await readRow(shop)).live_root)
    expect(await waiting(shop)).toEqual([])
  })
})
