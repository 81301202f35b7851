import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'

/** Who has not confirmed the e-mail address builds one store, not more. */
export async function demandStoreRoom(db: Db, actor: Pick<Actor, 'accountId' | 'verified'>): Promise<void> {
  if (actor.verified) return
  const own = await platformDb(db)
    .selectFrom('stores')
    .select('id')
    .where('merchant_id', '=', actor.accountId)
    .limit(1)
    .executeTakeFirst()
  if (own) throw new AppError('email_unverified', 'Confirm your e-mail address before you build a second store.')
}
