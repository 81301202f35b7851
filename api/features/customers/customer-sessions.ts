import { sql, type Selectable } from 'kysely'
import type { StoreDb } from '../../db/store-db.ts'
import { luciaSessions, type Session, type SessionRows, type Sessions } from '../accounts/index.ts'
import type { CustomerSessionTable, CustomerTable } from './customers.table.ts'

/** A customer as every request reads it anew. */
export interface Profile {
  id: number
  email: string
  name: string
  phone: string
  locale: string
  marketing: boolean
  verified: boolean
}

export function openCustomerSessions(store: StoreDb, now: () => Date): Sessions<Profile> {
  return luciaSessions(customerSessionRows(store), now)
}

export function customerSessionRows(store: StoreDb): SessionRows<Profile> {
  const selectSessions = () =>
    store
      .selectFrom('customer_sessions as s')
      .innerJoin('customers as c', 'c.id', 's.customer_id')
      .select([
        's.id as session_id',
        's.user_agent',
        's.ip',
        's.created_at',
        's.seen_at',
        's.expires_at',
        's.ends_at',
      ])
      .select(['c.id', 'c.email', 'c.name', 'c.phone', 'c.locale', 'c.marketing', 'c.verified_at'])
      .where('s.code_hash', 'is', null)
  const removeExpired = async () => {
    await store
      .deleteFrom('customer_sessions')
      .where('expires_at', '<=', sql<Date>`now()`)
      .execute()
  }
  return {
    removeExpired,
    async insert({ id, ownerId, userAgent, ip, expiresAt, endsAt }) {
      // A store has no clock of its own: whoever comes in sweeps behind those who are gone.
      await removeExpired()
      await store
        .insertInto('customer_sessions')
        .values({
          id,
          customer_id: Number(ownerId),
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
      await store
        .updateTable('customer_sessions')
        .set({ expires_at: sql<Date>`least(${expiresAt}::timestamptz, ends_at)`, seen_at: sql<Date>`now()` })
        .where('id', '=', id)
        .execute()
    },
    async remove(id) {
      await store
        .deleteFrom('customer_sessions')
        .where('id', '=', id)
        .where('code_hash', 'is', null)
        .execute()
    },
    async removeAll(ownerId, except) {
      let query = store.deleteFrom('customer_sessions').where('customer_id', '=', Number(ownerId))
      if (except !== undefined) query = query.where('id', '<>', except)
      await query.execute()
    },
    async list(ownerId) {
      const rows = await selectSessions()
        .where('s.customer_id', '=', Number(ownerId))
        .orderBy('s.created_at', 'desc')
        .limit(100)
        .execute()
      return rows.map(toSession)
    },
  }
}

type ProfileRow = Pick<
  Selectable<CustomerTable>,
  'id' | 'email' | 'name' | 'phone' | 'locale' | 'marketing' | 'verified_at'
>

type Row = ProfileRow &
  Pick<
    Selectable<CustomerSessionTable>,
    'user_agent' | 'ip' | 'created_at' | 'seen_at' | 'expires_at' | 'ends_at'
  > & {
    session_id: string
  }

const toSession = (row: Row): Session<Profile> => ({
  id: row.session_id,
  owner: toProfile(row),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  endsAt: row.ends_at,
  seenAt: row.seen_at,
  userAgent: row.user_agent,
  ip: row.ip,
  impersonatedBy: null,
})

export const toProfile = (row: ProfileRow): Profile => ({
  id: row.id,
  email: row.email,
  name: row.name,
  phone: row.phone,
  locale: row.locale,
  marketing: row.marketing,
  verified: row.verified_at !== null,
})
