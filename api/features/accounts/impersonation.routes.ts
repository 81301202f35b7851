import { z } from '@hono/zod-openapi'
import { AccountAnswer, SignedInAnswer } from '../../contracts/accounts.ts'
import { Text } from '../../contracts/text.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { createRouter, json, onPlatform, route, signedIn } from '../../http/route.ts'
import { listAccounts } from './accounts.queries.ts'
import { toAccountAnswer, visitorOf } from './answer-signed-in.ts'
import { impersonate, stopImpersonating } from './impersonate.ts'
import { issueTokens } from './refresh-tokens.ts'
import { giveCookie, readCookie, takeCookie } from './session-cookie.ts'
import { staffDeps } from './staff-deps.ts'

const tags = ['Platform']
const Cursor = z.tuple([z.iso.datetime(), z.uuid()])
const AccountRow = AccountAnswer.extend({ createdAt: z.iso.datetime() })

const accountsRoute = route({
  method: 'get',
  path: '/api/platform/accounts',
  summary: 'All accounts, newest first',
  tags,
  access: onPlatform('platform.read'),
  request: { query: ListQuery.extend({ q: Text(100).optional() }) },
  responses: { 200: json(listOf(AccountRow)) },
})

const impersonateRoute = route({
  method: 'post',
  path: '/api/platform/accounts/{id}/impersonate',
  summary: 'Act as somebody else for an hour',
  tags,
  access: onPlatform('impersonate'),
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(SignedInAnswer) },
})

const stopRoute = route({
  method: 'post',
  path: '/api/auth/impersonation/stop',
  summary: 'Be oneself again',
  tags,
  access: signedIn,
  responses: { 204: { description: 'Over' } },
})

export function impersonationRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const staff = staffDeps(deps)

  router.openapi(accountsRoute, async (c) => {
    const { limit, cursor, q } = c.req.valid('query')
    const before = decodeCursor(cursor, Cursor)
    const filter = { limit, ...(before && { before }), ...(q !== undefined && { search: q }) }
    const rows = await listAccounts(platformDb(deps.db), filter)
    const toItem = (row: (typeof rows)[number]) => ({
      ...toAccountAnswer(row),
      createdAt: row.createdAt.toISOString(),
    })
    return c.json(
      pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id], toItem),
      200,
    )
  })

  router.openapi(impersonateRoute, async (c) => {
    const visitor = visitorOf(c, deps)
    const { account, ...as } = await impersonate(staff, c.get('actor'), {
      accountId: c.req.valid('param').id,
      visitor,
    })
    const own = c.get('actor').via === 'session' ? readCookie(c, deps.env, 'session') : undefined
    if (own === undefined) {
      const tokens = await issueTokens(staff, { accountId: as.claimId, sessionId: as.sessionId })
      return c.json({ account: toAccountAnswer(account), ...tokens }, 200)
    }
    giveCookie(c, deps.env, 'return', own)
    giveCookie(c, deps.env, 'session', as.token)
    return c.json({ account: toAccountAnswer(account) }, 200)
  })

  router.openapi(stopRoute, async (c) => {
    await stopImpersonating(staff, c.get('actor'))
    const own = readCookie(c, deps.env, 'return')
    takeCookie(c, deps.env, 'return')
    if (own === undefined) takeCookie(c, deps.env, 'session')
    else giveCookie(c, deps.env, 'session', own)
    return c.body(null, 204)
  })

  return router
}
