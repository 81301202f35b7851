import { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { beforeAll, describe, expect, it } from 'vitest'
import { Product } from '../../contracts/catalog.ts'
import { LiveAnswer, ShopProduct } from '../../contracts/shop-catalog.ts'
import type { AppEnv, StoreContext } from '../../http/app-env.ts'
import { onError } from '../../http/on-error.ts'
import { shopCatalogRoutes } from './shop-catalog.routes.ts'
import { catalogOf, EUR, makeShop, read, refusal, type Call } from './testing.ts'

let store: StoreContext
let call: Call

beforeAll(async () => {
  store = await makeShop()
  call = catalogOf(store).owner
})

/** A shopper on the store's host. */
async function shopper(path: string) {
  const { deps } = catalogOf(store)
  const inShop = createMiddleware<AppEnv>(async (c, next) => {
    c.set('store', store)
    await next()
  })
  const app = new OpenAPIHono<AppEnv>()
  app.onError(onError)
  app.route('/', shopCatalogRoutes({ ...deps, gate: () => [inShop] }))
  const response = await app.request(`/api/shop${path}`)
  return { status: response.status, body: (await response.json()) as unknown, etag: null }
}

const make = (input: object) =>
  read(
    call('POST', '/products', { title: 'Tent', status: 'active', price: EUR(900), ...input }),
    201,
    Product,
  )

describe('GET /api/shop/products/:slug', () => {
  it('gives what the public may know, in the language asked for', async () => {
    await call('PUT', '/attributes', {
      attributes: [{ key: 'weight', label: { en: 'Weight', es: 'Peso' }, type: 'number', unit: 'g' }],
    })
    const { id } = await make({
      title: 'Trail tent',
      description: '<p>Dry</p>',
      compareAtPrice: EUR(1000),
      cost: EUR(100),
      attributes: { weight: 900, inner: 'secret' },
      translations: { es: { title: 'Carpa', slug: 'carpa' } },
    })
    const inSpanish = await read(shopper('/products/carpa?locale=es'), 200, ShopProduct)
    expect(inSpanish).toMatchObject({
      id,
      url: '/es/products/carpa/',
      title: 'Carpa',
      descriptionHtml: '<p>Dry</p>',
      price: EUR(900),
      compareAtPrice: EUR(1000),
      attributes: [{ key: 'weight', label: 'Peso', value: '900 g' }],
    })
    const raw = JSON.stringify((await shopper('/products/trail-tent')).body)
    expect(raw).not.toMatch(/cost|secret|version|"stock"/)
  })

  it('finds a product by an address it had, and none that is not public', async () => {
    const product = await make({ title: 'Renamed' })
    await call('PATCH', `/products/${product.id}`, { slug: 'new-name' })
    expect((await read(shopper('/products/renamed'), 200, ShopProduct)).slug).toBe('new-name')
    for (const status of ['draft', 'archived']) {
      await call('PATCH', `/products/${product.id}`, { status })
      expect(await refusal(shopper('/products/new-name'))).toMatchObject({ status: 404 })
    }
    expect(await refusal(shopper('/products/never'))).toMatchObject({ status: 404 })
    expect(await refusal(shopper('/products/a%00b'))).toMatchObject({ status: 422 })
    expect(await refusal(shopper('/products/tent?locale=fr'))).toMatchObject({
      status: 422,
      paths: ['locale'],
    })
  })
})

describe('GET /api/shop/live', () => {
  it('tells prices and availability of what is sold now', async () => {
    const sold = await make({ title: 'Sold', stock: 0 })
    const draft = await make({ title: 'Not sold', status: 'draft' })
    const { products, now } = await read(shopper(`/live?ids=${sold.id},${draft.id},999999`), 200, LiveAnswer)
    expect(Date.parse(now)).toBeGreaterThan(0)
    expect(products).toEqual([
      {
        id: sold.id,
        price: EUR(900),
        compareAtPrice: null,
        availability: 'out_of_stock',
        from: false,
        variants: [
          { id: sold.variants[0]?.id, price: EUR(900), compareAtPrice: null, availability: 'out_of_stock' },
        ],
      },
    ])
  })

  it.each([
    '',
    'ids=',
    'ids=a',
    'ids=1.5',
    `ids=${Array.from({ length: 51 }, (_, at) => at + 1).join()}`,
    'ids=1&x=1',
  ])('refuses ?%s', async (query) => {
    expect(await refusal(shopper(`/live?${query}`))).toMatchObject({ status: 422 })
  })
})
