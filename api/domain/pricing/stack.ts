import { applyPromotions, sumApplications } from './apply.ts'
import type { Application } from './apply.ts'
import type { Basket } from './basket.ts'
import { listCombinations } from './combinations.ts'
import type { Candidate } from './evaluate.ts'

export interface Stacking {
  applied: Application[]
  /** Worth something alone, and left out for what does not combine with it. */
  lost: { candidate: Candidate; amount: number; to: Candidate[] }[]
  /** Takes nothing off. */
  idle: Candidate[]
}

/**
 * Fourth stage: where promotions do not combine, the combination that takes most off wins. Among equals it is
 * the one with the candidate that is worth most alone, then the higher priority, then the older promotion.
 */
export function stackPromotions(basket: Basket, candidates: readonly Candidate[]): Stacking {
  const alone = candidates.map((candidate) => {
    const applied = applyPromotions(basket, [candidate])
    return { candidate, applied, amount: sumApplications(applied) }
  })
  const worthy = alone.filter(({ amount }) => amount > 0).sort(byWorth)
  const sets = listCombinations(worthy, (one, other) => combine(one.candidate, other.candidate))
  let best: { members: Candidate[]; applied: Application[]; amount: number } | undefined
  for (const set of sets) {
    const members = set.map(({ candidate }) => candidate)
    const [only] = set
    const applied = only && set.length === 1 ? only.applied : applyPromotions(basket, members)
    const amount = sumApplications(applied)
    if (!best || amount > best.amount) best = { members, applied, amount }
  }
  const applied = best?.applied ?? []
  const winners = new Set(applied.map(({ candidate }) => candidate))
  const idle = alone.filter(({ candidate, amount }) => amount === 0 || best?.members.includes(candidate))
  const out = worthy.filter(({ candidate }) => !best?.members.includes(candidate))
  return {
    applied,
    idle: idle.map(({ candidate }) => candidate).filter((candidate) => !winners.has(candidate)),
    lost: out.map(({ candidate, amount }) => ({
      candidate,
      amount,
      to: best?.members.filter((member) => !combine(member, candidate)) ?? [],
    })),
  }
}

/** Products promotions that touch no common line do not get in each other's way. */
export function combine(one: Candidate, other: Candidate): boolean {
  if (one.promotion.exclusive || other.promotion.exclusive) return false
  const both =
    one.promotion.combinesWith.includes(other.class) && other.promotion.combinesWith.includes(one.class)
  if (both) return true
  const products = one.class === 'product' && other.class === 'product'
  return products && !one.lines.some((line) => other.lines.includes(line))
}

interface Worth {
  candidate: Candidate
  amount: number
}

function byWorth(left: Worth, right: Worth): number {
  return (
    right.amount - left.amount ||
    right.candidate.promotion.priority - left.candidate.promotion.priority ||
    left.candidate.promotion.id - right.candidate.promotion.id
  )
}
