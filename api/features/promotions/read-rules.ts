import type { StoreContext } from '../../http/app-env.ts'
import type { PricingRules } from '../../domain/pricing/types.ts'
import { findCoupons } from './coupons.queries.ts'
import { listPromotionsById } from './promotions.queries.ts'

/** The rules that every cart has, and what its codes add: read anew, for they are used up. */
export async function withCoupons(
  { db }: StoreContext,
  rules: PricingRules,
  codes: readonly string[],
): Promise<PricingRules> {
  const coupons = await findCoupons(db, codes)
  if (coupons.length === 0) return rules
  const asked = await listPromotionsById(db, [...new Set(coupons.map(({ promotionId }) => promotionId))])
  const others = rules.promotions.filter(({ id }) => asked.every((promotion) => promotion.id !== id))
  return { ...rules, promotions: [...others, ...asked], coupons }
}
