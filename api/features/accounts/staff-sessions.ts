import { sql, type Selectable } from 'kysely'
import type { PlatformDb } from '../../db/platform-db.ts'
import type { AccountTable, SessionTable } from './accounts.table.ts'
import { luciaSessions } from './lucia-sessions.ts'
import type { Session, SessionRows, Sessions } from './sessions.ts'

/** An account as every request reads it anew. */
export type Account = Pick<Selectable<AccountTable>, 'id' | 'email' | 'name' | 'locale' | 'admin'> & {
  verified: boolean
}

/** On the platform's connection, or inside the transaction that is given. */
export function openSessions(platform: PlatformDb, now: () => Date): Sessions<Account> {
  return luciaSessions(staffSessionRows(platform), now)
}

export function staffSessionRows(platform: PlatformDb): SessionRows<Account> {
  const selectSessions = () =>
    platform
      .selectFrom('sessions as s')
      .innerJoin('accounts as a', 'a.id', 's.account_id')
      .leftJoin('accounts as acting', 'acting.id', 's.impersonated_by')
      .selectAll('s')
      .select(['a.email', 'a.name', 'a.locale', 'a.admin', 'a.verified_at'])
      // An admin who is none any more acts as nobody, and nobody acts as an admin.
      .where((eb) =>
        eb.or([
          eb('s.impersonated_by', 'is', null),
          eb.and([eb('acting.admin', '=', true), eb('a.admin', '=', false)]),
        ]),
      )
  return {
    async insert({ id, ownerId, userAgent, ip, impersonatedBy, parentId, expiresAt, endsAt }) {
      await platform
        .insertInto('sessions')
        .values({
          id,
          account_id: ownerId,
          impersonated_by: impersonatedBy ?? null,
          parent_id: parentId ?? null,
          user_agent: userAgent,
          ip,
          expires_at: expiresAt,
          ends_at: endsAt,
        })
        .execute()
    },
    async find(id) {
      const row = await selectSessions().where('s.id', '=', id).executeTakeFirst()
      return row && toSession(row)
    },
    async extend(id, expiresAt) {
      await platform
        .updateTable('sessions')
        .set({ expires_at: sql<Date>`least(${expiresAt}::timestamptz, ends_at)` })
        .where('id', '=', id)
        .execute()
    },
    async remove(id) {
      await platform.deleteFrom('sessions').where('id', '=', id).execute()
    },
    async removeAll(ownerId, except) {
      let query = platform.deleteFrom('sessions').where('account_id', '=', ownerId)
      if (except !== undefined) query = query.where('id', '<>', except)
      await query.execute()
    },
    async removeExpired() {
      await platform
        .deleteFrom('sessions')
        .where('expires_at', '<=', sql<Date>`now()`)
        .execute()
    },
    async list(ownerId) {
      const rows = await selectSessions()
        .where('s.account_id', '=', ownerId)
        .orderBy('s.created_at', 'desc')
        .limit(100)
        .execute()
      return rows.map(toSession)
    },
  }
}

type SessionRow = Selectable<SessionTable> &
  Pick<Selectable<AccountTable>, 'email' | 'name' | 'locale' | 'admin' | 'verified_at'>

const toSession = (row: SessionRow): Session<Account> => ({
  id: row.id,
  owner: {
    id: row.account_id,
    email: row.email,
    name: row.name,
    locale: row.locale,
    admin: row.admin,
    verified: row.verified_at !== null,
  },
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  endsAt: row.ends_at,
  seenAt: row.seen_at,
  userAgent: row.user_agent,
  ip: row.ip,
  impersonatedBy: row.impersonated_by,
})
