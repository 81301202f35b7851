import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { Variant, VariantInput } from '../../contracts/catalog.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv, StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { changeProduct } from './change-product.ts'
import { addVariant, changeVariant, removeVariant } from './edit-variant.ts'
import type { Product, Variant as WholeVariant } from './product.ts'
import { toVariantAnswer } from './product-answer.ts'
import { findProduct, findVariantOwner } from './products.queries.ts'
import { IfMatch } from './products.routes.ts'
import { readCounts } from './stock.queries.ts'

const OF_PRODUCT = '/api/stores/{store}/products/{id}/variants'
const ONE = '/api/stores/{store}/variants/{id}'
const tags = ['Variants']
const params = z.object({ store: z.string(), id: IdParam })

const list = route({
  method: 'get',
  path: OF_PRODUCT,
  summary: 'The variants of a product, in their order',
  tags,
  access: inStore('catalog.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(Variant)) },
})

const add = route({
  method: 'post',
  path: OF_PRODUCT,
  summary: 'Add a variant to a product',
  tags,
  access: inStore('catalog.write'),
  request: { params, headers: IfMatch, body: body(VariantInput) },
  responses: { 201: json(Variant, 'Made') },
})

const get = route({
  method: 'get',
  path: ONE,
  summary: 'A variant',
  tags,
  access: inStore('catalog.read'),
  request: { params },
  responses: { 200: json(Variant) },
})

const update = route({
  method: 'patch',
  path: ONE,
  summary: 'Change a variant; If-Match takes the version of its product',
  tags,
  access: inStore('catalog.write'),
  request: { params, headers: IfMatch, body: body(VariantInput) },
  responses: { 200: json(Variant) },
})

const remove = route({
  method: 'delete',
  path: ONE,
  summary: 'Take a variant from its product',
  tags,
  access: inStore('catalog.write'),
  request: { params, headers: IfMatch },
  responses: { 204: { description: 'Gone' } },
})

export function addVariantRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const [from] = decodeCursor(cursor, z.tuple([z.int().min(0)])) ?? [0]
    const product = await getProduct(c.get('store'), c.req.valid('param').id)
    const answer = await answersOf(product, product.variants.slice(from, from + limit + 1), c.get('store'))
    return c.json(
      pageOf(
        answer,
        limit,
        () => [from + limit],
        (variant) => variant,
      ),
      200,
    )
  })

  router.openapi(add, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const change = { id: c.req.valid('param').id, version, patch: addVariant(c.req.valid('json')) }
    const product = await changeProduct(deps, c.var, change)
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, product.variants.at(-1), c.get('store')), 201)
  })

  router.openapi(get, async (c) => {
    const { id } = c.req.valid('param')
    const store = c.get('store')
    const product = await getProduct(store, await getOwner(store, id))
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, variantOf(product, id), store), 200)
  })

  router.openapi(update, async (c) => {
    const { id } = c.req.valid('param')
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const owner = await getOwner(c.get('store'), id)
    const patch = changeVariant(id, c.req.valid('json'))
    const product = await changeProduct(deps, c.var, { id: owner, version, patch })
    c.header('ETag', versionTag(product.version))
    return c.json(await answerOf(product, variantOf(product, id), c.get('store')), 200)
  })

  router.openapi(remove, async (c) => {
    const { id } = c.req.valid('param')
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const owner = await getOwner(c.get('store'), id)
    await changeProduct(deps, c.var, { id: owner, version, patch: removeVariant(id) })
    return c.body(null, 204)
  })
}

async function getProduct(store: StoreContext, id: number): Promise<Product> {
  const product = await findProduct(store.db, id)
  if (!product) throw notFound('product')
  return product
}

async function getOwner(store: StoreContext, variantId: number): Promise<number> {
  const owner = await findVariantOwner(store.db, variantId)
  if (owner === undefined) throw notFound('variant')
  return owner
}

const variantOf = (product: Product, id: number) => product.variants.find((variant) => variant.id === id)

async function answerOf(product: Product, variant: WholeVariant | undefined, store: StoreContext) {
  const [answer] = await answersOf(product, variant ? [variant] : [], store)
  if (!answer) throw notFound('variant')
  return answer
}

async function answersOf(product: Product, variants: WholeVariant[], { db, currency }: StoreContext) {
  const counts = await readCounts(
    db,
    variants.map(({ id }) => id),
  )
  return variants.map((variant) => toVariantAnswer(variant, { productId: product.id, currency, counts }))
}
