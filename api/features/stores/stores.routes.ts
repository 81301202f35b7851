import { z } from '@hono/zod-openapi'
import {
  CreateStoreInput,
  DeleteStoreInput,
  StoreAnswer,
  SuspendInput,
  UpdateStoreInput,
} from '../../contracts/stores.ts'
import type { RouteDeps } from '../../deps.ts'
import { invalidField, notFound } from '../../errors.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route, signedIn } from '../../http/route.ts'
import { createStore } from './create-store.ts'
import { toStoreAnswer } from './store-answer.ts'
import { findStoreRow, listStoresOf, type StoreRow } from './stores.queries.ts'
import { deleteStore, resumeStore, suspendStore } from './suspend-store.ts'
import { updateStore } from './update-store.ts'
import { waitUntilLive } from './wait-until-live.ts'

const StoreParam = z.object({ store: z.string().openapi({ description: 'Slug or id of the store' }) })
const tags = ['Stores']

const listRoute = route({
  method: 'get',
  path: '/api/stores',
  summary: 'The stores one works in; for the platform admin all of them',
  tags,
  access: signedIn,
  request: { query: ListQuery },
  responses: { 200: json(listOf(StoreAnswer)) },
})

const createStoreRoute = route({
  method: 'post',
  path: '/api/stores',
  summary: 'Create a store',
  description: 'Answers when the storefront is live, or after three seconds with status `publishing`.',
  tags,
  access: signedIn,
  request: { body: body(CreateStoreInput) },
  responses: { 201: json(StoreAnswer, 'The new store') },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}',
  summary: 'A store',
  tags,
  access: inStore('store.read'),
  request: { params: StoreParam },
  responses: { 200: json(StoreAnswer) },
})

const updateRoute = route({
  method: 'patch',
  path: '/api/stores/{store}',
  summary: 'Change name, address, languages or place',
  tags,
  access: inStore('settings.write'),
  request: { params: StoreParam, body: body(UpdateStoreInput) },
  responses: { 200: json(StoreAnswer) },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}',
  summary: 'Delete a store; for two weeks it can be resumed',
  tags,
  access: inStore('store.delete'),
  request: { params: StoreParam, body: body(DeleteStoreInput) },
  responses: { 202: json(StoreAnswer, 'The storefront is gone; the data ends at `deleteAfter`') },
})

const suspendRoute = route({
  method: 'post',
  path: '/api/stores/{store}/suspend',
  summary: 'Close a storefront for a while',
  tags,
  access: inStore('store.delete'),
  request: { params: StoreParam, body: body(SuspendInput) },
  responses: { 200: json(StoreAnswer) },
})

const resumeRoute = route({
  method: 'post',
  path: '/api/stores/{store}/resume',
  summary: 'Open a suspended store again, or call its deletion off',
  tags,
  access: inStore('store.delete'),
  request: { params: StoreParam },
  responses: { 200: json(StoreAnswer) },
})

export function storesRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const answer = (row: StoreRow) => toStoreAnswer(deps, row)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const after = decodeCursor(cursor, z.tuple([z.iso.datetime(), z.string()]))
    const rows = await listStoresOf(deps.db, c.get('actor'), { after, limit: limit + 1 })
    return c.json(
      pageOf(rows, limit, (row) => [row.created_at.toISOString(), row.id], answer),
      200,
    )
  })

  router.openapi(createStoreRoute, async (c) => {
    const store = await createStore(deps, c.get('actor'), c.req.valid('json'))
    await waitUntilLive(deps, store.id)
    return c.json(answer((await findStoreRow(deps.db, store.id)) ?? store), 201)
  })

  router.openapi(getRoute, async (c) => {
    const row = await findStoreRow(deps.db, c.get('store').id)
    if (!row) throw notFound('store')
    return c.json(answer(row), 200)
  })

  router.openapi(updateRoute, async (c) => {
    const row = await updateStore(deps, c.get('store'), { actor: c.get('actor'), input: c.req.valid('json') })
    return c.json(answer(row), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const store = c.get('store')
    if (c.req.valid('json').confirm !== store.slug)
      throw invalidField('confirm', `Type ${store.slug} to delete this store.`)
    return c.json(answer(await deleteStore(deps, store, { actor: c.get('actor') })), 202)
  })

  router.openapi(suspendRoute, async (c) => {
    const { reason } = c.req.valid('json')
    return c.json(answer(await suspendStore(deps, c.get('store'), { actor: c.get('actor'), reason })), 200)
  })

  router.openapi(resumeRoute, async (c) => {
    return c.json(answer(await resumeStore(deps, c.get('store'), { actor: c.get('actor') })), 200)
  })

  return router
}
