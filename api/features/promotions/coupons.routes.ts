import { z } from '@hono/zod-openapi'
import { stringify } from 'csv-stringify/sync'
import { CouponAnswer, CouponBatchInput, CouponInput } from '../../contracts/promotions.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { listCoupons, listEveryCoupon, type SavedCoupon } from './coupons.queries.ts'
import { demandPromotion, makeCoupon, makeCoupons, removeCoupon } from './make-coupons.ts'

const PATH = '/api/stores/{store}/promotions/{id}/coupons'
const tags = ['Promotions']
const params = z.object({ store: z.string(), id: IdParam })
const CouponId = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)
const Before = z.tuple([z.int().min(1)])

const listRoute = route({
  method: 'get',
  path: PATH,
  summary: 'Codes of a promotion, newest first',
  tags,
  access: inStore('promotions.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(CouponAnswer)) },
})

const makeRoute = route({
  method: 'post',
  path: PATH,
  summary: 'Make one code that many may use',
  tags,
  access: inStore('promotions.write'),
  request: { params, body: body(CouponInput) },
  responses: { 201: json(CouponAnswer, 'Made') },
})

const batchRoute = route({
  method: 'post',
  path: `${PATH}/batch`,
  summary: 'Make many codes that nobody can guess, each for one use',
  tags,
  access: inStore('promotions.write'),
  request: { params, body: body(CouponBatchInput) },
  responses: { 201: json(z.object({ made: z.int() }), 'Made') },
})

const csvRoute = route({
  method: 'get',
  path: '/api/stores/{store}/promotions/{id}/coupons.csv',
  summary: 'All codes of a promotion as CSV',
  tags,
  access: inStore('promotions.read'),
  request: { params },
  responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
})

const deleteRoute = route({
  method: 'delete',
  path: `${PATH}/{couponId}`,
  summary: 'Delete a code: it works no longer',
  tags,
  access: inStore('promotions.write'),
  request: { params: params.extend({ couponId: CouponId }) },
  responses: { 204: { description: 'Gone' } },
})

export function couponsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const { id } = c.req.valid('param')
    await demandPromotion(c.get('store'), id)
    const before = decodeCursor(cursor, Before)?.[0]
    const rows = await listCoupons(c.get('store').db, { promotionId: id, limit, before })
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toAnswer),
      200,
    )
  })

  router.openapi(makeRoute, async (c) => {
    const promotionId = c.req.valid('param').id
    return c.json(toAnswer(await makeCoupon({ ...c.var, promotionId, input: c.req.valid('json') })), 201)
  })

  router.openapi(batchRoute, async (c) => {
    const promotionId = c.req.valid('param').id
    return c.json({ made: await makeCoupons({ ...c.var, promotionId, input: c.req.valid('json') }) }, 201)
  })

  router.openapi(csvRoute, async (c) => {
    const { id } = c.req.valid('param')
    await demandPromotion(c.get('store'), id)
    const rows = await listEveryCoupon(c.get('store').db, id)
    return c.body(writeCsv(rows), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="codes-${id}.csv"`,
      'Cache-Control': 'no-store',
    }) as never
  })

  router.openapi(deleteRoute, async (c) => {
    const { id, couponId } = c.req.valid('param')
    await removeCoupon({ ...c.var, promotionId: id, id: couponId })
    return c.body(null, 204)
  })

  return router
}

const toAnswer = (row: SavedCoupon): z.infer<typeof CouponAnswer> => ({
  id: row.id,
  code: row.code,
  limit: row.usage_limit,
  used: row.used,
  createdAt: row.created_at.toISOString(),
})

const writeCsv = (rows: readonly SavedCoupon[]) =>
  stringify(
    rows.map(({ code, usage_limit, used }) => [code, usage_limit, used]),
    { header: true, columns: ['code', 'limit', 'used'] },
  )
