import { z } from '@hono/zod-openapi'
import { HookAnswer, HookInput, HookWithToken, RebuildBody } from '../../contracts/hooks.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, open, route } from '../../http/route.ts'
import { createHook, removeHook } from './edit-hooks.ts'
import { listHooks, type HookRow } from './hooks.queries.ts'
import { readTags } from './read-tags.ts'
import { getHook, rebuildStore } from './rebuild-store.ts'

const StoreParams = z.object({ store: z.string() })
const Cursor = z.tuple([z.int().min(0)])
const tags = ['Rebuild hooks']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/hooks',
  summary: 'Addresses that have the store published when they are called',
  tags,
  access: inStore('hooks.read'),
  request: { params: StoreParams, query: ListQuery },
  responses: { 200: json(listOf(HookAnswer)) },
})

const createRoute = route({
  method: 'post',
  path: '/api/stores/{store}/hooks',
  summary: 'A new address; its token is shown once',
  tags,
  access: inStore('hooks.write'),
  request: { params: StoreParams, body: body(HookInput) },
  responses: { 201: json(HookWithToken, 'Made') },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/hooks/{id}',
  summary: 'Take an address away',
  tags,
  access: inStore('hooks.write'),
  request: { params: StoreParams.extend({ id: IdParam }) },
  responses: { 204: { description: 'Gone' } },
})

const rebuildRoute = route({
  method: 'post',
  path: '/api/hooks/rebuild/{token}',
  summary: 'Have a store published: what the tags touch, or everything, at most once a minute',
  tags,
  access: open,
  request: { params: z.object({ token: z.string() }) },
  // Described here and read by hand: it may be absent, and an unknown token is answered before it is looked at.
  requestBody: { required: false, content: { 'application/json': { schema: RebuildBody } } },
  responses: { 202: json(z.object({ accepted: z.literal(true) }), 'Recorded; the publish follows') },
})

export function hooksRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const rows = await listHooks(c.get('store').db, limit, decodeCursor(cursor, Cursor)?.[0])
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toHookAnswer),
      200,
    )
  })
  router.openapi(createRoute, async (c) => {
    const context = { store: c.get('store'), actor: c.get('actor') }
    const { row, token } = await createHook(context, c.req.valid('json'))
    const url = `${deps.env.PLATFORM_URL}/api/hooks/rebuild/${token}`
    return c.json({ ...toHookAnswer(row), token, url }, 201)
  })
  router.openapi(deleteRoute, async (c) => {
    await removeHook({ store: c.get('store'), actor: c.get('actor') }, c.req.valid('param').id)
    return c.body(null, 204)
  })
  router.openapi(rebuildRoute, async (c) => {
    const hook = await getHook(deps, c.req.valid('param').token)
    await rebuildStore(deps, hook, readTags(c.req.header('content-type'), await c.req.text()))
    return c.json({ accepted: true as const }, 202)
  })

  return router
}

const toHookAnswer = (row: HookRow): HookAnswer => ({
  id: row.id,
  name: row.name,
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})
