import type { Context } from 'hono'
import type { z } from 'zod'
import { platformDb } from '../../db/platform-db.ts'
import type { AccountAnswer, SignedInAnswer } from '../../contracts/accounts.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { clientIp } from '../../http/client-ip.ts'
import { getAccount } from './accounts.queries.ts'
import { issueTokens } from './refresh-tokens.ts'
import { giveCookie, readCookie } from './session-cookie.ts'
import type { SignedIn, Visitor } from './sign-in-deps.ts'
import type { StaffDeps } from './staff-deps.ts'
import type { Account } from './staff-sessions.ts'
import { hashToken } from './token.ts'

/** The cookie, and the tokens too when no page of a browser asks: scripts of a page never see one. */
export async function answerSignedIn(
  c: Context<AppEnv>,
  deps: StaffDeps,
  { claimId, sessionId, token }: SignedIn,
): Promise<z.infer<typeof SignedInAnswer>> {
  const former = readCookie(c, deps.env, 'session')
  if (former !== undefined) await deps.realm.sessions.invalidate(hashToken(former))
  giveCookie(c, deps.env, 'session', token)
  const account = toAccountAnswer(await getAccount(platformDb(deps.db), claimId))
  if (c.req.header('Origin') !== undefined) return { account }
  return { account, ...(await issueTokens(deps, { accountId: claimId, sessionId })) }
}

export const toAccountAnswer = ({
  id,
  email,
  name,
  locale,
  verified,
  admin,
}: Account): z.infer<typeof AccountAnswer> => ({
  id,
  email,
  name,
  locale,
  verified,
  admin,
})

export const visitorOf = (c: Context<AppEnv>, { env }: Pick<StaffDeps, 'env'>): Visitor => ({
  ip: clientIp(c, env),
  userAgent: (c.req.header('User-Agent') ?? '').slice(0, 300),
})
