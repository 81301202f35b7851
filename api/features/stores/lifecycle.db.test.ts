import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, join, makePerson, type Person } from '../../../scripts/testing/people.ts'
import { createApp } from '../../app.ts'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import { platformDb } from '../../db/platform-db.ts'
import { uniqueSlug } from '../../db/testing.ts'
import type { AppError } from '../../errors.ts'
import { createStore } from './create-store.ts'
import { eraseStoresJob } from './erase-stores.job.ts'
import { TABLE_RULES } from './moved-tables.ts'
import { findStoreByHost, type StoreRow } from './stores.queries.ts'
import { actorOf } from './testing.ts'

const deps = testDeps()
const platform = platformDb(deps.db)
const ask = askApp(createApp(deps))
let merchant: Person
let admin: Person

beforeAll(async () => {
  merchant = await makePerson(deps, 'merchant')
  admin = await makePerson(deps, 'admin', { admin: true })
})

const input = (slug: string) => ({ name: 'Shop', slug, currency: 'EUR', country: 'ES', locales: ['en'] })
const create = (slug = uniqueSlug('life'), person = merchant) =>
  createStore(deps, actorOf(person), input(slug))
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'made',
    (error: unknown) => (error as AppError).code,
  )
const call = async (person: Person, method: string, path: string, body?: object) => {
  const response = await ask(person, method, `/api/stores/${path}`, { body })
  return {
    status: response.status,
    answer: (await response.json()) as { code?: string; status?: string; url?: string },
  }
}

/** What of a slug there is, anywhere. */
async function tracesOf(slug: string) {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*)::int from platform.stores where slug = ${slug}) as stores,
      (select count(*)::int from platform.domains where host = ${`${slug}.localhost`}) as domains,
      (select count(*)::int from platform.memberships m join platform.stores s on s.id = m.store_id where s.slug = ${slug}) as members,
      (select count(*)::int from pg_namespace n where nspname like 'st\\_%'
        and not exists (select from platform.stores where id = nspname)) as "ownerless schemas",
      (select count(*)::int from platform.schema_versions v where schema <> 'platform'
        and not exists (select from platform.stores where id = schema)) as "ownerless versions"`.execute(
    deps.db,
  )
  return rows[0]
}

describe('creating a store', () => {
  it('lets one of twenty have an address they all ask for at once, and leaves nothing of the others', async () => {
    const slug = uniqueSlug('race')
    const people = await Promise.all(Array.from({ length: 20 }, () => makePerson(deps, 'racer')))
    const outcomes = await Promise.all(people.map((person) => codeOf(create(slug, person))))
    expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'slug_taken')).toHaveLength(19)
    expect(await tracesOf(slug)).toEqual({
      stores: 1,
      domains: 1,
      members: 1,
      'ownerless schemas': 0,
      'ownerless versions': 0,
    })
  })

  it('takes no address that looks like one that is taken', async () => {
    const slug = uniqueSlug('mill')
    await create(slug)
    for (const like of [
      slug.replace('mill', 'mi11'),
      slug.replace('mill', 'rnill'),
      slug.replaceAll('-', ''),
    ]) {
      expect(await codeOf(create(like)), like).toBe('slug_taken')
    }
    expect(await codeOf(create('rnedia'))).toBe('invalid')
  })

  it('makes at most 29 tables, each of which knows whether it moves', async () => {
    const { id } = await create()
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = ${id} order by 1`.execute(deps.db)
    expect(rows.length).toBeLessThanOrEqual(29)
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(TABLE_RULES).sort())
  })

  it('lets an account that is not verified try once, and a busy one wait', async () => {
    const fresh = await makePerson(deps, 'fresh')
    const unverified = actorOf(fresh, { verified: false })
    await createStore(deps, unverified, input(uniqueSlug('try')))
    expect(await codeOf(createStore(deps, unverified, input(uniqueSlug('try'))))).toBe('email_unverified')
    const busy = await makePerson(deps, 'busy')
    const outcomes = await Promise.all(
      Array.from({ length: 21 }, () => codeOf(create(uniqueSlug('busy'), busy))),
    )
    expect(outcomes.filter((outcome) => outcome !== 'made')).toEqual(['too_many_requests'])
  })
})

describe('a renamed store', () => {
  let store: StoreRow
  const fresh = uniqueSlug('after')

  beforeAll(async () => {
    store = await create()
    expect((await call(merchant, 'PATCH', store.slug, { slug: fresh })).status).toBe(200)
  })

  it('answers on its old host as a former one, and on the new one', async () => {
    for (const slug of [store.slug, fresh])
      expect((await findStoreByHost(deps.db, `${slug}.localhost`))?.id).toBe(store.id)
    const domains = await platform
      .selectFrom('domains')
      .select(['host', 'kind', 'primary_host'])
      .where('store_id', '=', store.id)
      .orderBy('kind')
      .execute()
    expect(domains).toEqual([
      { host: `${store.slug}.localhost`, kind: 'former', primary_host: false },
      { host: `${fresh}.localhost`, kind: 'platform', primary_host: true },
    ])
  })

  it('keeps its old address from others for ninety days, and may have it back', async () => {
    const other = await makePerson(deps, 'other')
    expect(await codeOf(create(store.slug, other))).toBe('slug_taken')
    await platform
      .updateTable('slug_holds')
      .set({ until: new Date(0) })
      .where('slug', '=', fresh)
      .execute()
    expect((await call(merchant, 'PATCH', fresh, { slug: store.slug })).status).toBe(200)
    expect((await call(merchant, 'PATCH', store.slug, { slug: fresh })).status).toBe(200)
    await platform
      .updateTable('slug_holds')
      .set({ until: new Date(0) })
      .where('slug', '=', store.slug)
      .execute()
    const heir = await create(store.slug, other)
    expect((await findStoreByHost(deps.db, `${store.slug}.localhost`))?.id).toBe(heir.id)
  })
})

