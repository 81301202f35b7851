import { z } from '@hono/zod-openapi'
import { LiveAnswer, MAX_LIVE_IDS, ShopProduct } from '../../contracts/shop-catalog.ts'
import { Id, Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { tagOf } from '../../domain/tags.ts'
import { notFound } from '../../errors.ts'
import { createRouter, json, route, shop } from '../../http/route.ts'
import { findBySlug } from '../slugs/index.ts'
import { readShopProduct, shopLocale } from './read-shop-product.ts'
import { toLiveAnswer } from './shop-answers.ts'
import { listLiveProducts } from './shop-products.queries.ts'

const product = route({
  method: 'get',
  path: '/api/shop/products/{slug}',
  summary: 'A product as shoppers see it; a former address finds it too',
  tags: ['Shop'],
  access: shop,
  request: {
    params: z.object({ slug: Text(200) }),
    query: z.strictObject({ locale: z.string().max(20).optional() }),
  },
  responses: { 200: json(ShopProduct) },
})

const Ids = z
  .string()
  .max(600)
  .transform((text) => text.split(',').map(Number))
  .pipe(z.array(Id).min(1).max(MAX_LIVE_IDS))

const live = route({
  method: 'get',
  path: '/api/shop/live',
  summary: `Prices and availability of now, of ${MAX_LIVE_IDS} products at most`,
  tags: ['Shop'],
  access: shop,
  request: { query: z.strictObject({ ids: Ids }) },
  responses: { 200: json(LiveAnswer) },
})

export function shopCatalogRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(product, async (c) => {
    const store = c.get('store')
    const locale = shopLocale(store, c.req.valid('query').locale)
    const id = await findBySlug(store.db, 'product', locale, c.req.valid('param').slug)
    if (id === undefined) throw notFound('product')
    const answer = await readShopProduct(deps, { store, locale, id })
    if (!answer) throw notFound('product')
    c.header('Cache-Control', 'public, max-age=5, stale-if-error=86400')
    return c.json(answer, 200)
  })

  router.openapi(live, async (c) => {
    const store = c.get('store')
    const { ids } = c.req.valid('query')
    const products = await deps.cache.read({ storeId: store.id, name: `live/${ids.join()}` }, async () => ({
      value: await listLiveProducts(store.db, ids),
      tags: ids.map(tagOf.product),
    }))
    c.header('Cache-Control', 'public, max-age=5, stale-if-error=86400')
    return c.json(toLiveAnswer(products, store.currency, deps.now()), 200)
  })

  return router
}
