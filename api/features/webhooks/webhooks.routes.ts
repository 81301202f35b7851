import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { IdParam } from '../../contracts/text.ts'
import {
  RotateInput,
  WebhookAnswer,
  WebhookInput,
  WebhookPatch,
  WebhookWithSecret,
} from '../../contracts/webhooks.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { changeWebhook, deleteWebhook, rotateSecret } from './change-webhook.ts'
import { createWebhook, type WebhookContext } from './create-webhook.ts'
import { addDeliveryRoutes } from './deliveries.routes.ts'
import { toWebhookAnswer } from './show-webhooks.ts'
import { findWebhook, listWebhooks } from './webhooks.queries.ts'

const StoreParams = z.object({ store: z.string() })
const HookParams = StoreParams.extend({ id: IdParam })
const Cursor = z.tuple([z.int().min(0)])
const tags = ['Webhooks']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/webhooks',
  summary: 'Addresses that hear of the store’s events',
  tags,
  access: inStore('hooks.read'),
  request: { params: StoreParams, query: ListQuery },
  responses: { 200: json(listOf(WebhookAnswer)) },
})

const createRoute = route({
  method: 'post',
  path: '/api/stores/{store}/webhooks',
  summary: 'Have an address hear of events; the answer shows the secret that signs them, once',
  tags,
  access: inStore('hooks.write'),
  request: { params: StoreParams, body: body(WebhookInput) },
  responses: { 201: json(WebhookWithSecret, 'Made') },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}/webhooks/{id}',
  summary: 'A webhook',
  tags,
  access: inStore('hooks.read'),
  request: { params: HookParams },
  responses: { 200: json(WebhookAnswer) },
})

const changeRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/webhooks/{id}',
  summary: 'Change a webhook, or switch it off and on',
  tags,
  access: inStore('hooks.write'),
  request: { params: HookParams, body: body(WebhookPatch) },
  responses: { 200: json(WebhookAnswer) },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/webhooks/{id}',
  summary: 'Delete a webhook with its deliveries',
  tags,
  access: inStore('hooks.write'),
  request: { params: HookParams },
  responses: { 204: { description: 'Gone' } },
})

const rotateRoute = route({
  method: 'post',
  path: '/api/stores/{store}/webhooks/{id}/rotate',
  summary: 'A new secret, shown once; the one before signs beside it for a while',
  tags,
  access: inStore('hooks.write'),
  request: { params: HookParams, body: body(RotateInput) },
  responses: { 200: json(WebhookWithSecret) },
})

export function webhookRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const contextOf = (c: Context<AppEnv>): WebhookContext => ({
    env: deps.env,
    store: c.get('store'),
    actor: c.get('actor'),
    now: deps.now(),
  })

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const rows = await listWebhooks(c.get('store').db, limit, decodeCursor(cursor, Cursor)?.[0])
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toWebhookAnswer),
      200,
    )
  })
  router.openapi(createRoute, async (c) => {
    const { row, secret } = await createWebhook(contextOf(c), c.req.valid('json'))
    return c.json({ ...toWebhookAnswer(row), secret }, 201)
  })
  router.openapi(getRoute, async (c) => {
    const row = await findWebhook(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('webhook')
    return c.json(toWebhookAnswer(row), 200)
  })
  router.openapi(changeRoute, async (c) => {
    const row = await changeWebhook(contextOf(c), c.req.valid('param').id, c.req.valid('json'))
    return c.json(toWebhookAnswer(row), 200)
  })
  router.openapi(deleteRoute, async (c) => {
    await deleteWebhook(contextOf(c), c.req.valid('param').id)
    return c.body(null, 204)
  })
  router.openapi(rotateRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { row, secret } = await rotateSecret(contextOf(c), id, c.req.valid('json'))
    return c.json({ ...toWebhookAnswer(row), secret }, 200)
  })
  addDeliveryRoutes(router)

  return router
}
