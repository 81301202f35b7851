import { z } from '@hono/zod-openapi'
import { CreateStoreInput, StoreAnswer } from '../../contracts/stores.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import { body, createRouter, inStore, json, route, signedIn } from '../../http/route.ts'
import { createStore } from './create-store.ts'
import { findStoreRow, type StoreRow } from './stores.queries.ts'
import { waitUntilLive } from './wait-until-live.ts'

export const StoreParam = z.object({ store: z.string().openapi({ description: 'Slug or id of the store' }) })

const createStoreRoute = route({
  method: 'post',
  path: '/api/stores',
  summary: 'Create a store',
  description: 'Answers when the storefront is live, or after three seconds with status `publishing`.',
  tags: ['Stores'],
  access: signedIn,
  request: { body: body(CreateStoreInput) },
  responses: { 201: json(StoreAnswer, 'The new store') },
})

const getStoreRoute = route({
  method: 'get',
  path: '/api/stores/{store}',
  summary: 'A store',
  tags: ['Stores'],
  access: inStore('store.read'),
  request: { params: StoreParam },
  responses: { 200: json(StoreAnswer) },
})

export function storesRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(createStoreRoute, async (c) => {
    const store = await createStore(deps, c.get('actor'), c.req.valid('json'))
    await waitUntilLive(deps, store.id)
    return c.json(toStoreAnswer(deps, (await findStoreRow(deps.db, store.id)) ?? store), 201)
  })

  router.openapi(getStoreRoute, async (c) => {
    const row = await findStoreRow(deps.db, c.get('store').id)
    if (!row) throw notFound('store')
    return c.json(toStoreAnswer(deps, row), 200)
  })

  return router
}

export function toStoreAnswer({ env }: Pick<RouteDeps, 'env'>, row: StoreRow): z.infer<typeof StoreAnswer> {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status === 'active' && row.live_root === null ? 'publishing' : row.status,
    currency: row.currency,
    country: row.country,
    locales: row.locales,
    timezone: row.timezone,
    url: `${new URL(env.PLATFORM_URL).protocol}//${row.slug}.${env.STORE_DOMAIN}/`,
    createdAt: row.created_at.toISOString(),
  }
}
