import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { storeMigrations } from '../../../migrations/index.ts'
import { openFreshPlatform, type FreshPlatform } from '../../../scripts/testing/fresh-platform.ts'
import { openStore } from '../../db/store-db.ts'
import { uniqueSlug } from '../../db/testing.ts'
import { exportStore } from './export-store.ts'
import { restoreStore, type RestoreDeps } from './restore-store.ts'
import type { StoreRow } from './stores.queries.ts'
import { makeScene, manifestOf, packFiles, readFiles, withRows, type Files } from './testing.ts'

let platform: FreshPlatform
let deps: FreshPlatform['deps']
let store: StoreRow
let archive: Buffer
let spools: string

beforeAll(async () => {
  platform = await openFreshPlatform()
  deps = platform.deps
  store = (await makeScene(deps)).store
  archive = await buffer((await exportStore(deps, store, { actor: null })).body)
  spools = await mkdtemp(join(tmpdir(), 'picksy-spools-'))
  vi.stubEnv('TMPDIR', spools)
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(spools, { recursive: true })
  await platform.close()
})

function restore(
  bytes: Buffer,
  { slug = uniqueSlug('restored'), extra = {} as Partial<RestoreDeps>, maxBytes = 1e8 } = {},
) {
  const restoring = {
    actor: null,
    archive: Readable.from(inPieces(bytes)),
    wanted: async () => ({ slug }),
    maxBytes,
  }
  return restoreStore({ ...deps, ...extra }, restoring)
}

function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000)
}

async function changed(change: (files: Files) => void): Promise<Buffer> {
  const files = await readFiles(archive)
  change(files)
  return packFiles(files)
}

const withManifest = (fields: object) =>
  changed((files) =>
    files.set('manifest.json', Buffer.from(JSON.stringify({ ...manifestOf(files), ...fields }))),
  )

/** Everything that a restoration may leave anywhere. */
async function traces() {
  const { rows } = await sql<{ schemas: number; ledger: number; stores: number; domains: number }>`
    select (select count(*)::int from pg_namespace where nspname like 'st\\_%') as schemas,
      (select count(*)::int from platform.schema_versions) as ledger,
      (select count(*)::int from platform.stores) as stores,
      (select count(*)::int from platform.domains) as domains`.execute(deps.db)
  const pictures = await readdir(join(deps.env.ARTIFACTS_DIR, 'media'), {
    recursive: true,
    withFileTypes: true,
  })
  const files = pictures.filter((entry) => entry.isFile()).length
  return { ...rows[0], files, spools: await readdir(spools) }
}

describe('an export', () => {
  it('leaves nothing on the disk, also when its reader goes away in the middle', async () => {
    const exported = await exportStore(deps, store, { actor: null })
    expect(await readdir(spools)).toHaveLength(1)
    await exported.body[Symbol.asyncIterator]().next()
    exported.body.destroy()
    await expect.poll(() => readdir(spools)).toEqual([])
    await buffer((await exportStore(deps, store, { actor: null })).body)
    await expect.poll(() => readdir(spools)).toEqual([])
  })

  it('breaks off when a picture is gone before its turn', async () => {
    const { body } = await exportStore(deps, store, { actor: null })
    const pictures = join(deps.env.ARTIFACTS_DIR, 'media', store.id)
    await rename(pictures, `${pictures}.away`)
    await expect(buffer(body)).rejects.toThrow('is not there')
    await rename(`${pictures}.away`, pictures)
    await expect.poll(() => readdir(spools)).toEqual([])
  })
})

