import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { uniqueSlug } from '../../db/testing.ts'
import type { Deps } from '../../deps.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { openFreshPlatform, type FreshPlatform } from '../../../scripts/testing/fresh-platform.ts'
import { openTestPress } from '../../../scripts/testing/press.ts'
import { readRelease, walkRelease } from '../../../site/release/index.ts'
import { exportStore } from './export-store.ts'
import { restoreStore } from './restore-store.ts'
import { findStoreRow, type StoreRow } from './stores.queries.ts'
import { makeScene, manifestOf, readFiles, type Scene } from './testing.ts'

const deps = testDeps()
let scene: Scene
let archive: Buffer
let elsewhere: FreshPlatform

beforeAll(async () => {
  scene = await makeScene(deps)
  archive = await exportWhole(deps, scene.store)
  elsewhere = await openFreshPlatform()
})
afterAll(() => elsewhere.close())

async function exportWhole(from: Deps, store: StoreRow): Promise<Buffer> {
  const { body } = await exportStore(from, store, { actor: null })
  return buffer(body)
}

const restore = (into: Deps, wanted: { slug?: string; name?: string } = {}, bytes = archive) =>
  restoreStore(into, {
    actor: null,
    archive: Readable.from([bytes]),
    wanted: async () => wanted,
    maxBytes: 100_000_000,
  })

/** Every path of the live release, with the hash of its bytes or where it leads. */
async function publishedOf(from: Deps, storeId: string): Promise<Map<string, string>> {
  const { live_root: root } = (await findStoreRow(from.db, storeId)) ?? {}
  const paths = new Map<string, string>()
  for await (const [path, entry] of walkRelease(from.artifacts, root ?? '')) {
    paths.set(path, 'hash' in entry ? entry.hash : JSON.stringify(entry))
  }
  return paths
}

describe('an archive', () => {
  it('has every row that goes along, the pictures, and no secret', async () => {
    const files = await readFiles(archive)
    const manifest = manifestOf(files)
    const rows = Object.fromEntries(manifest.tables.map((table) => [table.name, table.rows]))
    expect(rows).toMatchObject({
      products: 4,
      categories: 2,
      customers: 1,
      email_logs: 1,
      hooks: 1,
      media: 1,
    })
    expect(manifest.media.files).toBe([...files.keys()].filter((name) => name.startsWith('media/')).length)
    expect(manifest.media.files).toBeGreaterThan(2)
    const text = Buffer.concat([...files.values()]).toString('latin1')
    for (const secret of scene.secrets) expect(text).not.toContain(secret)
    const { secret, token } = await secretsInDatabase()
    for (const stored of [secret, token]) expect(text).not.toContain(stored)
    expect(manifest.enterAgain).toEqual([
      { kind: 'webhook', name: 'https://hooks.example.com/a' },
      { kind: 'rebuild_hook', name: 'Deploy' },
    ])
  })

  async function secretsInDatabase() {
    const hooks = await openStore(deps.db, scene.store.id)
      .selectFrom('hooks')
      .select(['secret', 'token_hash'])
      .execute()
    const secret = hooks.find((hook) => hook.secret !== null)?.secret ?? ''
    const token = hooks.find((hook) => hook.token_hash !== null)?.token_hash ?? ''
    expect(secret.length * token.length).toBeGreaterThan(0)
    return { secret, token }
  }
})

describe('FO2 a store restored on another platform', () => {
  let there: StoreRow

  beforeAll(async () => {
    there = (await restore(elsewhere.deps)).store
  })

  it('has the same rows, sums and counters', async () => {
    const again = manifestOf(await readFiles(await exportWhole(elsewhere.deps, there)))
    const before = manifestOf(await readFiles(archive))
    const logless = (tables: typeof again.tables) => tables.filter(({ name }) => name !== 'audit_log')
    expect(logless(again.tables)).toEqual(logless(before.tables))
    expect(again.store).toEqual(before.store)
    expect(again.media).toEqual(before.media)
  })

  it('publishes the same bytes under the same host', async () => {
    const here = await openTestPress(deps)
    await here.publish(scene.store.id)
    await here.close()
    const press = await openTestPress(elsewhere.deps)
    await press.publish(there.id)
    await press.close()
    const published = await publishedOf(deps, scene.store.id)
    expect(published.size).toBeGreaterThan(20)
    expect(await publishedOf(elsewhere.deps, there.id)).toEqual(published)
  })

  it('goes on counting where the store was, and waits for what it waited for', async () => {
    const { rows: next } = await sql<{ id: number }>`
      insert into ${sql.id(there.id, 'products')} (title, slug) values ('New', 'new') returning id`.execute(
      elsewhere.deps.db,
    )
    expect(next).toEqual([{ id: 6 }])
    const { rows } = await sql<{ task: string }>`
      select distinct task_identifier as task from graphile_worker.jobs order by 1`.execute(elsewhere.deps.db)
    expect(rows.map(({ task }) => task)).toEqual(
      expect.arrayContaining(['make-renditions', 'publish-due-products', 'publish-store']),
    )
  })

  it('keeps its webhook, switched off and without a secret, and nobody is signed in', async () => {
    const db = openStore(elsewhere.deps.db, there.id)
    const hooks = await db.selectFrom('hooks').select(['direction', 'secret', 'disabled_at']).execute()
    expect(hooks).toEqual([{ direction: 'out', secret: null, disabled_at: expect.any(Date) as Date }])
    expect(await db.selectFrom('customer_sessions').selectAll().execute()).toEqual([])
    const members = await platformDb(elsewhere.deps.db).selectFrom('memberships').selectAll().execute()
    expect(members).toEqual([])
  })
})

describe('FO2 a store restored under another name', () => {
  it('publishes the same pages with its own origin', async () => {
    const slug = uniqueSlug('other')
    const { store } = await restore(deps, { slug })
    const press = await openTestPress(deps)
    await press.publish(scene.store.id)
    await press.publish(store.id)
    await press.close()
    const [former, fresh] = await Promise.all([scene.store, store].map(({ id }) => textsOf(id)))
    const renamed = new Map(
      [...former!].map(([path, text]) => [path, text.replaceAll(scene.store.slug, slug)]),
    )
    expect(fresh).toEqual(renamed)
  })

  async function textsOf(storeId: string): Promise<Map<string, string>> {
    const root = (await findStoreRow(deps.db, storeId))?.live_root ?? ''
    const release = await readRelease(deps.artifacts, root)
    const texts = new Map<string, string>()
    for await (const [path, entry] of walkRelease(deps.artifacts, root)) {
      if ('hash' in entry) texts.set(path, brotliDecompressSync(await release.readBlob(entry)).toString())
    }
    return texts
  }
})
