import { z } from '@hono/zod-openapi'
import {
  Branch as BranchAnswer,
  BranchInput,
  BranchMember,
  BranchOrder,
  BranchPatch,
} from '../../contracts/branches.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { isOpenAt } from '../../domain/opening-hours.ts'
import type { Reach } from '../../domain/permissions.ts'
import { notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { findBranch, getDefaultBranch, listBranches, type Branch } from './branches.queries.ts'
import { createBranch } from './create-branch.ts'
import { deleteBranch } from './delete-branch.ts'
import { orderBranches } from './order-branches.ts'
import { listBranchStaff } from './people.queries.ts'
import { updateBranch } from './update-branch.ts'

const StoreParams = z.object({ store: z.string() })
const BranchParams = StoreParams.extend({ id: IdParam })
const tags = ['Branches']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/branches',
  summary: 'Branches in their order',
  tags,
  access: inStore('branches.read'),
  request: { params: StoreParams, query: ListQuery },
  responses: { 200: json(listOf(BranchAnswer)) },
})

const createBranchRoute = route({
  method: 'post',
  path: '/api/stores/{store}/branches',
  summary: 'Open a branch',
  tags,
  access: inStore('branches.create'),
  request: { params: StoreParams, body: body(BranchInput) },
  responses: { 201: json(BranchAnswer, 'Created') },
})

const orderRoute = route({
  method: 'put',
  path: '/api/stores/{store}/branches/order',
  summary: 'Put branches in another order',
  tags,
  access: inStore('branches.create'),
  request: { params: StoreParams, body: body(BranchOrder) },
  responses: { 204: { description: 'Done' } },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}/branches/{id}',
  summary: 'A branch',
  tags,
  access: inStore('branches.read'),
  request: { params: BranchParams },
  responses: { 200: json(BranchAnswer) },
})

const updateRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/branches/{id}',
  summary: 'Change a branch',
  tags,
  access: inStore('branches.write'),
  request: { params: BranchParams, body: body(BranchPatch) },
  responses: { 200: json(BranchAnswer) },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/branches/{id}',
  summary: 'Close a branch that is empty',
  tags,
  access: inStore('branches.create'),
  request: { params: BranchParams },
  responses: { 204: { description: 'Done' } },
})

const staffRoute = route({
  method: 'get',
  path: '/api/stores/{store}/branches/{id}/staff',
  summary: 'Who works at a branch',
  tags,
  access: inStore('staff.read'),
  request: { params: BranchParams, query: ListQuery },
  responses: { 200: json(listOf(BranchMember)) },
})

const Place = z.tuple([z.int(), z.int()])
const StaffPlace = z.tuple([z.string(), z.uuid()])

export function branchesRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const answering = async (store: StoreContext) => {
    const first = await getDefaultBranch(store.db)
    return (branch: Branch) => toAnswer(branch, store, { first, now: deps.now() })
  }

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const store = c.get('store')
    const filter = { limit, after: decodeCursor(cursor, Place), ids: c.get('reach').branchIds }
    const rows = await listBranches(store.db, filter)
    return c.json(
      pageOf(rows, limit, ({ rank, id }) => [rank, id], await answering(store)),
      200,
    )
  })

  router.openapi(createBranchRoute, async (c) => {
    const store = c.get('store')
    const branch = await createBranch({ store, actor: c.get('actor') }, c.req.valid('json'))
    c.header('ETag', versionTag(branch.version))
    return c.json((await answering(store))(branch), 201)
  })

  router.openapi(orderRoute, async (c) => {
    await orderBranches({ store: c.get('store'), actor: c.get('actor') }, c.req.valid('json').ids)
    return c.body(null, 204)
  })

  router.openapi(getRoute, async (c) => {
    const store = c.get('store')
    const branch = await findBranch(store.db, reached(c.req.valid('param').id, c.get('reach')))
    if (!branch) throw notFound('branch')
    c.header('ETag', versionTag(branch.version))
    return c.json((await answering(store))(branch), 200)
  })

  router.openapi(updateRoute, async (c) => {
    const store = c.get('store')
    const id = reached(c.req.valid('param').id, c.get('reach'))
    const version = expectedVersion(c.req.header('If-Match'))
    const input = { id, version, patch: c.req.valid('json') }
    const branch = await updateBranch({ store, actor: c.get('actor') }, input)
    c.header('ETag', versionTag(branch.version))
    return c.json((await answering(store))(branch), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const input = { id: c.req.valid('param').id, version: expectedVersion(c.req.header('If-Match')) }
    await deleteBranch(deps, { store: c.get('store'), actor: c.get('actor') }, input)
    return c.body(null, 204)
  })

  router.openapi(staffRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const { db, id: storeId } = c.get('store')
    const branchId = reached(c.req.valid('param').id, c.get('reach'))
    if (!(await findBranch(db, branchId))) throw notFound('branch')
    const filter = { storeId, branchId, limit, after: decodeCursor(cursor, StaffPlace) }
    const rows = await listBranchStaff(deps.db, filter)
    return c.json(
      pageOf(
        rows,
        limit,
        ({ email, accountId }) => [email, accountId],
        (row) => row,
      ),
      200,
    )
  })

  return router
}

/** A branch of the store that is none of one's own is not there. */
function reached(id: number, { branchIds }: Reach): number {
  if (branchIds && !branchIds.includes(id)) throw notFound('branch')
  return id
}

function toAnswer(
  { rank: _, ...branch }: Branch,
  { timezone }: StoreContext,
  { first, now }: { first: number; now: Date },
): BranchAnswer {
  return {
    ...branch,
    isDefault: branch.id === first,
    openNow: isOpenAt(branch.hours, now, timezone, branch.holidays),
    createdAt: branch.createdAt.toISOString(),
    updatedAt: branch.updatedAt.toISOString(),
  }
}
