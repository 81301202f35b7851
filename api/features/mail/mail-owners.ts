import { platformDb } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { enqueueMail, type Mail } from './enqueue-mail.ts'

const MOST = 10

/** Tells those who run the store, each in their own language, in the caller's transaction. */
export async function mailOwners(
  trx: StoreTrx,
  storeId: string,
  { once, ...mail }: Pick<Mail, 'template' | 'data' | 'once'>,
): Promise<void> {
  const owners = await platformDb(trx)
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['a.email', 'a.locale'])
    .where('m.store_id', '=', storeId)
    .where('m.role', 'in', ['merchant', 'owner'])
    .orderBy('m.created_at')
    .limit(MOST)
    .execute()
  for (const { email, locale } of owners) {
    const event = once === undefined ? {} : { once: `${once}:${email}` }
    await enqueueMail(trx, { ...mail, ...event, transport: 'shop', storeId, to: email, locale })
  }
}
