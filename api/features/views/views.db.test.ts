import { beforeAll, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, makeMember, type Person } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import type { ProductView, Views } from '../../contracts/views.ts'
import type { StoreContext } from '../../http/app-env.ts'

const deps = testDeps()
const ask = askApp(createApp(deps))
const DRAFTS: ProductView = { name: 'Drafts', query: { status: 'draft', sort: 'title' } }
const GONE: ProductView = { name: 'Gone', query: { stock: 'out_of_stock' } }

let store: StoreContext
let merchant: Person
beforeAll(async () => {
  ;({ store, merchant } = await makeWholeStore(deps))
})

const path = () => `/api/stores/${store.slug}/views`
const read = async (person: Person) => (await (await ask(person, 'GET', path())).json()) as Views

async function keep(person: Person, views: ProductView[], version?: number): Promise<number> {
  const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"${version}"` }
  return (await ask(person, 'PUT', path(), { body: { views }, headers })).status
}

it('keeps views for whoever made them, in this store, and for nobody else', async () => {
  const editor = await makeMember(deps, store, 'editor')
  expect(await read(editor)).toEqual({ version: 0, views: [] })
  expect(await keep(editor, [DRAFTS])).toBe(200)
  expect(await read(editor)).toEqual({ version: 1, views: [DRAFTS] })
  expect((await read(merchant)).views).toEqual([])
})

it('refuses to forget what another window kept meanwhile, and two of one name', async () => {
  expect(await keep(merchant, [DRAFTS], 0)).toBe(200)
  expect(await keep(merchant, [GONE], 0)).toBe(412)
  expect(await keep(merchant, [DRAFTS, GONE], 1)).toBe(200)
  expect(await keep(merchant, [DRAFTS, { ...GONE, name: 'drafts' }])).toBe(422)
  expect((await read(merchant)).views).toEqual([DRAFTS, GONE])
})

it('forgets the views of who leaves the staff', async () => {
  const guest = await makeMember(deps, store, 'editor')
  await keep(guest, [DRAFTS])
  expect((await ask(merchant, 'DELETE', `/api/stores/${store.slug}/staff/${guest.id}`)).status).toBe(204)
  const rows = await store.db.selectFrom('documents').select('id').where('key', '=', guest.id).execute()
  expect(rows).toEqual([])
})
