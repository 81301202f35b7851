import type { PromotionAnswer, PromotionState } from '../../contracts/promotions.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { classOf } from '../../domain/pricing/kinds/index.ts'
import type { Promotion } from '../../domain/pricing/types.ts'
import { countCoupons, type CouponCount } from './coupons.queries.ts'
import type { SavedPromotion } from './promotions.queries.ts'

/** As their merchant reads them. */
export async function showPromotions(
  db: StoreDb,
  promotions: readonly SavedPromotion[],
  now: Date,
): Promise<PromotionAnswer[]> {
  const counts = await countCoupons(
    db,
    promotions.map(({ id }) => id),
  )
  return promotions.map((promotion) => toAnswer(promotion, counts.get(promotion.id), now))
}

export async function showPromotion(
  db: StoreDb,
  promotion: SavedPromotion,
  now: Date,
): Promise<PromotionAnswer> {
  const counts = await countCoupons(db, [promotion.id])
  return toAnswer(promotion, counts.get(promotion.id), now)
}

const toAnswer = (
  promotion: SavedPromotion,
  { count, code }: CouponCount = { count: 0, code: null },
  now: Date,
): PromotionAnswer => ({
  ...promotion,
  class: classOf(promotion.effect),
  state: stateOf(promotion, now),
  combinesWith: [...promotion.combinesWith],
  coupons: count,
  code,
  createdAt: promotion.createdAt.toISOString(),
  updatedAt: promotion.updatedAt.toISOString(),
})

function stateOf({ status, startsAt, endsAt }: Promotion, now: Date): PromotionState {
  if (endsAt !== null && new Date(endsAt) <= now) return 'ended'
  if (status === 'paused') return 'paused'
  return startsAt !== null && new Date(startsAt) > now ? 'scheduled' : 'active'
}
