import { z } from '@hono/zod-openapi'
import {
  AccountAnswer,
  AccountPatch,
  ApiKeyAnswer,
  ApiKeyInput,
  ChangeEmailInput,
  ChangePasswordInput,
  MeAnswer,
  NewApiKeyAnswer,
  RedeemCodeInput,
  SessionAnswer,
} from '../../contracts/accounts.ts'
import { Text } from '../../contracts/text.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { listOf } from '../../http/page.ts'
import { body, createRouter, json, route, signedIn } from '../../http/route.ts'
import { getAccount, updateAccount } from './accounts.queries.ts'
import { toAccountAnswer, visitorOf } from './answer-signed-in.ts'
import { listApiKeys, type ApiKeyRow } from './api-keys.queries.ts'
import { changeEmail, requestEmailChange } from './change-email.ts'
import { changePassword } from './change-password.ts'
import { demandPerson } from './demand-person.ts'
import { deleteApiKey, makeApiKey } from './make-api-key.ts'
import { listMemberships } from './memberships-of.ts'
import type { Session } from './sessions.ts'
import { staffDeps } from './staff-deps.ts'
import type { Account } from './staff-sessions.ts'

const tags = ['Accounts']
const access = signedIn
const SessionParam = z.object({ id: Text(100) })
const KeyParam = z.object({ id: z.uuid() })

const meRoute = route({
  method: 'get',
  path: '/api/auth/me',
  summary: 'Who is signed in, and where that person works',
  tags,
  access,
  responses: { 200: json(MeAnswer) },
})

const patchMeRoute = route({
  method: 'patch',
  path: '/api/auth/me',
  summary: 'Change name or language',
  tags,
  access,
  request: { body: body(AccountPatch) },
  responses: { 200: json(AccountAnswer) },
})

const passwordRoute = route({
  method: 'post',
  path: '/api/auth/password',
  summary: 'Change the password; every other session ends',
  tags,
  access,
  request: { body: body(ChangePasswordInput) },
  responses: { 204: { description: 'Changed' } },
})

const emailRoute = route({
  method: 'post',
  path: '/api/auth/email',
  summary: 'Ask for a code at a new address',
  tags,
  access,
  request: { body: body(ChangeEmailInput) },
  responses: { 202: { description: 'A code is on its way to the new address' } },
})

const confirmEmailRoute = route({
  method: 'post',
  path: '/api/auth/email/confirm',
  summary: 'Change to the new address with its code',
  tags,
  access,
  request: { body: body(RedeemCodeInput) },
  responses: { 200: json(AccountAnswer) },
})

const sessionsRoute = route({
  method: 'get',
  path: '/api/auth/sessions',
  summary: 'Where one is signed in',
  tags,
  access,
  responses: { 200: json(listOf(SessionAnswer)) },
})

const endSessionsRoute = route({
  method: 'delete',
  path: '/api/auth/sessions',
  summary: 'Sign out everywhere else',
  tags,
  access,
  responses: { 204: { description: 'Signed out everywhere else' } },
})

const endSessionRoute = route({
  method: 'delete',
  path: '/api/auth/sessions/{id}',
  summary: 'End one session',
  tags,
  access,
  request: { params: SessionParam },
  responses: { 204: { description: 'Ended' } },
})

const keysRoute = route({
  method: 'get',
  path: '/api/auth/keys',
  summary: 'The own API keys',
  tags,
  access,
  responses: { 200: json(listOf(ApiKeyAnswer)) },
})

const makeKeyRoute = route({
  method: 'post',
  path: '/api/auth/keys',
  summary: 'Make an API key; it is shown only now',
  tags,
  access,
  request: { body: body(ApiKeyInput) },
  responses: { 201: json(NewApiKeyAnswer) },
})

const deleteKeyRoute = route({
  method: 'delete',
  path: '/api/auth/keys/{id}',
  summary: 'Delete an API key; its next request is refused',
  tags,
  access,
  request: { params: KeyParam },
  responses: { 204: { description: 'Deleted' } },
})

