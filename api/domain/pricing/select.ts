import type { CartCustomer, Coupon, Promotion, SkipReason } from './types.ts'

export interface Asked {
  now: Date
  /** As `normaliseCode` leaves them. */
  codes: readonly string[]
  coupons: readonly Coupon[]
  customer: CartCustomer | null
}

export type Selection =
  { promotion: Promotion; code: string | null } | { promotion: Promotion; skipped: SkipReason }

/** First stage: what is on at this moment, may still be used, and was asked for if it has to be. */
export function selectPromotions(promotions: readonly Promotion[], asked: Asked): Selection[] {
  return promotions.map((promotion) => {
    const skipped = findObstacle(promotion, asked)
    if (skipped) return { promotion, skipped }
    if (promotion.trigger === 'automatic') return { promotion, code: null }
    const typed = typedCoupons(promotion, asked)
    const usable = typed.find(({ limit, used }) => limit === null || used < limit)
    if (usable) return { promotion, code: usable.code }
    return { promotion, skipped: typed.length === 0 ? 'no_coupon' : 'used_up' }
  })
}

function findObstacle(promotion: Promotion, { now, customer }: Asked): SkipReason | undefined {
  const { id, status, startsAt, endsAt, limits, used } = promotion
  if (status === 'paused') return 'paused'
  if (startsAt !== null && now < new Date(startsAt)) return 'not_started'
  if (endsAt !== null && now >= new Date(endsAt)) return 'ended'
  if (limits.total !== null && used >= limits.total) return 'used_up'
  const own = customer?.usages[id] ?? 0
  return limits.perCustomer !== null && own >= limits.perCustomer ? 'used_by_customer' : undefined
}

/** In the order of typing: the first that can be used is. */
function typedCoupons({ id }: Promotion, { codes, coupons }: Asked): Coupon[] {
  const own = coupons.filter(({ promotionId }) => promotionId === id)
  return codes.flatMap((code) => own.filter((coupon) => coupon.code === code))
}
