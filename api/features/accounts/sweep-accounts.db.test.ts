import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { testDb } from '../../db/testing.ts'
import { sweepAccountsJob } from './sweep-accounts.job.ts'
import { freshEmail, makePerson, PASSWORD, peopleApp, testDeps } from './testing.ts'

const context = { attempt: 1, maxAttempts: 1, signal: new AbortController().signal }

it('takes away what ran out and accounts that nobody confirmed, and leaves the rest', async () => {
  const call = peopleApp()
  const { db } = testDb()
  const platform = platformDb(db)
  const confirmed = await makePerson(call)
  const register = async () => {
    const { body } = await call('POST', '/api/auth/register', {
      body: { email: freshEmail(), password: PASSWORD },
    })
    return body.account.id
  }
  const [left, signedIn, fresh] = [await register(), await register(), await register()]
  const old = sql.join([confirmed.id, left, signedIn])
  await sql`update platform.accounts set created_at = now() - interval '40 days' where id in (${old})`.execute(
    db,
  )
  await platform
    .updateTable('sessions')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('account_id', 'in', [left, fresh])
    .execute()
  await sweepAccountsJob.run(testDeps(), {}, context)
  const ids = [confirmed.id, left, signedIn, fresh]
  const accounts = await platform.selectFrom('accounts').select('id').where('id', 'in', ids).execute()
  expect(accounts.map(({ id }) => id).sort()).toEqual([confirmed.id, signedIn, fresh].sort())
  const sessions = await platform
    .selectFrom('sessions')
    .select('account_id')
    .distinct()
    .where('account_id', 'in', ids)
    .execute()
  expect(sessions.map((session) => session.account_id).sort()).toEqual([confirmed.id, signedIn].sort())
})
