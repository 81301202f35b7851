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

/** How many members the combinations that are really applied may have in all. */
const MAX_TRIED = 300

/**
 * Fourth stage: where promotions do not combine, the combination that takes most off wins. Among equals it is
 * the one with the candidate that is worth most alone, then the higher priority, then the older promotion.
 * Where there are very many combinations, only those that promise most are tried.
 */
export function stackPromotions(basket: Basket, candidates: readonly Candidate[]): Stacking {
  const alone = candidates.map((candidate) => {
    const applied = applyPromotions(basket, [candidate])
    return { candidate, applied, amount: sumApplications(applied) }
  })
  const worthy = alone.filter(({ amount }) => amount > 0).sort(byWorth)
  const combinations = listCombinations(worthy, (one, other) => combine(one.candidate, other.candidate))
  let best: { members: Set<Candidate>; applied: Application[]; amount: number } | undefined
  for (const combination of mostPromising(combinations)) {
    const members = combination.map(({ candidate }) => candidate)
    const [only] = combination
    const applied = only && combination.length === 1 ? only.applied : applyPromotions(basket, members)
    const amount = sumApplications(applied)
    if (!best || amount > best.amount) best = { members: new Set(members), applied, amount }
  }
  return explain(alone, best?.members ?? new Set(), best?.applied ?? [])
}

function mostPromising(combinations: readonly Worth[][]): Worth[][] {
  const sizes = combinations.reduce((sum, { length }) => sum + length, 0)
  if (sizes <= MAX_TRIED) return [...combinations]
  const promise = (combination: readonly Worth[]) => combination.reduce((sum, { amount }) => sum + amount, 0)
  const sorted = combinations.toSorted((left, right) => promise(right) - promise(left))
  let tried = 0
  return sorted.filter(({ length }, place) => (tried += length) <= MAX_TRIED || place === 0)
}

function explain(alone: readonly Worth[], members: ReadonlySet<Candidate>, applied: Application[]): Stacking {
  const effective = new Set(applied.map(({ candidate }) => candidate))
  const isOut = ({ candidate, amount }: Worth) => amount > 0 && !members.has(candidate)
  return {
    applied,
    idle: alone
      .filter((worth) => !isOut(worth) && !effective.has(worth.candidate))
      .map(({ candidate }) => candidate),
    lost: alone.filter(isOut).map(({ candidate, amount }) => ({
      candidate,
      amount,
      to: [...members].filter((member) => !combine(member, candidate)),
    })),
  }
}

/** Product promotions that touch no common line do not get in each other's way. */
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
  applied: Application[]
  /** Alone. */
  amount: number
}

function byWorth(left: Worth, right: Worth): number {
  return (
    right.amount - left.amount ||
    right.candidate.promotion.priority - left.candidate.promotion.priority ||
    left.candidate.promotion.id - right.candidate.promotion.id
  )
}
