import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Product, ProductSummary } from '../../contracts/catalog.ts'
import { Collection, CollectionSummary } from '../../contracts/collections.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { listOf } from '../../http/page.ts'
import {
  catalogOf,
  EUR,
  makeShop,
  read,
  readListings,
  readSlugs,
  refusal,
  takeChanges,
  type Call,
} from '../catalog/testing.ts'

let store: StoreContext
let other: StoreContext
let call: Call
let products: number[]

const makeProduct = async (input: object) =>
  (
    await read(
      call('POST', '/products', { title: 'P', status: 'active', price: EUR(100), ...input }),
      201,
      Product,
    )
  ).id

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
  call = catalogOf(store, [other]).owner
  products = [
    await makeProduct({ price: EUR(300), tags: ['camp'] }),
    await makeProduct({ price: EUR(100), tags: ['camp'] }),
    await makeProduct({ price: EUR(200) }),
    await makeProduct({ status: 'draft', tags: ['camp'] }),
  ]
})

const make = (input: object) =>
  read(call('POST', '/collections', { title: 'Picks', ...input }), 201, Collection)
const listOfCollection = async (id: number) => (await readListings(store))[`collection:${id}`] ?? []
const camp = { all: [{ field: 'tag', operator: 'eq', value: 'camp' }] }

describe('collections', () => {
  it('chosen by hand show the visible ones in their order', async () => {
    const [a, b, c, draft] = products
    const collection = await make({ productIds: [c, draft, a, b, a] })
    expect(collection).toMatchObject({ kind: 'manual', productIds: [c, draft, a, b], products: 3 })
    expect(await listOfCollection(collection.id)).toEqual([c, a, b])
    await takeChanges(store)
    await read(
      call('PATCH', `/collections/${collection.id}`, { productIds: [b, draft, c, a] }),
      200,
      Collection,
    )
    expect(await listOfCollection(collection.id)).toEqual([b, c, a])
    expect(await takeChanges(store)).toEqual([`list:collection:${collection.id}`])
    await read(call('PATCH', `/products/${draft}`, { status: 'active' }), 200, Product)
    expect(await listOfCollection(collection.id)).toEqual([b, draft, c, a])
    await read(call('PATCH', `/products/${draft}`, { status: 'draft' }), 200, Product)
  })

  it('by rule follow their products, in the order they ask for', async () => {
    const [a, b, c] = products
    const collection = await make({ title: 'Camp', rule: camp, sort: 'price_asc' })
    expect(await listOfCollection(collection.id)).toEqual([b, a])
    await read(call('PATCH', `/products/${c}`, { tags: ['Camp'] }), 200, Product)
    expect(await listOfCollection(collection.id)).toEqual([b, c, a])
    await takeChanges(store)
    await read(call('PATCH', `/products/${b}`, { price: EUR(1000) }), 200, Product)
    expect(await listOfCollection(collection.id)).toEqual([c, a, b])
    expect(await takeChanges(store)).toEqual([`list:collection:${collection.id}`, `product:${b}`])
    await read(call('PATCH', `/collections/${collection.id}`, { sort: 'price_desc' }), 200, Collection)
    expect(await listOfCollection(collection.id)).toEqual([b, a, c])
    const dear = { any: [{ field: 'price', operator: 'gt', value: 900 }] }
    await read(call('PATCH', `/collections/${collection.id}`, { rule: dear }), 200, Collection)
    expect(await listOfCollection(collection.id)).toEqual([b])
    const byHand = await read(
      call('PATCH', `/collections/${collection.id}`, { rule: null, productIds: [c] }),
      200,
      Collection,
    )
    expect(byHand).toMatchObject({ kind: 'manual', rule: null, productIds: [c] })
    expect(await listOfCollection(collection.id)).toEqual([c])
  })

  it('say before they are saved what a rule would find', async () => {
    const Preview = z.object({ total: z.int(), data: z.array(ProductSummary) })
    const rule = { all: [{ field: 'price', operator: 'gte', value: 0 }] }
    const { total, data } = await read(call('POST', '/collections/preview', { rule }), 200, Preview)
    expect(total).toBe(3)
    expect(data.map(({ id }) => id)).toEqual(products.slice(0, 3).toReversed())
  })

  it('follow a new order', async () => {
    const home = await makeShop(['en'])
    const { owner } = catalogOf(home)
    const ids: number[] = []
    for (const title of ['A', 'B', 'C'])
      ids.push((await read(owner('POST', '/collections', { title }), 201, Collection)).id)
    const titles = async () =>
      (await read(owner('GET', '/collections'), 200, listOf(CollectionSummary))).data.map(
        ({ title }) => title,
      )
    expect(await titles()).toEqual(['A', 'B', 'C'])
    await read(owner('PUT', '/collections/order', { ids: ids.toReversed() }), 204, z.undefined())
    expect(await titles()).toEqual(['C', 'B', 'A'])
    await read(owner('PATCH', `/collections/${ids[0]}`, { position: 0 }), 200, Collection)
    expect(await titles()).toEqual(['A', 'C', 'B'])
    expect(await refusal(owner('PUT', '/collections/order', { ids: [ids[0]] }))).toMatchObject({
      paths: ['ids'],
    })
  })

  it('when deleted leave 410 at their addresses', async () => {
    const { id } = await make({ title: 'Over', productIds: products.slice(0, 1) })
    await takeChanges(store)
    await read(call('DELETE', `/collections/${id}`), 204, z.undefined())
    expect(await listOfCollection(id)).toEqual([])
    expect((await readSlugs(store, 'collection', id)).map(({ state }) => state)).toEqual(['gone', 'gone'])
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([`collection:${id}`, `list:collection:${id}`]),
    )
  })

  it.each<[object, string]>([
    [{ productIds: [999_999] }, 'productIds.0'],
    [{ rule: camp, productIds: [1] }, 'productIds'],
    [{ rule: { all: [{ field: 'tag', operator: 'between', value: 'x' }] } }, 'rule'],
    [{ sort: 'random' }, 'sort'],
    [{ translations: { fr: {} } }, 'translations.fr'],
  ])('are refused %j', async (input, path) => {
    const { status, paths } = await refusal(call('POST', '/collections', { title: 'X', ...input }))
    expect(status).toBe(422)
    expect(paths[0]).toMatch(new RegExp(`^${path}`))
  })

  it('belong to their store, and to those who may write its catalog', async () => {
    const app = catalogOf(store, [other])
    const { id } = await make({ title: 'Ours' })
    expect((await app.as('editor')('PATCH', `/collections/${id}`, { title: 'Still ours' })).status).toBe(200)
    expect((await app.as('employee')('PATCH', `/collections/${id}`, { title: 'X' })).status).toBe(403)
    expect((await app.as('owner', other)('GET', `/collections/${id}`)).status).toBe(404)
    expect((await catalogOf(other).owner('GET', `/collections/${id}`)).status).toBe(404)
  })
})
