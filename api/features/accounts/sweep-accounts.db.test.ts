import { expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { testDb } from '../../db/testing.ts'
import { sweepAccountsJob } from './sweep-accounts.job.ts'
import { freshEmail, makePerson, PASSWORD, peopleApp, testDeps } from './testing.ts'

const signal = new AbortController().signal

it('takes away sessions that ran out and accounts that nobody confirmed, and leaves the rest', async () => {
  const call = peopleApp()
  const platform = platformDb(testDb().db)
  const kept = await makePerson(call)
  const email = freshEmail()
  const { body } = await call('POST', '/api/auth/register', { body: { email, password: PASSWORD } })
  const past = new Date(Date.now() - 40 * 24 * 3_600_000)
  await platform.updateTable('sessions').set({ expires_at: past }).where('account_id', '=', body.account.id).execute()
  await sweepAccountsJob.run(testDeps(), {}, { attempt: 1, maxAttempts: 1, signal })
  const find = (id: string) => platform.selectFrom('accounts').select('id').where('id', '=', id).executeTakeFirst()
  const sessions = await platform.selectFrom('sessions').select('id').where('account_id', '=', body.account.id).execute()
  expect(sessions).toEqual([])
  expect(await find(body.account.id)).toBeDefined()
  const later = testDeps({ now: () => new Date(Date.now() + 29 * 24 * 3_600_000) })
  await platform.updateTable('accounts').set({ updated_at: past }).where('id', '=', kept.id).execute()
  await sweepAccountsJob.run(later, {}, { attempt: 1, maxAttempts: 1, signal })
  expect(await find(kept.id)).toBeDefined()
})
