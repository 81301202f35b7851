import { z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  PRODUCT_SORTS,
  Product,
  ProductInput,
  ProductPatch,
  ProductSummary,
  productFilters,
} from '../../contracts/catalog.ts'
import { IdParam } from '../../contracts/text.ts'
import { Missing } from '../../contracts/translations.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv, StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { listOf, ListQuery } from '../../http/page.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { createProduct } from './create-product.ts'
import { deleteProduct } from './delete-product.ts'
import { duplicateProduct } from './duplicate-product.ts'
import { listProducts } from './list-products.queries.ts'
import type { Product as WholeProduct } from './product.ts'
import { toProductAnswer, toSummaryAnswer } from './product-answer.ts'
import { findProduct } from './products.queries.ts'
import { readCounts } from './stock.queries.ts'
import { updateProduct } from './update-product.ts'

const PATH = '/api/stores/{store}/products'
const tags = ['Products']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })
export const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

const list = route({
  method: 'get',
  path: PATH,
  summary: 'Products, those changed last first',
  tags,
  access: inStore('catalog.read'),
  request: {
    params,
    query: ListQuery.extend({
      ...productFilters,
      missing: Missing.optional(),
      sort: z.enum(PRODUCT_SORTS).default('updated'),
    }),
  },
  responses: { 200: json(listOf(ProductSummary)) },
})

const create = route({
  method: 'post',
  path: PATH,
  summary: 'Make a product',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(ProductInput) },
  responses: { 201: json(Product, 'Made') },
})

const get = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'A product with its variants',
  tags,
  access: inStore('catalog.read'),
  request: { params: one },
  responses: { 200: json(Product) },
})

const update = route({
  method: 'patch',
  path: `${PATH}/{id}`,
  summary: 'Change a product',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch, body: body(ProductPatch) },
  responses: { 200: json(Product) },
})

const remove = route({
  method: 'delete',
  path: `${PATH}/{id}`,
  summary: 'Delete a product: its address answers 410 from then on',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch },
  responses: { 204: { description: 'Gone' } },
})

const duplicate = route({
  method: 'post',
  path: `${PATH}/{id}/duplicate`,
  summary: 'Make a draft like this product',
  tags,
  access: inStore('catalog.write'),
  request: { params: one },
  responses: { 201: json(Product, 'Made') },
})

export function addProductRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(list, async (c) => {
    const { limit, cursor, sort, missing, ...filter } = c.req.valid('query')
    const store = c.get('store')
    const lacking = missing && store.locales.slice(1)
    const { data, next } = await listProducts(store.db, { filter, lacking, sort, limit, cursor })
    return c.json({ data: data.map((row) => toSummaryAnswer(row, store.currency)), next }, 200)
  })

  router.openapi(create, async (c) => {
    const product = await createProduct(deps, { ...c.var, input: c.req.valid('json') })
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, c.get('store')), 201)
  })

  router.openapi(get, async (c) => {
    const store = c.get('store')
    const product = await findProduct(store.db, c.req.valid('param').id)
    if (!product) throw notFound('product')
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, store), 200)
  })

  router.openapi(update, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const { id } = c.req.valid('param')
    const product = await updateProduct(deps, { ...c.var, id, version, patch: c.req.valid('json') })
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, c.get('store')), 200)
  })

  router.openapi(remove, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    await deleteProduct({ ...c.var, id: c.req.valid('param').id, version })
    return c.body(null, 204)
  })

  router.openapi(duplicate, async (c) => {
    const product = await duplicateProduct(deps, { ...c.var, id: c.req.valid('param').id })
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, c.get('store')), 201)
  })
}

async function answerOf(product: WholeProduct, store: StoreContext): Promise<z.infer<typeof Product>> {
  const ids = product.variants.map(({ id }) => id)
  return toProductAnswer(product, store, await readCounts(store.db, ids))
}
