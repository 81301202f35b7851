import { beforeAll, describe, expect, it } from 'vitest'
import type { StoreContext } from '../../http/app-env.ts'
import { catalogOf, EUR, expectStatus, makeShop, readListings, readSlugs, takeChanges } from './testing.ts'

let store: StoreContext
let other: StoreContext

beforeAll(async () => {
  store = await makeShop()
  other = await makeShop(['en'])
})

const call = (...args: Parameters<ReturnType<typeof catalogOf>['owner']>) => catalogOf(store, [other]).owner(...args)

const make = async (input: object = {}) =>
  expectStatus(await call('POST', '/products', { title: 'Tent', status: 'active', price: EUR(19_900), ...input }), 201)

describe('POST /products', () => {
  it('makes a product with one variant, lists it and has its page published', async () => {
    const product = await make({ title: 'Trail Tent', description: '<p onclick="x">Dry</p>', tags: ['Camp', 'camp'] })
    expect(product).toMatchObject({
      version: 1,
      slug: 'trail-tent',
      slugs: { en: 'trail-tent', es: 'trail-tent' },
      description: '<p>Dry</p>',
      tags: ['Camp'],
      price: EUR(19_900),
      availability: 'in_stock',
      variants: [{ sku: null, options: [], price: EUR(19_900), stock: null }],
    })
    expect((await readListings(store))['latest']).toContain(product.id)
    expect(await takeChanges(store)).toEqual(
      expect.arrayContaining([`product:${product.id}`, `link:product:${product.id}`, 'list:latest', 'sitemap:product:0']),
    )
  })
})

describe('slugs', () => {
  it('keep every former address', async () => {
    const product = await make({ title: 'Mug' })
    expectStatus(await call('PATCH', `/products/${product.id}`, { slug: 'cup' }), 200)
    expect(await readSlugs(store, 'product', product.id)).toEqual([
      { locale: 'en', slug: 'cup', state: 'current' },
      { locale: 'en', slug: 'mug', state: 'old' },
      { locale: 'es', slug: 'cup', state: 'current' },
      { locale: 'es', slug: 'mug', state: 'old' },
    ])
  })
})
