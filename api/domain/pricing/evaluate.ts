import type { Basket } from './basket.ts'
import { checkEffect, classOf } from './kinds/index.ts'
import { findUnmet } from './meet-conditions.ts'
import type { CartFacts } from './meet-conditions.ts'
import type { Promotion, PromotionClass, SkipReason, Unmet } from './types.ts'

/** A promotion that the cart is fit for. */
export interface Candidate {
  promotion: Promotion
  code: string | null
  class: PromotionClass
  /** The lines that it may make cheaper. */
  lines: readonly number[]
}

export type Evaluation = { candidate: Candidate } | { skipped: SkipReason; unmet: Unmet[] }

/** Second stage: whether the cart meets the conditions and has what the kind needs. */
export function evaluatePromotion(
  promotion: Promotion,
  code: string | null,
  facts: CartFacts,
  basket: Basket,
): Evaluation {
  const unmet = findUnmet(promotion.conditions, facts)
  if (unmet.length > 0) return { skipped: 'conditions', unmet }
  const check = checkEffect(promotion.effect, basket)
  if (!check.ok) return { skipped: check.reason, unmet: [] }
  return { candidate: { promotion, code, class: classOf(promotion.effect), lines: check.lines } }
}
