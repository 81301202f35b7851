import type { StoreDb } from '../../db/store-db.ts'

const DAY = 24 * 3_600_000

/** Sessions and codes that let nobody in any more; of codes one day is remembered, to slow down who asks for many. */
export async function forgetCustomerSessions(store: StoreDb, now: Date): Promise<void> {
  await store
    .deleteFrom('customer_sessions')
    .where('expires_at', '<', new Date(now.getTime() - DAY))
    .execute()
}
