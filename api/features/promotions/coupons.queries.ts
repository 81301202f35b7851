import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { Coupon } from '../../domain/pricing/types.ts'
import type { CouponTable } from './promotions.table.ts'

export type SavedCoupon = Selectable<CouponTable>

/** Those of the codes that there are; codes as `normaliseCode` leaves them. */
export async function findCoupons(db: StoreDb, codes: readonly string[]): Promise<Coupon[]> {
  if (codes.length === 0) return []
  const rows = await db
    .selectFrom('coupons')
    .select(['code', 'promotion_id', 'usage_limit', 'used'])
    .where((eb) => eb('code', '=', eb.fn.any(eb.val([...codes]))))
    .execute()
  return rows.map((row) => ({
    code: row.code,
    promotionId: row.promotion_id,
    limit: row.usage_limit,
    used: row.used,
  }))
}

/** Newest first, one more than asked for. */
export function listCoupons(
  db: StoreDb,
  { promotionId, limit, before }: { promotionId: number; limit: number; before: number | undefined },
): Promise<SavedCoupon[]> {
  let query = db.selectFrom('coupons').selectAll().where('promotion_id', '=', promotionId)
  if (before !== undefined) query = query.where('id', '<', before)
  return query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export function listEveryCoupon(db: StoreDb, promotionId: number): Promise<SavedCoupon[]> {
  return db.selectFrom('coupons').selectAll().where('promotion_id', '=', promotionId).orderBy('id').execute()
}

export interface CouponCount {
  count: number
  /** The code, where it is the only one. */
  code: string | null
}

export async function countCoupons(
  db: StoreDb,
  promotionIds: readonly number[],
): Promise<Map<number, CouponCount>> {
  if (promotionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('coupons')
    .select((eb) => ['promotion_id', eb.fn.countAll<number>().as('count'), eb.fn.min('code').as('code')])
    .where((eb) => eb('promotion_id', '=', eb.fn.any(eb.val([...promotionIds]))))
    .groupBy('promotion_id')
    .execute()
  return new Map(
    rows.map(({ promotion_id, count, code }) => [promotion_id, { count, code: count === 1 ? code : null }]),
  )
}

/** All in one statement. */
export function insertCoupons(
  trx: StoreTrx,
  { promotionId, codes, limit }: { promotionId: number; codes: readonly string[]; limit: number | null },
): Promise<SavedCoupon[]> {
  return trx
    .insertInto('coupons')
    .columns(['promotion_id', 'code', 'usage_limit'])
    .expression((eb) =>
      eb
        .selectFrom(sql<{ code: string }>`unnest(${[...codes]}::text[])`.as<'given'>(sql`given(code)`))
        .select([
          sql<number>`${promotionId}::int`.as('promotion_id'),
          'given.code',
          sql<number | null>`${limit}::int`.as('usage_limit'),
        ]),
    )
    .returningAll()
    .execute()
}

export async function deleteCoupon(
  trx: StoreTrx,
  { promotionId, id }: { promotionId: number; id: number },
): Promise<SavedCoupon | undefined> {
  return trx
    .deleteFrom('coupons')
    .where('id', '=', id)
    .where('promotion_id', '=', promotionId)
    .returningAll()
    .executeTakeFirst()
}
