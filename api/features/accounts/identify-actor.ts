import type { Context } from 'hono'
import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Env } from '../../env.ts'
import { AppError } from '../../errors.ts'
import type { Actor, AppEnv } from '../../http/app-env.ts'
import { demandOwnOrigin, platformOrigin } from '../../http/origin-check.ts'
import { readAccessToken } from './access-token.ts'
import { API_KEY_PREFIX, findKeyOwner, touchApiKey } from './api-keys.queries.ts'
import { readCookie } from './session-cookie.ts'
import type { Session } from './sessions.ts'
import { openSessions, type Account } from './staff-sessions.ts'
import { hashToken } from './token.ts'

export interface IdentifyDeps {
  db: Db
  env: Pick<Env, 'PLATFORM_URL' | 'SECRET_KEY' | 'SECRET_KEY_OLD'>
  now: () => Date
}

/** How often it is written down that a session or key is in use. */
const SEEN_EVERY = 3_600_000

/**
 * Who asks, read anew from session or key and account. A token in the header goes before the cookie, and a
 * wrong one is refused instead of being passed over.
 */
export async function identifyActor(deps: IdentifyDeps, c: Context<AppEnv>): Promise<Actor | undefined> {
  const header = c.req.header('Authorization')
  if (header !== undefined) {
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1]
    const actor =
      token &&
      (token.startsWith(API_KEY_PREFIX) ? await byApiKey(deps, token) : await byAccessToken(deps, token))
    if (!actor)
      throw new AppError('unauthenticated', 'This token is not valid, or not any more. Sign in again.')
    return actor
  }
  const cookie = readCookie(c, deps.env, 'session')
  if (cookie === undefined) return undefined
  const session = await findSession(deps, hashToken(cookie))
  if (!session) return undefined
  demandOwnOrigin(c, platformOrigin(deps.env))
  return toActor(session, 'session')
}

async function byAccessToken(deps: IdentifyDeps, token: string): Promise<Actor | undefined> {
  const claims = await readAccessToken(deps, token)
  const session = claims && (await findSession(deps, claims.sessionId))
  return session && session.owner.id === claims.accountId ? toActor(session, 'token') : undefined
}

async function byApiKey(deps: IdentifyDeps, token: string): Promise<Actor | undefined> {
  const platform = platformDb(deps.db)
  const key = await findKeyOwner(platform, hashToken(token))
  if (!key) return undefined
  if (isStale(deps, key.seen_at)) await touchApiKey(platform, key.id)
  return {
    accountId: key.account_id,
    email: key.email,
    admin: key.admin,
    verified: key.verified_at !== null,
    via: 'apikey',
    sessionId: key.id,
    scopes: key.scopes,
  }
}

async function findSession(deps: IdentifyDeps, id: string): Promise<Session<Account> | undefined> {
  const platform = platformDb(deps.db)
  const session = await openSessions(platform, deps.now).validate(id)
  if (session && isStale(deps, session.seenAt)) {
    await platform
      .updateTable('sessions')
      .set({ seen_at: sql<Date>`now()` })
      .where('id', '=', id)
      .execute()
  }
  return session
}

const isStale = ({ now }: IdentifyDeps, seenAt: Date | null) =>
  now().getTime() - (seenAt?.getTime() ?? 0) > SEEN_EVERY

const toActor = ({ id, owner, impersonatedBy }: Session<Account>, via: 'session' | 'token'): Actor => ({
  accountId: owner.id,
  email: owner.email,
  admin: owner.admin,
  verified: owner.verified,
  via,
  sessionId: id,
  scopes: null,
  ...(impersonatedBy !== null && { impersonatedBy }),
})