describe('an archive that is damaged, foreign or forged', () => {
  const cases: [name: string, make: () => Buffer | Promise<Buffer>, message: RegExp][] = [
    ['is no archive at all', () => Buffer.from('once upon a time'), /no archive of a Picksy store/],
    ['is empty', () => Buffer.alloc(0), /no archive of a Picksy store/],
    ['ends in the middle', () => archive.subarray(0, archive.length / 2), /damaged/],
    ['has lost its end', () => archive.subarray(0, -20), /damaged/],
    ['has other bytes in the middle', () => flipped(archive), /damaged/],
    [
      'is of something else',
      () => packFiles(new Map([['readme.txt', Buffer.from('hello')]])),
      /no archive of a Picksy store/,
    ],
    ['lacks a table', () => changed((files) => files.delete('tables/products.jsonl')), /damaged/],
    ['lacks a picture', () => changed((files) => files.delete(pictureOf(files))), /damaged/],
    ['has other rows than it says', () => changed(addProduct), /damaged/],
    [
      'has a file that nobody asked for',
      () => changed((files) => files.set('../../etc/passwd', Buffer.from('x'))),
      /no archive/,
    ],
    [
      'has a picture that is none',
      () => changed((files) => files.set('media/x/evil.html', Buffer.from('x'))),
      /no archive/,
    ],
    ['names a table that never goes along', () => renamed('brands', 'customer_sessions'), /no archive/],
    [
      'refers to what is not there',
      () => withRows(archive, 'categories', (rows) => rows.map((row) => ({ ...row, parent_id: 999 }))),
      /damaged/,
    ],
    [
      'has a value of another type',
      () => withRows(archive, 'products', (rows) => rows.map((row) => ({ ...row, status: 'sold' }))),
      /damaged/,
    ],
    ['comes from a newer version', () => withManifest({ schemaVersion: 9999 }), /newer Picksy/],
    [
      'has a currency that is none',
      () => withManifest({ store: { ...manifestOfSync(), currency: 'XXQ' } }),
      /damaged/,
    ],
  ]

  it.each(cases)('%s: one clear error, and nothing remains', async (_name, make, message) => {
    const bytes = await make()
    const before = await traces()
    await expect(restore(bytes)).rejects.toThrow(message)
    expect(await traces()).toEqual(before)
  })

  it('is refused as soon as it grows larger than it may', async () => {
    const before = await traces()
    await expect(restore(archive, { maxBytes: 2000 })).rejects.toMatchObject({ code: 'too_large' })
    expect(await traces()).toEqual(before)
  })

  const flipped = (bytes: Buffer) => {
    const copy = Buffer.from(bytes)
    for (let at = 0; at < 64; at++) copy[Math.floor(copy.length / 2) + at]! ^= 0xff
    return copy
  }
  const pictureOf = (files: Files) => [...files.keys()].find((name) => name.startsWith('media/')) ?? ''
  const addProduct = (files: Files) => {
    const rows = files.get('tables/products.jsonl') ?? Buffer.alloc(0)
    files.set('tables/products.jsonl', Buffer.concat([rows, rows]))
  }
  const manifestOfSync = () => ({ slug: 'abc', name: 'A', country: 'ES', locales: ['en'], timezone: 'UTC' })
  const renamed = (from: string, to: string) =>
    changed((files) => {
      const manifest = manifestOf(files)
      for (const table of manifest.tables) if (table.name === from) table.name = to
      files.set('manifest.json', Buffer.from(JSON.stringify(manifest)))
      files.set(`tables/${to}.jsonl`, files.get(`tables/${from}.jsonl`) ?? Buffer.alloc(0))
      files.delete(`tables/${from}.jsonl`)
    })
})

describe('an archive from somebody else', () => {
  it('has its rich texts and styles cleaned, as any request would', async () => {
    const evil = '<p>Good</p><script>alert(1)</script><img src=x onerror=alert(1)>'
    const products = await withRows(archive, 'products', (rows) =>
      rows.map((row) => ({
        ...row,
        description: evil,
        translations: { es: { title: '<Tienda>', description: evil } },
      })),
    )
    const { store: made } = await restore(
      await withRows(products, 'documents', (rows) =>
        rows.map((row) => {
          const { kind, published } = row as { kind: string; published: object }
          if (kind === 'page') return { ...row, published: { ...published, body: { en: evil } } }
          return kind === 'theme' ? { ...row, published: { ...published, css: 'a{behavior:url(x)}' } } : row
        }),
      ),
    )
    const db = openStore(deps.db, made.id)
    const product = await db
      .selectFrom('products')
      .select(['description', 'translations'])
      .executeTakeFirstOrThrow()
    expect(product).toEqual({
      description: '<p>Good</p>',
      translations: { es: { title: '<Tienda>', description: '<p>Good</p>' } },
    })
    const documents = await db
      .selectFrom('documents')
      .select(['kind', 'published'])
      .where('kind', 'in', ['page', 'theme'])
      .execute()
    const page = documents.find(({ kind }) => kind === 'page')?.published
    expect(page).toMatchObject({ body: { en: '<p>Good</p>' } })
    expect(documents.find(({ kind }) => kind === 'theme')?.published).toMatchObject({ css: '' })
  })
})

describe('an archive of an older version', () => {
  it('is brought forward in the same transaction', async () => {
    const migrations = [
      ...storeMigrations,
      { name: 'later', sql: `alter table :store.products add column later int not null default 7` },
    ]
    const { store: made } = await restore(archive, { extra: { migrations } })
    const { rows } = await sql<{ later: number }>`
      select distinct later from ${sql.id(made.id, 'products')}`.execute(deps.db)
    expect(rows).toEqual([{ later: 7 }])
    const ledger = await sql<{ version: number }>`
      select version from platform.schema_versions where schema = ${made.id}`.execute(deps.db)
    expect(ledger.rows).toEqual([{ version: migrations.length }])
  })

  it('leaves nothing behind when a migration fails', async () => {
    const migrations = [
      ...storeMigrations,
      { name: 'broken', sql: 'alter table :store.nowhere add column x int' },
    ]
    const before = await traces()
    await expect(restore(archive, { extra: { migrations } })).rejects.toThrow('nowhere')
    expect(await traces()).toEqual(before)
  })
})
