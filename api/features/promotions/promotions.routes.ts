import { z } from '@hono/zod-openapi'
import {
  PromotionAnswer,
  PromotionInput,
  PromotionPatch,
  PromotionQuery,
  SimulationAnswer,
  SimulationInput,
} from '../../contracts/promotions.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import { expectedVersion, IfMatch, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { findPromotion, listPromotions } from './promotions.queries.ts'
import { changePromotion, createPromotion, deletePromotion } from './save-promotion.ts'
import { showPromotion, showPromotions } from './show-promotions.ts'
import { simulate } from './simulate.ts'

const PATH = '/api/stores/{store}/promotions'
const tags = ['Promotions']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })
const Before = z.tuple([z.int().min(1)])

const listRoute = route({
  method: 'get',
  path: PATH,
  summary: 'Promotions, newest first',
  tags,
  access: inStore('promotions.read'),
  request: { params, query: ListQuery.extend(PromotionQuery.shape) },
  responses: { 200: json(listOf(PromotionAnswer)) },
})

const createRoute = route({
  method: 'post',
  path: PATH,
  summary: 'Make a promotion',
  tags,
  access: inStore('promotions.write'),
  request: { params, body: body(PromotionInput) },
  responses: { 201: json(PromotionAnswer, 'Made') },
})

const simulateRoute = route({
  method: 'post',
  path: `${PATH}/simulate`,
  summary: 'What a cart would cost, and what became of every promotion',
  tags,
  access: inStore('promotions.read'),
  request: { params, body: body(SimulationInput) },
  responses: { 200: json(SimulationAnswer) },
})

const getRoute = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'A promotion',
  tags,
  access: inStore('promotions.read'),
  request: { params: one },
  responses: { 200: json(PromotionAnswer) },
})

const changeRoute = route({
  method: 'patch',
  path: `${PATH}/{id}`,
  summary: 'Change, pause or resume a promotion',
  tags,
  access: inStore('promotions.write'),
  request: { params: one, headers: IfMatch, body: body(PromotionPatch) },
  responses: { 200: json(PromotionAnswer) },
})

const deleteRoute = route({
  method: 'delete',
  path: `${PATH}/{id}`,
  summary: 'Delete a promotion with its codes',
  tags,
  access: inStore('promotions.write'),
  request: { params: one, headers: IfMatch },
  responses: { 204: { description: 'Gone' } },
})

export function promotionsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor, state } = c.req.valid('query')
    const { db } = c.get('store')
    const now = deps.now()
    const before = decodeCursor(cursor, Before)?.[0]
    const rows = await listPromotions(db, { state, now, limit, before })
    const page = pageOf(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    )
    return c.json({ ...page, data: await showPromotions(db, page.data, now) }, 200)
  })

  router.openapi(createRoute, async (c) => {
    const made = await createPromotion(deps, { ...c.var, input: c.req.valid('json') })
    c.header('ETag', versionTag(made.version))
    return c.json(await showPromotion(c.get('store').db, made, deps.now()), 201)
  })

  router.openapi(simulateRoute, async (c) => {
    return c.json(await simulate(deps, c.get('store'), c.req.valid('json')), 200)
  })

  router.openapi(getRoute, async (c) => {
    const { db } = c.get('store')
    const found = await findPromotion(db, c.req.valid('param').id)
    if (!found) throw notFound('promotion')
    c.header('ETag', versionTag(found.version))
    return c.json(await showPromotion(db, found, deps.now()), 200)
  })

  router.openapi(changeRoute, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const { id } = c.req.valid('param')
    const changed = await changePromotion(deps, { ...c.var, id, version, patch: c.req.valid('json') })
    c.header('ETag', versionTag(changed.version))
    return c.json(await showPromotion(c.get('store').db, changed, deps.now()), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    await deletePromotion({ ...c.var, id: c.req.valid('param').id, version })
    return c.body(null, 204)
  })

  return router
}
