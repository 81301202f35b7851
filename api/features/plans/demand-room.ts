import { sql } from 'kysely'
import { platformDb } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { checkPlan, planNamed, type Plan } from '../../domain/plans.ts'
import { AppError } from '../../errors.ts'

export async function demandProductRoom(trx: StoreTrx, storeId: string, adding: number): Promise<void> {
  if (adding === 0) return
  const plan = await planOf(trx, storeId)
  // Ids are never given twice: there are at most as many products as the highest id says.
  const { last } = await trx
    .selectFrom('products')
    .select((eb) => eb.fn.coalesce(eb.fn.max('id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow()
  if (last + adding <= plan.products) return
  const { count } = await trx
    .selectFrom('products')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  demand(plan, 'products', count + adding)
}

/** Invitations count like members: they are about to be some. */
export async function demandStaffRoom(trx: StoreTrx, storeId: string): Promise<void> {
  const platform = platformDb(trx)
  const [members, invitations] = await Promise.all([
    platform
      .selectFrom('memberships')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('store_id', '=', storeId)
      .executeTakeFirstOrThrow(),
    platform
      .selectFrom('invitations')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('store_id', '=', storeId)
      .executeTakeFirstOrThrow(),
  ])
  demand(await planOf(trx, storeId), 'staff', members.count + invitations.count + 1)
}

export async function demandStorageRoom(trx: StoreTrx, storeId: string, bytes: number): Promise<void> {
  const { used } = await trx
    .selectFrom('media')
    .select(sql<number>`coalesce(sum(bytes), 0)::bigint`.as('used'))
    .executeTakeFirstOrThrow()
  demand(await planOf(trx, storeId), 'storageBytes', used + bytes)
}

/** Full releases of the last hour; edits are never held back. */
export async function demandPublishRoom(trx: StoreTrx, storeId: string): Promise<void> {
  const { count } = await trx
    .selectFrom('releases')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('tags', '=', sql<string[]>`'{}'`)
    .where('started_at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirstOrThrow()
  const verdict = checkPlan(await planOf(trx, storeId), 'fullPublishesAnHour', count + 1)
  if (!verdict.ok) throw new AppError('too_many_requests', verdict.reason, { retryAfter: 3600 })
}

function demand(plan: Plan, what: keyof Plan, wanted: number): void {
  const verdict = checkPlan(plan, what, wanted)
  if (!verdict.ok) throw new AppError('limit_reached', verdict.reason)
}

async function planOf(trx: StoreTrx, storeId: string): Promise<Plan> {
  const row = await platformDb(trx)
    .selectFrom('stores')
    .select('plan')
    .where('id', '=', storeId)
    .executeTakeFirst()
  return planNamed(row?.plan ?? '')
}
