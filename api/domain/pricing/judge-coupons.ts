import type { Coupon, PricedCoupon, PromotionTrace } from './types.ts'

/** What became of each code, once a code. A second code of a promotion that is applied already is lost. */
export function judgeCoupons(
  codes: readonly string[],
  coupons: readonly Coupon[],
  trace: readonly PromotionTrace[],
): PricedCoupon[] {
  return codes.map((code) => {
    const coupon = coupons.find((each) => each.code === code)
    const entry = trace.find(({ promotionId }) => promotionId === coupon?.promotionId)
    if (!coupon || !entry) return { code, state: 'unknown', reason: null, promotionId: null, amount: 0 }
    return { code, ...judge(coupon, code, entry), promotionId: coupon.promotionId }
  })
}

function judge(
  { limit, used }: Coupon,
  code: string,
  entry: PromotionTrace,
): Pick<PricedCoupon, 'state' | 'reason' | 'amount'> {
  if (entry.outcome === 'skipped') return { state: 'not_applicable', reason: entry.reason, amount: 0 }
  if (limit !== null && used >= limit) return { state: 'not_applicable', reason: 'used_up', amount: 0 }
  const counts = entry.outcome === 'applied' && (entry.code === null || entry.code === code)
  return counts
    ? { state: 'applied', reason: null, amount: entry.amount }
    : { state: 'lost', reason: null, amount: 0 }
}
