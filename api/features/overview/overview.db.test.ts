import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import { openFreshPlatform, type FreshPlatform } from '../../../scripts/testing/fresh-platform.ts'
import { failedJob } from '../../../scripts/testing/operations/overview.ts'
import { askApp, makeMember, makePerson, type Ask, type Person } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import type { Lacks, PlatformOverview, StoreFigures } from '../../contracts/overview.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'

let platform: FreshPlatform
let ask: Ask
let store: StoreContext
let merchant: Person
let admin: Person

beforeAll(async () => {
  platform = await openFreshPlatform()
  ask = askApp(createApp(platform.deps))
  ;({ store, merchant } = await makeWholeStore(platform.deps, { locales: ['en', 'es'] }))
  admin = await makePerson(platform.deps, 'admin', { admin: true })
  const product = (body: object) =>
    post(merchant, 'products', { price: { amount: 100, currency: 'EUR' }, ...body })
  await product({ title: 'Tent', status: 'active', translations: { es: { title: 'Tienda' } } })
  await product({ title: 'Stove', status: 'active' })
  await product({ title: 'Rope', status: 'draft' })
  await product({ title: 'Map', status: 'archived' })
})
afterAll(() => platform.close())

async function read<T>(person: Person, path: string): Promise<T> {
  const response = await ask(person, 'GET', `/api/${path}`)
  expect(response.status).toBe(200)
  return (await response.json()) as T
}

async function post(person: Person, path: string, body: object): Promise<{ id: number }> {
  const response = await ask(person, 'POST', `/api/stores/${store.slug}/${path}`, { body })
  expect(response.status).toBe(201)
  return (await response.json()) as { id: number }
}

const figuresOf = async (person: Person) =>
  (await read<{ stores: StoreFigures[] }>(person, 'overview')).stores.find(
    ({ storeId }) => storeId === store.id,
  )

it('tells a merchant how each of the own stores is doing, and nobody else', async () => {
  const figures = await figuresOf(merchant)
  expect(figures?.products).toMatchObject({ active: 2, draft: 1 })
  expect(figures?.publishing).toMatchObject({ latest: null, held: false })
  expect(figures?.publishing?.waiting).toBeGreaterThan(0)
  const { merchant: stranger } = await makeWholeStore(platform.deps)
  expect(await figuresOf(stranger)).toBeUndefined()
})

it('tells an employee only of own tasks, and nothing of publishing', async () => {
  const { id: branchId } = await store.db.selectFrom('branches').select('id').executeTakeFirstOrThrow()
  const one = await makeMember(platform.deps, store, 'employee', [branchId])
  const other = await makeMember(platform.deps, store, 'employee', [branchId])
  await post(merchant, 'tasks', { branchId, title: 'Water the plants', assigneeId: one.id })
  expect(await figuresOf(one)).toMatchObject({ tasks: 1, publishing: null })
  expect((await figuresOf(other))?.tasks).toBe(0)
})

it('counts what is not translated or described, and each count is the length of its list', async () => {
  const base = `stores/${store.slug}`
  const editor = await makeMember(platform.deps, store, 'editor')
  const lacks = await read<Lacks>(editor, `${base}/lacks`)
  expect(lacks.drafts).toBe(1)
  expect(lacks.untranslated.products).toBe(2)
  const listed = async (path: string) =>
    (await read<{ data: unknown[] }>(editor, `${base}/${path}`)).data.length
  expect(await listed('products?missing=translation&status=active')).toBe(1)
  expect(await listed('products?missing=translation')).toBe(lacks.untranslated.products)
  await post(editor, 'pages', { title: 'Only in English' })
  const { untranslated } = await read<Lacks>(editor, `${base}/lacks`)
  expect(await listed('pages?missing=translation&limit=100')).toBe(untranslated.pages)
  expect(untranslated.pages).toBe(lacks.untranslated.pages! + 1)
  expect(await listed('media?missing=alt')).toBe(lacks.undescribed)
})

it('shows the platform admin a job that failed, and runs it again once', async () => {
  const id = await failedJob(platform.deps, 'The disk is full.')
  const before = await read<PlatformOverview>(admin, 'platform/overview')
  expect(before.jobs.latest).toContainEqual(
    expect.objectContaining({ id, name: 'sweep-accounts', nextAt: null, error: 'The disk is full.' }),
  )
  expect(before.health).toMatchObject({ storage: true, worker: false })
  expect(before.stores.active).toBeGreaterThanOrEqual(2)
  const retry = () => ask(admin, 'POST', `/api/platform/jobs/${id}/retry`)
  expect((await retry()).status).toBe(204)
  const after = await read<PlatformOverview>(admin, 'platform/overview')
  expect(after.jobs.failing).toBe(before.jobs.failing - 1)
  expect((await retry()).status).toBe(404)
})

it('does not run what waits for its time', async () => {
  const { db } = platform.deps
  await enqueue(db, 'sweep-accounts', {}, { key: 'tomorrow', runAt: new Date(Date.now() + 86_400_000) })
  const { rows } = await sql<{
    id: number
  }>`select id from graphile_worker.jobs where key = 'tomorrow'`.execute(db)
  expect((await ask(admin, 'POST', `/api/platform/jobs/${rows[0]!.id}/retry`)).status).toBe(404)
})
