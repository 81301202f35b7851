import { z } from '@hono/zod-openapi'
import { Shift, shiftFilters, ShiftInput, ShiftPatch } from '../../contracts/duties.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { deleteShift } from './delete-shift.ts'
import { createShift, updateShift } from './save-shift.ts'
import { listShifts, type Shift as ShiftRow } from './shifts.queries.ts'
import { showShifts } from './show-duties.ts'

const StoreParams = z.object({ store: z.string() })
const ShiftParams = StoreParams.extend({ id: IdParam })
const tags = ['Tasks and shifts']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/shifts',
  summary: 'Shifts by their beginning; employees see their own',
  tags,
  access: inStore('shifts.read'),
  request: { params: StoreParams, query: ListQuery.extend(shiftFilters) },
  responses: { 200: json(listOf(Shift)) },
})

const createShiftRoute = route({
  method: 'post',
  path: '/api/stores/{store}/shifts',
  summary: 'Plan a shift',
  tags,
  access: inStore('shifts.write'),
  request: { params: StoreParams, body: body(ShiftInput) },
  responses: { 201: json(Shift, 'Created') },
})

const updateRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/shifts/{id}',
  summary: 'Change a shift',
  tags,
  access: inStore('shifts.write'),
  request: { params: ShiftParams, body: body(ShiftPatch) },
  responses: { 200: json(Shift) },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/shifts/{id}',
  summary: 'Take a shift off the plan',
  tags,
  access: inStore('shifts.write'),
  request: { params: ShiftParams },
  responses: { 204: { description: 'Done' } },
})

const Place = z.tuple([z.iso.datetime(), z.int()])

export function shiftRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const show = async (shift: ShiftRow) => (await showShifts(deps, [shift]))(shift)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor, from, to, ...filter } = c.req.valid('query')
    const rows = await listShifts(c.get('store').db, {
      ...filter,
      limit,
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
      after: decodeCursor(cursor, Place),
      reach: c.get('reach'),
    })
    const toAnswer = await showShifts(deps, rows)
    return c.json(
      pageOf(rows, limit, ({ startsAt, id }) => [startsAt.toISOString(), id], toAnswer),
      200,
    )
  })

  router.openapi(createShiftRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), reach: c.get('reach') }
    const shift = await createShift(editing, c.req.valid('json'))
    c.header('ETag', versionTag(shift.version))
    return c.json(await show(shift), 201)
  })

  router.openapi(updateRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), reach: c.get('reach') }
    const version = expectedVersion(c.req.header('If-Match'))
    const input = { id: c.req.valid('param').id, patch: c.req.valid('json'), version }
    const shift = await updateShift(editing, input)
    c.header('ETag', versionTag(shift.version))
    return c.json(await show(shift), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), reach: c.get('reach') }
    await deleteShift(editing, c.req.valid('param').id)
    return c.body(null, 204)
  })

  return router
}
