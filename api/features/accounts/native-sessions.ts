import { endOf, SESSION_LIFE, type SessionRows, type Sessions } from './sessions.ts'
import { hashToken, newToken } from './token.ts'

/** Sessions in forty lines of our own. */
export function nativeSessions<Owner>(rows: SessionRows<Owner>, now: () => Date): Sessions<Owner> {
  return {
    async create(ownerId, about) {
      const token = newToken()
      const id = hashToken(token)
      const endsAt = endOf(about, now().getTime())
      const expiresAt = earlier(new Date(now().getTime() + SESSION_LIFE.idle), endsAt)
      await rows.insert({ ...about, id, ownerId, expiresAt, endsAt })
      return { token, id, expiresAt }
    },
    async validate(id) {
      const session = await rows.find(id)
      if (!session) return undefined
      const left = session.expiresAt.getTime() - now().getTime()
      if (left <= 0) {
        await rows.remove(id)
        return undefined
      }
      if (left < SESSION_LIFE.idle / 2 && session.expiresAt < session.endsAt) {
        await rows.extend(id, new Date(now().getTime() + SESSION_LIFE.idle))
      }
      return session
    },
    invalidate: (id) => rows.remove(id),
    invalidateAll: (ownerId, { except } = {}) => rows.removeAll(ownerId, except),
    async list(ownerId) {
      const found = await rows.list(ownerId)
      return found.filter((session) => session.expiresAt > now())
    },
  }
}

const earlier = (left: Date, right: Date) => (left < right ? left : right)
