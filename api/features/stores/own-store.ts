import { sql } from 'kysely'
import type { PlatformTrx } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { demandProductRoom, demandStorageRoom } from '../plans/index.ts'

/** Stores an account may have, and make within an hour: one that is not verified may only try. */
const LIMITS = { unverified: 1, verified: 100, anHour: 20 } as const

/** Makes whoever asked the merchant of a store that was just made, if there is room for it. */
export async function ownStore(platform: PlatformTrx, storeId: string, actor: Actor | null): Promise<void> {
  if (!actor || actor.admin) return
  await demandRoom(platform, actor)
  await platform
    .insertInto('memberships')
    .values({ account_id: actor.accountId, store_id: storeId, role: 'merchant' })
    .execute()
}

/** Whether the plan of a new store has room for what is about to come; the operator decides for himself. */
export async function demandRoomForRows(
  trx: StoreTrx,
  storeId: string,
  actor: Actor | null,
  { products, bytes }: { products: number; bytes: number },
): Promise<void> {
  if (!actor || actor.admin) return
  await demandProductRoom(trx, storeId, products)
  await demandStorageRoom(trx, storeId, bytes)
}

/** Counted behind the lock on the account's row, so that two requests at once do not both find room. */
async function demandRoom(platform: PlatformTrx, actor: Actor): Promise<void> {
  await platform.selectFrom('accounts').select('id').where('id', '=', actor.accountId).forUpdate().execute()
  const { all, recent } = await platform
    .selectFrom('stores')
    .select([
      (eb) => eb.fn.countAll<number>().as('all'),
      sql<number>`count(*) filter (where created_at > now() - interval '1 hour')`.as('recent'),
    ])
    .where('merchant_id', '=', actor.accountId)
    .executeTakeFirstOrThrow()
  if (!actor.verified && all > LIMITS.unverified) {
    throw new AppError('email_unverified', 'Verify your e-mail address to make more than one store.')
  }
  if (all > LIMITS.verified)
    throw new AppError('limit_reached', `Your plan has room for ${LIMITS.verified} stores.`)
  if (recent > LIMITS.anHour) {
    throw new AppError('too_many_requests', 'That were many new stores within an hour. Try again later.', {
      retryAfter: 3600,
    })
  }
}
