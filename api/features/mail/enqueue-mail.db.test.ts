import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { enqueueMail } from './index.ts'
import { openMailLog } from './mail.queries.ts'

const mail = { transport: 'shop', template: 'import-done', locale: 'en', data: { failed: 0 } } as const

describe('enqueueMail', () => {
  it('writes into the log of the store that speaks, and into the platform’s without one', async () => {
    const { db } = testDb()
    const store = await makeStore()
    const to = `ana-${store.slug}@demo.test`
    await store.db.transaction().execute((trx) => enqueueMail(trx, { ...mail, storeId: store.id, to }))
    await platformDb(db)
      .transaction()
      .execute((trx) => enqueueMail(trx, { ...mail, transport: 'auth', template: 'login-code', to }))
    const inStore = await openMailLog(db, store.id).selectFrom('email_logs').selectAll().execute()
    const onPlatform = await openMailLog(db, null)
      .selectFrom('email_logs')
      .selectAll()
      .where('recipient', '=', to)
      .execute()
    expect(inStore.map((row) => [row.recipient, row.template, row.status])).toEqual([
      [to, 'import-done', 'queued'],
    ])
    expect(onPlatform.map((row) => row.template)).toEqual(['login-code'])
  })
})
