import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  AcceptedAnswer,
  AcceptInvitationInput,
  InvitationAnswer,
  InviteInput,
  MemberAnswer,
  MemberPatch,
  OpenInvitationAnswer,
  ReadInvitationInput,
  TransferAnswer,
  TransferInput,
} from '../../contracts/staff.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { platformOrigin, refuseForeignOrigin } from '../../http/origin-check.ts'
import { body, createRouter, inStore, json, open, route } from '../../http/route.ts'
import { answerSignedIn, identifyActor, staffDeps, visitorOf } from '../accounts/index.ts'
import { findStoreRow } from '../stores/index.ts'
import { notFound } from '../../errors.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeMember, removeMember } from './change-member.ts'
import type { StaffActor } from './demand-grant.ts'
import { listInvitations, type Invitation } from './invitations.queries.ts'
import { inviteMember, resendInvitation, revokeInvitation } from './invite-member.ts'
import { listMembers, type Member } from './memberships.queries.ts'
import { readInvitation } from './read-invitation.ts'
import { transferStore } from './transfer-store.ts'

const tags = ['Staff']
const StoreParam = z.object({ store: z.string() })
const MemberParam = StoreParam.extend({ accountId: z.uuid() })
const InvitationParam = StoreParam.extend({ id: z.uuid() })
const Cursor = z.tuple([z.iso.datetime(), z.uuid()])

const staffRoute = route({
  method: 'get',
  path: '/api/stores/{store}/staff',
  summary: 'Who works in the store',
  tags,
  access: inStore('staff.read'),
  request: { params: StoreParam, query: ListQuery },
  responses: { 200: json(listOf(MemberAnswer)) },
})

const inviteRoute = route({
  method: 'post',
  path: '/api/stores/{store}/staff',
  summary: 'Invite somebody by e-mail',
  tags,
  access: inStore('staff.write'),
  request: { params: StoreParam, body: body(InviteInput) },
  responses: { 201: json(InvitationAnswer) },
})

const leaveRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/staff/me',
  summary: 'Leave the store',
  tags,
  access: inStore('store.read'),
  request: { params: StoreParam },
  responses: { 204: { description: 'Left' } },
})

const changeRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/staff/{accountId}',
  summary: 'Change role or branches; it holds at once',
  tags,
  access: inStore('staff.write'),
  request: { params: MemberParam, body: body(MemberPatch) },
  responses: { 200: json(MemberAnswer) },
})

const removeRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/staff/{accountId}',
  summary: 'Take somebody off the staff; it holds at once',
  tags,
  access: inStore('staff.write'),
  request: { params: MemberParam },
  responses: { 204: { description: 'Removed' } },
})

const invitationsRoute = route({
  method: 'get',
  path: '/api/stores/{store}/invitations',
  summary: 'Invitations that are not accepted yet',
  tags,
  access: inStore('staff.read'),
  request: { params: StoreParam, query: ListQuery },
  responses: { 200: json(listOf(InvitationAnswer)) },
})

const resendRoute = route({
  method: 'post',
  path: '/api/stores/{store}/invitations/{id}/resend',
  summary: 'Send an invitation again, with a new link',
  tags,
  access: inStore('staff.write'),
  request: { params: InvitationParam },
  responses: { 200: json(InvitationAnswer) },
})

const revokeRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/invitations/{id}',
  summary: 'Withdraw an invitation',
  tags,
  access: inStore('staff.write'),
  request: { params: InvitationParam },
  responses: { 204: { description: 'Withdrawn' } },
})

const readRoute = route({
  method: 'post',
  path: '/api/invitations/read',
  summary: 'What an invitation is about',
  tags,
  access: open,
  request: { body: body(ReadInvitationInput) },
  responses: { 200: json(OpenInvitationAnswer) },
})

const acceptRoute = route({
  method: 'post',
  path: '/api/invitations/accept',
  summary: 'Accept an invitation, signed in or with a new account',
  tags,
  access: open,
  request: { body: body(AcceptInvitationInput) },
  responses: { 200: json(AcceptedAnswer) },
})

