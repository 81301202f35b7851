import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { IdParam } from '../../contracts/text.ts'
import { DeliveryAnswer, DeliveryDetail, DeliveryStatus } from '../../contracts/webhooks.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { inStore, json, route } from '../../http/route.ts'
import { findDelivery, listDeliveries } from './deliveries.queries.ts'
import { messageBody } from './delivery-message.ts'
import { pingWebhook, replayDelivery } from './send-again.ts'
import { toDeliveryAnswer } from './show-webhooks.ts'
import { findWebhook } from './webhooks.queries.ts'

const HookParams = z.object({ store: z.string(), id: IdParam })
const DeliveryParams = HookParams.extend({ deliveryId: IdParam })
const Query = ListQuery.extend({ status: DeliveryStatus.optional() })
const Cursor = z.tuple([z.int().min(0)])
const tags = ['Webhooks']

const pingRoute = route({
  method: 'post',
  path: '/api/stores/{store}/webhooks/{id}/ping',
  summary: 'Send a ping, to try the address out',
  tags,
  access: inStore('hooks.write'),
  request: { params: HookParams },
  responses: { 202: json(DeliveryAnswer, 'On its way') },
})

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/webhooks/{id}/deliveries',
  summary: 'What was sent in the last 30 days, and how it was answered',
  tags,
  access: inStore('hooks.read'),
  request: { params: HookParams, query: Query },
  responses: { 200: json(listOf(DeliveryAnswer)) },
})

const detailRoute = route({
  method: 'get',
  path: '/api/stores/{store}/webhooks/{id}/deliveries/{deliveryId}',
  summary: 'A delivery with its body and how the answer began',
  tags,
  access: inStore('hooks.read'),
  request: { params: DeliveryParams },
  responses: { 200: json(DeliveryDetail) },
})

const replayRoute = route({
  method: 'post',
  path: '/api/stores/{store}/webhooks/{id}/deliveries/{deliveryId}/replay',
  summary: 'Send a delivery again',
  tags,
  access: inStore('hooks.write'),
  request: { params: DeliveryParams },
  responses: { 202: json(DeliveryAnswer, 'On its way') },
})

export function addDeliveryRoutes(router: OpenAPIHono<AppEnv>): void {
  router.openapi(pingRoute, async (c) => {
    const context = { store: c.get('store'), actor: c.get('actor') }
    return c.json(toDeliveryAnswer(await pingWebhook(context, c.req.valid('param').id)), 202)
  })
  router.openapi(listRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { limit, cursor, status } = c.req.valid('query')
    const { db } = c.get('store')
    if (!(await findWebhook(db, id))) throw notFound('webhook')
    const before = decodeCursor(cursor, Cursor)?.[0]
    const rows = await listDeliveries(db, id, {
      limit,
      ...(before !== undefined && { before }),
      ...(status && { status }),
    })
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toDeliveryAnswer),
      200,
    )
  })
  router.openapi(detailRoute, async (c) => {
    const { id, deliveryId } = c.req.valid('param')
    const store = c.get('store')
    const row = await findDelivery(store.db, id, deliveryId)
    if (!row) throw notFound('delivery')
    const body = messageBody(store.id, row)
    return c.json({ ...toDeliveryAnswer(row), body, responseBody: row.response_body }, 200)
  })
  router.openapi(replayRoute, async (c) => {
    const { id, deliveryId } = c.req.valid('param')
    const context = { store: c.get('store'), actor: c.get('actor') }
    return c.json(toDeliveryAnswer(await replayDelivery(context, id, deliveryId)), 202)
  })
}