describe('a suspended store', () => {
  it('is resumed by whoever suspended it, and what the platform suspends only by the platform', async () => {
    const { slug } = await create()
    expect(await call(merchant, 'POST', `${slug}/suspend`, { reason: 'Holidays' })).toMatchObject({
      status: 200,
      answer: { status: 'suspended' },
    })
    expect((await call(merchant, 'POST', `${slug}/suspend`, {})).status).toBe(409)
    expect((await call(merchant, 'POST', `${slug}/resume`)).answer.status).toBe('publishing')
    expect((await call(admin, 'POST', `${slug}/suspend`, { reason: 'Complaints' })).status).toBe(200)
    expect(await call(merchant, 'POST', `${slug}/resume`)).toMatchObject({
      status: 403,
      answer: { code: 'forbidden' },
    })
    expect((await call(admin, 'POST', `${slug}/resume`)).status).toBe(200)
  })

  it('cannot be freed from the platform by deleting and resuming it', async () => {
    const { slug } = await create()
    await call(admin, 'POST', `${slug}/suspend`, { reason: 'Complaints' })
    await call(merchant, 'DELETE', slug, { confirm: slug })
    expect((await call(merchant, 'POST', `${slug}/resume`)).status).toBe(403)
  })

  it('is no matter of owners, editors and strangers', async () => {
    const store = await create()
    const owner = await makePerson(deps, 'owner')
    const editor = await makePerson(deps, 'editor')
    await join(deps, store, { person: owner, role: 'owner' })
    await join(deps, store, { person: editor, role: 'editor' })
    const stranger = await makePerson(deps, 'stranger')
    for (const [person, status] of [
      [owner, 403],
      [editor, 403],
      [stranger, 404],
    ] as const) {
      expect((await call(person, 'POST', `${store.slug}/suspend`, {})).status).toBe(status)
      expect((await call(person, 'DELETE', store.slug, { confirm: store.slug })).status).toBe(status)
    }
  })
})

describe('a deleted store', () => {
  const erase = () =>
    eraseStoresJob.run(deps, {}, { attempt: 1, maxAttempts: 1, signal: new AbortController().signal })
  const endGrace = (id: string) =>
    platform
      .updateTable('stores')
      .set({ delete_after: new Date(0) })
      .where('id', '=', id)
      .execute()

  it('wants its slug typed, waits two weeks and can be called back', async () => {
    const { id, slug } = await create()
    expect(await call(merchant, 'DELETE', slug, { confirm: 'other' })).toMatchObject({
      status: 422,
      answer: { code: 'invalid' },
    })
    expect((await call(merchant, 'DELETE', slug, { confirm: slug })).status).toBe(202)
    const row = await platform
      .selectFrom('stores')
      .select('delete_after')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(Math.round(((row.delete_after?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(14)
    await erase()
    expect((await call(merchant, 'POST', `${slug}/resume`)).status).toBe(200)
    await erase()
    expect((await call(merchant, 'GET', slug)).status).toBe(200)
  })

  it('ends with schema, files, hosts and members; its address rests', async () => {
    const { id, slug } = await create()
    const keys = [
      mediaKey(id, `${'a'.repeat(32)}/original`),
      `stores/${id}/live.json`,
      `hosts/${slug}.localhost.json`,
    ]
    for (const key of keys) await deps.artifacts.put(key, Buffer.from('{}'))
    await call(merchant, 'DELETE', slug, { confirm: slug })
    await endGrace(id)
    await erase()
    for (const key of keys) expect(await deps.artifacts.stat(key)).toBeUndefined()
    expect(await tracesOf(slug)).toEqual({
      stores: 0,
      domains: 0,
      members: 0,
      'ownerless schemas': 0,
      'ownerless versions': 0,
    })
    expect((await call(merchant, 'GET', slug)).status).toBe(404)
    expect(await codeOf(create(slug))).toBe('slug_taken')
  })
})

describe('GET /api/stores', () => {
  it('shows merchants only theirs, and the platform admin all', async () => {
    const [ana, ben] = [await makePerson(deps, 'ana'), await makePerson(deps, 'ben')]
    const mine = [await create(uniqueSlug('ana'), ana), await create(uniqueSlug('ana'), ana)].map(
      ({ slug }) => slug,
    )
    const theirs = await create(uniqueSlug('ben'), ben)
    expect((await slugsOf(ana)).sort()).toEqual(mine.sort())
    expect(await slugsOf(ben)).toEqual([theirs.slug])
    expect(await slugsOf(admin)).toEqual(expect.arrayContaining([theirs.slug, ...mine]))
  })

  async function slugsOf(person: Person): Promise<string[]> {
    const response = await ask(person, 'GET', '/api/stores?limit=100')
    return ((await response.json()) as { data: { slug: string }[] }).data.map(({ slug }) => slug)
  }
})
