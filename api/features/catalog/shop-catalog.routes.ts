import { z } from '@hono/zod-openapi'
import { LiveAnswer, MAX_LIVE_IDS, ShopProduct } from '../../contracts/shop-catalog.ts'
import { Id, Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { tagOf, type Tag } from '../../domain/tags.ts'
import { invalidField, notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createRouter, json, route, shop } from '../../http/route.ts'
import { findBySlug } from '../slugs/index.ts'
import { readDefinitions } from './attributes.queries.ts'
import { toLiveAnswer, toShopProduct } from './shop-answers.ts'
import { findPublicProduct, listLiveProducts, type PublicProduct } from './shop-products.queries.ts'

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
    const locale = localeOf(store, c.req.valid('query').locale)
    const id = await findBySlug(store.db, 'product', locale, c.req.valid('param').slug)
    if (id === undefined) throw notFound('product')
    const answer = await deps.cache.read({ storeId: store.id, name: `product/${locale}/${id}` }, async () => {
      const found = await findPublicProduct(store.db, id)
      if (!found) return { value: undefined, tags: [tagOf.product(id)] }
      const definitions = await readDefinitions(store.db)
      return { value: toShopProduct(found, { store, locale, definitions }), tags: tagsOf(found) }
    })
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

function localeOf({ locales }: StoreContext, wanted: string | undefined): string {
  const locale = wanted ?? locales[0] ?? ''
  if (!locales.includes(locale)) throw invalidField('locale', `This store speaks ${locales.join(', ')}.`)
  return locale
}

/** What the answer shows: a change of any of these makes it stale. */
function tagsOf({ product, brand, categories, pictures }: PublicProduct): Tag[] {
  return [
    tagOf.product(product.id),
    ...(brand ? [tagOf.brand(brand.id)] : []),
    ...categories.map(({ id }) => tagOf.category(id)),
    ...pictures.map(({ id }) => tagOf.media(id)),
    ...product.relatedIds.map(tagOf.product),
  ]
}
