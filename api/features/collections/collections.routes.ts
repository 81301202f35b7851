import { z } from '@hono/zod-openapi'
import { ProductSummary } from '../../contracts/catalog.ts'
import {
  Collection,
  CollectionInput,
  CollectionOrder,
  CollectionPatch,
  CollectionSummary,
  RulePreviewInput,
} from '../../contracts/collections.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { countListed, listSummaries, toSummaryAnswer } from '../catalog/index.ts'
import { slugsOf } from '../slugs/index.ts'
import { findCollection, listCollections, type Collection as CollectionRow } from './collections.queries.ts'
import { deleteCollection } from './delete-collection.ts'
import { orderCollections } from './order-collections.ts'
import { previewRule } from './preview-rule.ts'
import { saveCollection } from './save-collection.ts'

const PATH = '/api/stores/{store}/collections'
const tags = ['Collections']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })
const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

const list = route({
  method: 'get',
  path: PATH,
  summary: 'Collections in their order',
  tags,
  access: inStore('catalog.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(CollectionSummary)) },
})

const create = route({
  method: 'post',
  path: PATH,
  summary: 'Make a collection, of chosen products or by a rule',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(CollectionInput) },
  responses: { 201: json(Collection, 'Made') },
})

const order = route({
  method: 'put',
  path: `${PATH}/order`,
  summary: 'Put all collections into order',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(CollectionOrder) },
  responses: { 204: { description: 'Done' } },
})

const preview = route({
  method: 'post',
  path: `${PATH}/preview`,
  summary: 'What a rule would find now: how many, and the newest of them',
  tags,
  access: inStore('catalog.read'),
  request: { params, body: body(RulePreviewInput) },
  responses: { 200: json(z.object({ total: z.int(), data: z.array(ProductSummary) })) },
})

const get = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'A collection',
  tags,
  access: inStore('catalog.read'),
  request: { params: one },
  responses: { 200: json(Collection) },
})

const update = route({
  method: 'patch',
  path: `${PATH}/{id}`,
  summary: 'Change a collection, its products or its rule',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch, body: body(CollectionPatch) },
  responses: { 200: json(Collection) },
})

const remove = route({
  method: 'delete',
  path: `${PATH}/{id}`,
  summary: 'Delete a collection; its products stay',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch },
  responses: { 204: { description: 'Gone' } },
})

export function collectionsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const after = decodeCursor(cursor, z.tuple([z.int(), z.int()]))
    const rows = await listCollections(c.get('store').db, { limit, after })
    const page = pageOf(
      rows,
      limit,
      ({ position, id }) => [position, id],
      (row) => row,
    )
    return c.json({ ...page, data: await answersOf(page.data, c.get('store')) }, 200)
  })

  router.openapi(create, async (c) => {
    const row = await saveCollection(deps, { ...c.var, id: null, patch: c.req.valid('json') })
    c.header('ETag', versionTag(row.version))
    return c.json(await answerOf(row, c.get('store')), 201)
  })

  router.openapi(order, async (c) => {
    await orderCollections({ ...c.var, ids: c.req.valid('json').ids })
    return c.body(null, 204)
  })

  router.openapi(preview, async (c) => {
    const { db, currency } = c.get('store')
    const { total, ids } = await previewRule(db, c.req.valid('json').rule)
    const rows = await listSummaries(db, ids)
    return c.json({ total, data: rows.map((row) => toSummaryAnswer(row, currency)) }, 200)
  })

  router.openapi(get, async (c) => {
    const row = await findCollection(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('collection')
    c.header('ETag', versionTag(row.version))
    return c.json(await answerOf(row, c.get('store')), 200)
  })

  router.openapi(update, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const { id } = c.req.valid('param')
    const row = await saveCollection(deps, { ...c.var, id, version, patch: c.req.valid('json') })
    c.header('ETag', versionTag(row.version))
    return c.json(await answerOf(row, c.get('store')), 200)
  })

  router.openapi(remove, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    await deleteCollection({ ...c.var, id: c.req.valid('param').id, version })
    return c.body(null, 204)
  })

  return router
}

async function answersOf(rows: CollectionRow[], { db, locales }: StoreContext) {
  const counts = await countListed(
    db,
    'collection',
    rows.map(({ id }) => id),
  )
  return rows.map(({ productIds: _, rule, ...row }): z.infer<typeof CollectionSummary> => ({
    ...row,
    kind: rule === null ? 'manual' : 'rule',
    slug: row.slug ?? '',
    slugs: slugsOf(row, locales),
    products: counts.get(row.id) ?? 0,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }))
}

async function answerOf(row: CollectionRow, store: StoreContext): Promise<z.infer<typeof Collection>> {
  const [summary] = await answersOf([row], store)
  if (!summary) throw notFound('collection')
  return { ...summary, productIds: row.productIds, rule: row.rule }
}
