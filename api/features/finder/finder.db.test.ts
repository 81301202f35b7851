import { beforeAll, expect, it } from 'vitest'
import { createApp } from '../../app.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { askApp, makeMember, type Person } from '../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../scripts/testing/stores.ts'
import type { Found } from '../../contracts/finder.ts'
import type { StoreContext } from '../../http/app-env.ts'

const deps = testDeps()
const ask = askApp(createApp(deps))

let store: StoreContext
let merchant: Person
let first: number

beforeAll(async () => {
  ;({ store, merchant } = await makeWholeStore(deps, { locales: ['en', 'es'] }))
  const { id } = await store.db.selectFrom('branches').select('id').executeTakeFirstOrThrow()
  first = id
  const price = { amount: 100, currency: 'EUR' }
  await post('products', { title: 'Green lamp, small', price, variants: [{ price, sku: 'LUX-77' }] })
  await post('products', { title: 'Lamp oil 100%', price, status: 'active' })
  await post('categories', { title: 'Lamps' })
  await post('pages', { title: { en: 'How our lamps are made', es: 'Así hacemos las lámparas' } })
})

async function post(path: string, body: object): Promise<{ id: number }> {
  const response = await ask(merchant, 'POST', `/api/stores/${store.slug}/${path}`, { body })
  expect(response.status).toBe(201)
  return (await response.json()) as { id: number }
}

async function find(person: Person, q: string, status = 200): Promise<Found[]> {
  const response = await ask(person, 'GET', `/api/stores/${store.slug}/find?q=${encodeURIComponent(q)}`)
  expect(response.status).toBe(status)
  return status === 200 ? ((await response.json()) as { data: Found[] }).data : []
}

const titles = (found: Found[]) => found.map(({ title }) => title)

it('finds things by all of the words, what begins with them first', async () => {
  expect(titles(await find(merchant, 'lamp'))).toEqual([
    'Lamp oil 100%',
    'Green lamp, small',
    'Lamps',
    'How our lamps are made',
  ])
  expect(titles(await find(merchant, 'small green'))).toEqual(['Green lamp, small'])
})

it('finds a product by its SKU and a page by its title in another language', async () => {
  expect(await find(merchant, 'lux-7')).toMatchObject([{ kind: 'product', hidden: true }])
  expect(await find(merchant, 'lámparas')).toMatchObject([{ kind: 'page', title: 'How our lamps are made' }])
})

it('takes signs of patterns for what they are', async () => {
  expect(titles(await find(merchant, '100%'))).toEqual(['Lamp oil 100%'])
  expect(await find(merchant, '_')).toEqual([])
})

it('shows nobody more than the role does, and strangers nothing', async () => {
  const employee = await makeMember(deps, store, 'employee', [first])
  const editor = await makeMember(deps, store, 'editor')
  const manager = await makeMember(deps, store, 'manager', [first])
  const kinds = async (person: Person, q: string) => [
    ...new Set((await find(person, q)).map(({ kind }) => kind)),
  ]
  expect(await kinds(employee, 'lamp')).toEqual(['product', 'category'])
  expect(await kinds(editor, 'lamp')).toEqual(['product', 'category', 'page'])
  expect(await find(editor, manager.email)).toEqual([])
  expect(await find(merchant, editor.email)).toMatchObject([{ kind: 'member', id: editor.id }])
  expect(await find(manager, employee.email)).toMatchObject([{ kind: 'member', id: employee.id }])
  expect(await find(manager, editor.email)).toEqual([])
  const { merchant: stranger } = await makeWholeStore(deps)
  await find(stranger, 'lamp', 404)
})
