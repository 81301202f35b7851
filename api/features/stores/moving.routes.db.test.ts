import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { makeMember, makePerson, type Person } from '../../../scripts/testing/people.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { uniqueSlug } from '../../db/testing.ts'
import { toStoreContext, findStoreRow } from './stores.queries.ts'
import { makeScene, manifestOf, readFiles, type Scene } from './testing.ts'

const deps = testDeps()
let scene: Scene
let path: string

beforeAll(async () => {
  scene = await makeScene(deps)
  path = `/api/stores/${scene.store.slug}`
})

const download = async (person: Person) =>
  Buffer.from(await (await scene.ask(person, 'GET', `${path}/export`)).arrayBuffer())

function restore(person: Person | undefined, archive: Buffer, fields: Record<string, string> = {}) {
  const form = new FormData()
  form.append('archive', new Blob([new Uint8Array(archive)]), 'store.tar.gz')
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return scene.ask(person, 'POST', '/api/stores/restore', { body: form })
}

const auditOf = (storeId: string, action: string) =>
  openStore(deps.db, storeId)
    .selectFrom('audit_log')
    .select(['actor_id', 'entity_id'])
    .where('action', '=', action)
    .execute()

describe('GET /api/stores/:store/export', () => {
  it('gives the merchant the whole store, and writes that down', async () => {
    const response = await scene.ask(scene.merchant, 'GET', `${path}/export`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/gzip')
    expect(response.headers.get('content-disposition')).toContain(`${scene.store.slug}-`)
    const files = await readFiles(Buffer.from(await response.arrayBuffer()))
    expect(manifestOf(files).store.slug).toBe(scene.store.slug)
    expect(await auditOf(scene.store.id, 'store.export')).toContainEqual({
      actor_id: scene.merchant.id,
      entity_id: scene.store.id,
    })
  })

  it('is not for editors, nor for people of other stores, nor for nobody', async () => {
    const store = toStoreContext(deps.db, scene.store)
    const editor = await makeMember(deps, store, 'editor')
    const stranger = await makePerson(deps, 'stranger')
    for (const [person, status] of [
      [editor, 403],
      [stranger, 404],
      [undefined, 401],
    ] as const) {
      expect((await scene.ask(person, 'GET', `${path}/export`)).status).toBe(status)
      expect(
        (await scene.ask(person, 'POST', `${path}/clone`, { body: { slug: uniqueSlug() } })).status,
      ).toBe(status)
    }
  })
})

describe('POST /api/stores/restore', () => {
  it('makes whoever sends the archive the merchant of a new store', async () => {
    const archive = await download(scene.merchant)
    const somebody = await makePerson(deps, 'somebody')
    const slug = uniqueSlug('restored')
    const response = await restore(somebody, archive, { slug, name: 'Mine now' })
    const answer = (await response.json()) as { id: string; enterAgain: unknown[] }
    expect(response.status).toBe(201)
    expect(answer).toMatchObject({ slug, name: 'Mine now', status: 'publishing' })
    expect(answer.enterAgain).toContainEqual({ kind: 'rebuild_hook', name: 'Deploy' })
    const members = await platformDb(deps.db)
      .selectFrom('memberships')
      .select(['account_id', 'role'])
      .where('store_id', '=', answer.id)
      .execute()
    expect(members).toEqual([{ account_id: somebody.id, role: 'merchant' }])
    expect((await scene.ask(somebody, 'GET', `/api/stores/${slug}/products/1`)).status).toBe(200)
    expect((await scene.ask(scene.merchant, 'GET', `/api/stores/${slug}`)).status).toBe(404)
    expect(await auditOf(answer.id, 'store.restore')).toEqual([
      { actor_id: somebody.id, entity_id: answer.id },
    ])
  })

  it('says what is wrong with the form, the address and who asks', async () => {
    const archive = await download(scene.merchant)
    const refusals = [
      [await restore(scene.merchant, archive), 409, 'slug_taken'],
      [await restore(scene.merchant, archive, { slug: 'A b' }), 422, 'invalid'],
      [await restore(scene.merchant, archive, { color: 'red' }), 422, 'invalid'],
      [await restore(scene.merchant, Buffer.from('nothing')), 422, 'invalid'],
      [await restore(undefined, archive), 401, 'unauthenticated'],
      [
        await scene.ask(scene.merchant, 'POST', '/api/stores/restore', { body: {} }),
        415,
        'unsupported_media',
      ],
    ] as const
    for (const [response, status, code] of refusals) {
      expect(await response.json()).toMatchObject({ code })
      expect(response.status).toBe(status)
    }
  })
})

describe('POST /api/stores/:store/clone', () => {
  it('makes another store of catalog, content and pictures, without people and what happened', async () => {
    const slug = uniqueSlug('clone')
    const response = await scene.ask(scene.merchant, 'POST', `${path}/clone`, { body: { slug } })
    expect(response.status).toBe(201)
    const { id, name } = (await response.json()) as { id: string; name: string }
    expect(name).toBe(scene.store.name)
    const [source, clone] = [scene.store.id, id].map((storeId) => openStore(deps.db, storeId))
    for (const table of [
      'products',
      'variants',
      'categories',
      'documents',
      'slugs',
      'listings',
      'branches',
    ] as const) {
      const rows = await clone!.selectFrom(table).selectAll().execute()
      expect(rows.length, table).toBeGreaterThan(0)
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
        new Set((await source!.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row))),
      )
    }
    for (const table of [
      'customers',
      'customer_sessions',
      'email_logs',
      'hooks',
      'stock_movements',
    ] as const) {
      expect(await clone!.selectFrom(table).selectAll().execute(), table).toEqual([])
    }
    expect(await filesOf(id)).toEqual(await filesOf(scene.store.id))
    const { rows: next } = await sql<{ id: number }>`
      insert into ${sql.id(id, 'products')} (title, slug) values ('New', 'new') returning id`.execute(deps.db)
    expect(next).toEqual([{ id: 6 }])
    expect(await auditOf(id, 'store.clone')).toEqual([{ actor_id: scene.merchant.id, entity_id: id }])
  })

  it('leaves nothing behind when the address is taken', async () => {
    const before = await filesOf('')
    const response = await scene.ask(scene.merchant, 'POST', `${path}/clone`, {
      body: { slug: scene.store.slug },
    })
    expect(response.status).toBe(409)
    expect(await filesOf('')).toEqual(before)
    expect((await findStoreRow(deps.db, scene.store.slug))?.id).toBe(scene.store.id)
  })

  async function filesOf(storeId: string): Promise<string[]> {
    const entries = await readdir(join(deps.env.ARTIFACTS_DIR, 'media', storeId), {
      recursive: true,
      withFileTypes: true,
    })
    const folder = join(deps.env.ARTIFACTS_DIR, 'media', storeId)
    return entries
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name).slice(folder.length))
      .sort()
  }
})
