import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Brand } from '../../contracts/brands.ts'
import { Product } from '../../contracts/catalog.ts'
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

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
  call = catalogOf(store, [other]).owner
})

const make = (name: string) => read(call('POST', '/brands', { name }), 201, Brand)

describe('brands', () => {
  it('list their products, and have their page follow a new name', async () => {
    const brand = await make('Nordlys')
    const body = { title: 'Tent', status: 'active', price: EUR(1), brandId: brand.id }
    const product = await read(call('POST', '/products', body), 201, Product)
    expect((await readListings(store))[`brand:${brand.id}`]).toEqual([product.id])
    await takeChanges(store)
    const renamed = await read(call('PATCH', `/brands/${brand.id}`, { name: 'Nordlys AS' }), 200, Brand)
    expect(renamed).toMatchObject({ name: 'Nordlys AS', slug: 'nordlys', version: 2, products: 1 })
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([`brand:${brand.id}`, `link:brand:${brand.id}`]),
    )
  })

  it('when deleted leave their products without a brand, and collections that asked for it right', async () => {
    const brand = await make('Fjell')
    const body = { title: 'Mug', status: 'active', price: EUR(1), brandId: brand.id }
    const product = await read(call('POST', '/products', body), 201, Product)
    const rule = { all: [{ field: 'brand', operator: 'eq', value: brand.id }] }
    const created = await call('POST', '/collections', { title: 'Fjell only', rule })
    const collection = z.object({ id: z.int() }).parse(created.body)
    await takeChanges(store)
    await read(call('DELETE', `/brands/${brand.id}`), 204, z.undefined())
    expect((await read(call('GET', `/products/${product.id}`), 200, Product)).brandId).toBeNull()
    const lists = await readListings(store)
    expect([lists[`brand:${brand.id}`], lists[`collection:${collection.id}`]]).toEqual([undefined, undefined])
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([
        `brand:${brand.id}`,
        `link:brand:${brand.id}`,
        `list:collection:${collection.id}`,
      ]),
    )
    expect((await readSlugs(store, 'brand', brand.id)).map(({ state }) => state)).toEqual(['gone', 'gone'])
  })

  it('go by name, and on by cursor', async () => {
    const home = await makeShop(['en'])
    const { owner } = catalogOf(home)
    for (const name of ['C', 'A', 'B']) await owner('POST', '/brands', { name })
    const first = await read(owner('GET', '/brands?limit=2'), 200, listOf(Brand))
    const second = await read(owner('GET', `/brands?limit=2&cursor=${first.next}`), 200, listOf(Brand))
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(['A', 'B', 'C'])
    expect(second.next).toBeNull()
  })

  it('are refused what is not valid, and to whom may not', async () => {
    const app = catalogOf(store, [other])
    const { id } = await make('Ours')
    expect(await refusal(call('POST', '/brands', {}))).toMatchObject({ status: 422, paths: ['name'] })
    expect(await refusal(call('POST', '/brands', { name: 'X', slug: 'ours' }))).toMatchObject({
      code: 'slug_taken',
    })
    expect(await refusal(call('PATCH', `/brands/${id}`, {}, { 'if-match': '"9"' }))).toMatchObject({
      status: 412,
    })
    expect((await app.as('editor')('PATCH', `/brands/${id}`, { name: 'Ours still' })).status).toBe(200)
    expect((await app.as('employee')('DELETE', `/brands/${id}`)).status).toBe(403)
    expect((await app.as('owner', other)('GET', `/brands/${id}`)).status).toBe(404)
    expect((await catalogOf(other).owner('DELETE', `/brands/${id}`)).status).toBe(404)
  })
})
