import { sql } from 'kysely'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { customerSessionRows } from '../customers/customer-sessions.ts'
import { luciaSessions } from './lucia-sessions.ts'
import { nativeSessions } from './native-sessions.ts'
import { sessionsSuite, type SessionsUnderTest } from './sessions.suite.ts'
import type { SessionRows, Sessions } from './sessions.ts'
import { staffSessionRows } from './staff-sessions.ts'
import { freshEmail } from './testing.ts'

const now = () => new Date()
const implementations = { lucia: luciaSessions, native: nativeSessions }
const store = await makeStore()

for (const [name, implement] of Object.entries(implementations)) {
  sessionsSuite(`${name} staff`, () => staff((rows) => implement(rows, now)))
  sessionsSuite(`${name} customer`, () => customers((rows) => implement(rows, now)))
}

type Implement = <Owner>(rows: SessionRows<Owner>) => Sessions<Owner>

function staff(implement: Implement): SessionsUnderTest {
  const platform = platformDb(testDb().db)
  return {
    sessions: implement(staffSessionRows(platform)),
    async makeOwner() {
      const row = await platform
        .insertInto('accounts')
        .values({ email: freshEmail(), password_hash: null, verified_at: null })
        .returning('id')
        .executeTakeFirstOrThrow()
      return row.id
    },
    async setExpiry(id, expiresAt, endsAt) {
      const set = { expires_at: expiresAt, ...(endsAt && { ends_at: endsAt }) }
      await platform.updateTable('sessions').set(set).where('id', '=', id).execute()
    },
    async dump(id) {
      const rows = await platform.selectFrom('sessions').selectAll().where('id', '=', id).execute()
      return JSON.stringify(rows)
    },
  }
}

function customers(implement: Implement): SessionsUnderTest {
  const rows = customerSessionRows(store.db)
  return {
    sessions: implement(rows) as unknown as Sessions<{ id: string }>,
    async makeOwner() {
      const row = await store.db
        .insertInto('customers')
        .values({ email: freshEmail(), locale: 'en', password_hash: null, verified_at: null })
        .returning(sql<string>`id::text`.as('id'))
        .executeTakeFirstOrThrow()
      return row.id
    },
    async setExpiry(id, expiresAt, endsAt) {
      const set = { expires_at: expiresAt, ...(endsAt && { ends_at: endsAt }) }
      await store.db.updateTable('customer_sessions').set(set).where('id', '=', id).execute()
    },
    async dump(id) {
      const found = await store.db.selectFrom('customer_sessions').selectAll().where('id', '=', id).execute()
      return JSON.stringify(found)
    },
  }
}
