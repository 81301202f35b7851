import { z } from '@hono/zod-openapi'
import {
  AdjustmentInput,
  movementFilters,
  stockFilters,
  StockLevel,
  StockMovement,
  SyncAnswer,
  SyncInput,
  ThresholdInput,
  type StockReason,
} from '../../contracts/inventory.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { namePeople, type Person } from '../branches/index.ts'
import { adjustStock } from './adjust-stock.ts'
import { listLevels, type Level } from './levels.queries.ts'
import { listMovements, type MovementRow } from './movements.queries.ts'
import { setThresholds } from './set-thresholds.ts'
import { syncStock } from './sync-stock.ts'

const StoreParams = z.object({ store: z.string() })
const Levels = z.object({ data: z.array(StockLevel) })
const tags = ['Inventory']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/inventory',
  summary: 'What every branch has of every variant',
  tags,
  access: inStore('inventory.read'),
  request: { params: StoreParams, query: ListQuery.extend(stockFilters) },
  responses: { 200: json(listOf(StockLevel)) },
})

const adjustRoute = route({
  method: 'post',
  path: '/api/stores/{store}/inventory/adjustments',
  summary: 'Write down what came, went, or was counted',
  tags,
  access: inStore('inventory.write'),
  request: { params: StoreParams, body: body(AdjustmentInput) },
  responses: { 200: json(Levels) },
})

const movementsRoute = route({
  method: 'get',
  path: '/api/stores/{store}/inventory/movements',
  summary: 'What came and went, newest first',
  tags,
  access: inStore('inventory.read'),
  request: { params: StoreParams, query: ListQuery.extend(movementFilters) },
  responses: { 200: json(listOf(StockMovement)) },
})

const thresholdsRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/inventory/thresholds',
  summary: 'Say from how few on stock is low',
  tags,
  access: inStore('inventory.write'),
  request: { params: StoreParams, body: body(ThresholdInput) },
  responses: { 200: json(Levels) },
})

const syncRoute = route({
  method: 'post',
  path: '/api/stores/{store}/inventory/sync',
  summary: 'Take over what another system counted, by SKU',
  tags,
  access: inStore('inventory.write'),
  request: { params: StoreParams, body: body(SyncInput) },
  responses: { 200: json(SyncAnswer) },
})

const Place = z.tuple([z.int(), z.int()])
const Before = z.tuple([z.int()])

export function inventoryRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const { branchIds } = c.get('reach')
    const after = decodeCursor(cursor, Place)
    const rows = await listLevels(c.get('store').db, { ...filter, limit, after, branchIds })
    return c.json(
      pageOf(rows, limit, ({ variantId, branchId }) => [variantId, branchId], toLevel),
      200,
    )
  })

  router.openapi(adjustRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), branchIds: c.get('reach').branchIds }
    const levels = await adjustStock(editing, c.req.valid('json'))
    return c.json({ data: levels.map(toLevel) }, 200)
  })

  router.openapi(movementsRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const before = decodeCursor(cursor, Before)?.[0]
    const { branchIds } = c.get('reach')
    const rows = await listMovements(c.get('store').db, { ...filter, limit, before, branchIds })
    const nameOf = await namePeople(
      deps.db,
      rows.map(({ actor }) => actor),
    )
    return c.json(
      pageOf(
        rows,
        limit,
        ({ id }) => [id],
        (row) => toMovement(row, nameOf),
      ),
      200,
    )
  })

  router.openapi(thresholdsRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), branchIds: c.get('reach').branchIds }
    const levels = await setThresholds(editing, c.req.valid('json'))
    return c.json({ data: levels.map(toLevel) }, 200)
  })

  router.openapi(syncRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), branchIds: c.get('reach').branchIds }
    return c.json(await syncStock(editing, c.req.valid('json')), 200)
  })

  return router
}

function toLevel({ branch: _, updatedAt, ...level }: Level): StockLevel {
  return { ...level, updatedAt: updatedAt?.toISOString() ?? null }
}

function toMovement(row: MovementRow, nameOf: (id: string) => Person): StockMovement {
  return {
    id: row.id,
    at: row.created_at.toISOString(),
    variantId: row.variant_id,
    branchId: row.branch_id,
    title: row.title,
    options: row.options ?? [],
    sku: row.sku,
    change: row.change,
    onHand: row.on_hand,
    reason: row.reason as StockReason,
    note: row.note,
    actor: row.actor === '' ? null : nameOf(row.actor),
  }
}
