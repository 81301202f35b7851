import type { Application } from './apply.ts'
import type { Basket } from './basket.ts'
import { evaluatePromotion } from './evaluate.ts'
import type { Candidate } from './evaluate.ts'
import { classOf } from './kinds/index.ts'
import type { CartFacts } from './meet-conditions.ts'
import { selectPromotions } from './select.ts'
import type { Asked } from './select.ts'
import { stackPromotions } from './stack.ts'
import type { Promotion, PromotionTrace, SkipReason, Unmet } from './types.ts'

export interface Outcome {
  applied: Application[]
  trace: PromotionTrace[]
}

/** All four stages, and for every promotion what became of it. */
export function runPromotions(
  promotions: readonly Promotion[],
  asked: Asked,
  facts: CartFacts,
  basket: Basket,
): Outcome {
  const trace = new Map<Promotion, PromotionTrace>()
  const skip = (promotion: Promotion, code: string | null, reason: SkipReason, unmet: Unmet[] = []) =>
    trace.set(promotion, { ...traceOf(promotion, code), outcome: 'skipped', reason, unmet })

  const candidates: Candidate[] = []
  for (const selection of selectPromotions(promotions, asked)) {
    const { promotion } = selection
    if ('skipped' in selection) {
      skip(promotion, null, selection.skipped)
      continue
    }
    const evaluation = evaluatePromotion(promotion, selection.code, facts, basket)
    if ('candidate' in evaluation) candidates.push(evaluation.candidate)
    else skip(promotion, selection.code, evaluation.skipped, evaluation.unmet)
  }

  const { applied, lost, idle } = stackPromotions(basket, candidates)
  for (const { promotion, code } of idle) skip(promotion, code, 'nothing_left')
  for (const { candidate, amount, to } of lost) {
    const ids = to.map(({ promotion }) => promotion.id)
    trace.set(candidate.promotion, { ...traceOfCandidate(candidate), outcome: 'lost', amount, to: ids })
  }
  for (const { candidate, amount, lines } of applied) {
    const lineIds = lines.flatMap(({ index }) => basket.lines[index]?.line.id ?? [])
    trace.set(candidate.promotion, {
      ...traceOfCandidate(candidate),
      outcome: 'applied',
      amount,
      lineIds,
    })
  }
  return { applied, trace: promotions.flatMap((promotion) => trace.get(promotion) ?? []) }
}

function traceOfCandidate({ promotion, code }: Candidate) {
  return traceOf(promotion, code)
}

function traceOf({ id, title, effect }: Promotion, code: string | null) {
  return { promotionId: id, title, class: classOf(effect), code }
}