const transferRoute = route({
  method: 'post',
  path: '/api/stores/{store}/transfer',
  summary: 'Hand the store over',
  tags,
  access: inStore('store.transfer'),
  request: { params: StoreParam, body: body(TransferInput) },
  responses: { 200: json(TransferAnswer) },
})

export function staffRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const platform = platformDb(deps.db)
  const own = platformOrigin(deps.env)

  router.openapi(staffRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const after = decodeCursor(cursor, Cursor)
    const { branchIds } = c.get('reach')
    const rows = await listMembers(platform, c.get('store').id, { limit, branchIds, ...(after && { after }) })
    return c.json(
      pageOf(rows, limit, ({ since, accountId }) => [since.toISOString(), accountId], toMemberAnswer),
      200,
    )
  })

  router.openapi(inviteRoute, async (c) => {
    const { branchIds = [], ...input } = c.req.valid('json')
    return c.json(toInvitationAnswer(await inviteMember(deps, staffActorOf(c), { ...input, branchIds })), 201)
  })

  router.openapi(leaveRoute, async (c) => {
    await removeMember(deps, staffActorOf(c), c.get('actor').accountId)
    return c.body(null, 204)
  })

  router.openapi(changeRoute, async (c) => {
    const { role, branchIds } = c.req.valid('json')
    const { accountId } = c.req.valid('param')
    const change = { accountId, ...(role && { role }), ...(branchIds && { branchIds }) }
    return c.json(toMemberAnswer(await changeMember(deps, staffActorOf(c), change)), 200)
  })

  router.openapi(removeRoute, async (c) => {
    await removeMember(deps, staffActorOf(c), c.req.valid('param').accountId)
    return c.body(null, 204)
  })

  router.openapi(invitationsRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const before = decodeCursor(cursor, Cursor)
    const { branchIds } = c.get('reach')
    const rows = await listInvitations(platform, c.get('store').id, {
      limit,
      branchIds,
      ...(before && { before }),
    })
    return c.json(
      pageOf(rows, limit, ({ created_at, id }) => [created_at.toISOString(), id], toInvitationAnswer),
      200,
    )
  })

  router.openapi(resendRoute, async (c) =>
    c.json(toInvitationAnswer(await resendInvitation(deps, staffActorOf(c), c.req.valid('param').id)), 200),
  )

  router.openapi(revokeRoute, async (c) => {
    await revokeInvitation(deps, staffActorOf(c), c.req.valid('param').id)
    return c.body(null, 204)
  })

  router.openapi(readRoute, async (c) => c.json(await readInvitation(deps, c.req.valid('json').token), 200))

  router.openapi(acceptRoute, async (c) => {
    refuseForeignOrigin(c, own)
    const { token, name, password } = c.req.valid('json')
    const actor = await identifyActor(deps, c)
    const { storeId, role, signedIn } = await acceptInvitation(deps, {
      token,
      visitor: visitorOf(c, deps),
      ...(name !== undefined && { name }),
      ...(password !== undefined && { password }),
      ...(actor && { actor }),
    })
    const store = await findStoreRow(deps.db, storeId)
    if (!store) throw notFound('store')
    const answer = signedIn && (await answerSignedIn(c, staffDeps(deps), signedIn))
    return c.json(
      { store: { id: store.id, slug: store.slug, name: store.name }, role, signedIn: answer },
      200,
    )
  })

  router.openapi(transferRoute, async (c) => {
    const { email, stays } = c.req.valid('json')
    const status = await transferStore(deps, staffActorOf(c), {
      stays,
      ...(email !== undefined && { email }),
    })
    return c.json({ status }, 200)
  })

  return router
}

const staffActorOf = (c: Context<AppEnv>): StaffActor => ({
  actor: c.get('actor'),
  member: c.get('member'),
  store: c.get('store'),
})

const toMemberAnswer = ({ since, ...member }: Member): z.infer<typeof MemberAnswer> => ({
  ...member,
  since: since.toISOString(),
})

const toInvitationAnswer = (row: Invitation): z.infer<typeof InvitationAnswer> => ({
  id: row.id,
  email: row.email,
  role: row.role,
  branchIds: row.branch_ids,
  createdAt: row.created_at.toISOString(),
  sentAt: row.sent_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
})