export function accountRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const staff = staffDeps(deps)
  const platform = platformDb(deps.db)

  router.openapi(meRoute, async (c) => {
    const actor = c.get('actor')
    const account = await getAccount(platform, actor.accountId)
    const admin = actor.impersonatedBy === undefined ? null : await getAccount(platform, actor.impersonatedBy)
    const answer = {
      account: toAccountAnswer(account),
      via: actor.via,
      scopes: actor.scopes,
      impersonatedBy: admin && { id: admin.id, email: admin.email, name: admin.name },
      memberships: await listMemberships(platform, actor.accountId),
    }
    return c.json(answer, 200)
  })

  router.openapi(patchMeRoute, async (c) => {
    const actor = c.get('actor')
    demandPerson(actor)
    return c.json(
      toAccountAnswer(await updateAccount(platform, actor.accountId, patchOf(c.req.valid('json')))),
      200,
    )
  })

  router.openapi(passwordRoute, async (c) => {
    await changePassword(staff, c.get('actor'), { ...c.req.valid('json'), visitor: visitorOf(c, deps) })
    return c.body(null, 204)
  })

  router.openapi(emailRoute, async (c) => {
    await requestEmailChange(staff, c.get('actor'), { ...c.req.valid('json'), visitor: visitorOf(c, deps) })
    return c.body(null, 202)
  })

  router.openapi(confirmEmailRoute, async (c) => {
    const actor = c.get('actor')
    await changeEmail(staff, actor, { ...c.req.valid('json'), visitor: visitorOf(c, deps) })
    return c.json(toAccountAnswer(await getAccount(platform, actor.accountId)), 200)
  })

  router.openapi(sessionsRoute, async (c) => {
    const actor = c.get('actor')
    const sessions = await staff.realm.sessions.list(actor.accountId)
    return c.json({ data: sessions.map((session) => toSessionAnswer(session, actor)), next: null }, 200)
  })

  router.openapi(endSessionsRoute, async (c) => {
    const actor = c.get('actor')
    demandPerson(actor)
    await staff.realm.sessions.invalidateAll(actor.accountId, { except: actor.sessionId })
    return c.body(null, 204)
  })

  router.openapi(endSessionRoute, async (c) => {
    const actor = c.get('actor')
    demandPerson(actor)
    const { id } = c.req.valid('param')
    const sessions = await staff.realm.sessions.list(actor.accountId)
    if (!sessions.some((session) => session.id === id)) throw notFound('session')
    await staff.realm.sessions.invalidate(id)
    return c.body(null, 204)
  })

  router.openapi(keysRoute, async (c) => {
    const rows = await listApiKeys(platform, c.get('actor').accountId)
    return c.json({ data: rows.map(toKeyAnswer), next: null }, 200)
  })

  router.openapi(makeKeyRoute, async (c) => {
    const { key, row } = await makeApiKey(deps, c.get('actor'), c.req.valid('json'))
    return c.json({ ...toKeyAnswer(row), key }, 201)
  })

  router.openapi(deleteKeyRoute, async (c) => {
    await deleteApiKey(deps, c.get('actor'), c.req.valid('param').id)
    return c.body(null, 204)
  })

  return router
}

const patchOf = ({ name, locale }: z.infer<typeof AccountPatch>) => ({
  ...(name !== undefined && { name }),
  ...(locale !== undefined && { locale }),
})

const toSessionAnswer = (session: Session<Account>, actor: Actor): z.infer<typeof SessionAnswer> => ({
  id: session.id,
  current: session.id === actor.sessionId,
  userAgent: session.userAgent,
  ip: session.ip,
  impersonated: session.impersonatedBy !== null,
  createdAt: session.createdAt.toISOString(),
  seenAt: session.seenAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
})

const toKeyAnswer = (row: ApiKeyRow): z.infer<typeof ApiKeyAnswer> => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  seenAt: row.seen_at?.toISOString() ?? null,
  expiresAt: row.expires_at?.toISOString() ?? null,
})
