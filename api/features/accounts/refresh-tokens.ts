import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { platformDb, type PlatformDb } from '../../db/platform-db.ts'
import { AppError } from '../../errors.ts'
import { ACCESS_TOKEN_SECONDS, signAccessToken } from './access-token.ts'
import type { IdentifyDeps } from './identify-actor.ts'
import { openSessions, type Account } from './staff-sessions.ts'
import { hashToken, newToken } from './token.ts'

const LIFETIME_MS = 7 * 24 * 3_600_000

export interface Tokens {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

/** A short access token, and a refresh token that is good for one use. */
export async function issueTokens(
  deps: IdentifyDeps,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<Tokens> {
  const refreshToken = newToken('rt_')
  await platformDb(deps.db)
    .insertInto('refresh_tokens')
    .values({
      id: hashToken(refreshToken),
      session_id: sessionId,
      expires_at: new Date(deps.now().getTime() + LIFETIME_MS),
    })
    .execute()
  const accessToken = await signAccessToken(deps, { accountId, sessionId })
  return { accessToken, refreshToken, expiresIn: ACCESS_TOKEN_SECONDS }
}

/**
 * New tokens for a refresh token. One that comes a second time was stolen, from us or by us: the whole family,
 * which is the session, ends.
 */
export async function refreshTokens(
  deps: IdentifyDeps,
  refreshToken: string,
): Promise<Tokens & { account: Account }> {
  const id = hashToken(refreshToken)
  // Whoever comes second waits here until the first has its tokens, and then ends the family.
  const refreshed = await deps.db.transaction().execute(async (trx) => {
    const platform = platformDb(trx)
    const sessionId = await useToken(platform, id)
    const session =
      sessionId === undefined ? undefined : await openSessions(platform, deps.now).validate(sessionId)
    if (!session) return undefined
    const tokens = await issueTokens(
      { ...deps, db: trx },
      { accountId: session.owner.id, sessionId: session.id },
    )
    return { account: session.owner, ...tokens }
  })
  if (!refreshed) throw await refuseToken(deps, id)
  return refreshed
}

async function useToken(platform: PlatformDb, id: string): Promise<string | undefined> {
  const used = await platform
    .updateTable('refresh_tokens')
    .set({ used_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('session_id')
    .executeTakeFirst()
  return used?.session_id
}

async function refuseToken({ db, now }: { db: Db; now: () => Date }, id: string): Promise<AppError> {
  const platform = platformDb(db)
  const token = await platform
    .selectFrom('refresh_tokens')
    .select(['session_id', 'used_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!token?.used_at) return notValid()
  await openSessions(platform, now).invalidate(token.session_id)
  return new AppError(
    'token_reused',
    'This refresh token was used before. For safety the session has ended: sign in again.',
  )
}

const notValid = () =>
  new AppError('unauthenticated', 'This refresh token is not valid, or not any more. Sign in again.')
