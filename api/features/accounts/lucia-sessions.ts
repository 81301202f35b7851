import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia'
import {
  endOf,
  SESSION_LIFE,
  type Session,
  type SessionAbout,
  type SessionRows,
  type Sessions,
} from './sessions.ts'
import { hashToken, newToken } from './token.ts'

declare module 'lucia' {
  interface Register {
    UserId: string
    DatabaseSessionAttributes: { about?: SessionAbout; found?: Session<unknown> }
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the owner comes with the session
    DatabaseUserAttributes: {}
  }
}

/** Sessions by lucia, over our own rows. Nothing else imports it. */
export function luciaSessions<Owner>(rows: SessionRows<Owner>, now: () => Date): Sessions<Owner> {
  const lucia = new Lucia(adapterOver(rows, now), {
    sessionExpiresIn: new TimeSpan(SESSION_LIFE.idle, 'ms'),
    getSessionAttributes: ({ found }) => ({ found: found as Session<Owner> }),
  })
  return {
    async create(ownerId, about) {
      const token = newToken()
      const id = hashToken(token)
      const { expiresAt } = await lucia.createSession(ownerId, { about }, { sessionId: id })
      const endsAt = endOf(about, now().getTime())
      return { token, id, expiresAt: expiresAt < endsAt ? expiresAt : endsAt }
    },
    async validate(id) {
      const { session } = await lucia.validateSession(id)
      return session ? (session as unknown as { found: Session<Owner> }).found : undefined
    },
    invalidate: (id) => lucia.invalidateSession(id),
    // Lucia knows no exception, which keeps the browser that changes a password signed in.
    invalidateAll: (ownerId, { except } = {}) =>
      except === undefined ? lucia.invalidateUserSessions(ownerId) : rows.removeAll(ownerId, except),
    async list(ownerId) {
      const sessions = await lucia.getUserSessions(ownerId)
      return sessions.map((session) => (session as unknown as { found: Session<Owner> }).found)
    },
  }
}

function adapterOver<Owner>(rows: SessionRows<Owner>, now: () => Date): Adapter {
  // At its absolute end a session is not extended any more, and lucia would try so on every request.
  const capped = new Set<string>()
  const toLucia = (ownerId: string, found: Session<Owner>): DatabaseSession => ({
    id: found.id,
    userId: ownerId,
    expiresAt: found.expiresAt,
    attributes: { found },
  })
  return {
    async getSessionAndUser(id) {
      const found = await rows.find(id)
      if (found && found.expiresAt >= found.endsAt) capped.add(id)
      return found ? [toLucia('', found), { id: '', attributes: {} }] : [null, null]
    },
    async getUserSessions(ownerId) {
      const found = await rows.list(ownerId)
      return found.map((session) => toLucia(ownerId, session))
    },
    async setSession({ id, userId, expiresAt, attributes: { about = { userAgent: '', ip: '' } } }) {
      const endsAt = endOf(about, now().getTime())
      await rows.insert({
        ...about,
        id,
        ownerId: userId,
        expiresAt: expiresAt < endsAt ? expiresAt : endsAt,
        endsAt,
      })
    },
    async updateSessionExpiration(id, expiresAt) {
      if (!capped.delete(id)) await rows.extend(id, expiresAt)
    },
    deleteSession: (id) => rows.remove(id),
    deleteUserSessions: (ownerId) => rows.removeAll(ownerId),
    deleteExpiredSessions: () => rows.removeExpired(),
  }
}
