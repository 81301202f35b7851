import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { makeStore } from '../../db/testing.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { enqueueMail } from '../mail/index.ts'
import { sweepStoresJob } from './sweep-stores.job.ts'

const HALF_A_YEAR_AGO = sql<never>`now() - interval '181 days'`
const context = { attempt: 1, maxAttempts: 1, signal: new AbortController().signal }

it('every night forgets old mail and sessions that ran out, and nothing that is waited for', async () => {
  const { id: storeId, db } = await makeStore()
  await db.transaction().execute(async (trx) => {
    const mail = { transport: 'shop' as const, storeId, locale: 'en', template: 'verify-email' as const }
    for (let n = 0; n < 3; n++) await enqueueMail(trx, { ...mail, to: `lena${n}@example.test`, data: {} })
  })
  const mails = () => db.selectFrom('email_logs').select('id').orderBy('id').execute()
  const [old, waiting, fresh] = await mails()
  const age = (id: number, status: 'sent' | 'queued') =>
    db.updateTable('email_logs').set({ created_at: HALF_A_YEAR_AGO, status }).where('id', '=', id).execute()
  await age(old!.id, 'sent')
  await age(waiting!.id, 'queued')
  await db
    .insertInto('customer_sessions')
    .values(
      [-2, 2].map((days) => ({
        id: `session ${days}`,
        customer_id: null,
        code_hash: 'hash',
        expires_at: sql<Date>`now() + make_interval(days => ${days})`,
        ends_at: sql<Date>`now() + make_interval(days => ${days})`,
      })),
    )
    .execute()

  await sweepStoresJob.run(testDeps(), {}, context)
  expect(await mails()).toEqual([waiting, fresh])
  const sessions = await db.selectFrom('customer_sessions').select('id').execute()
  expect(sessions).toEqual([{ id: 'session 2' }])
})
