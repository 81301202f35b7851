import type { Basket } from './basket.ts'
import type { Candidate } from './evaluate.ts'
import { applyEffect } from './kinds/index.ts'
import { PROMOTION_CLASSES } from './types.ts'

/** What one promotion took off, where it took off anything. */
export interface Application {
  candidate: Candidate
  amount: number
  lines: { index: number; amount: number }[]
  shipping: number
}

/** Third stage: one after another on what is left, products first, then the order, then shipping. */
export function applyPromotions(basket: Basket, candidates: readonly Candidate[]): Application[] {
  const applications: Application[] = []
  let current = basket
  for (const candidate of candidates.toSorted(byTurn)) {
    const next = applyEffect(candidate.promotion.effect, current)
    const application = compareBaskets(candidate, current, next)
    if (application.amount > 0) applications.push(application)
    current = next
  }
  return applications
}

export function sumApplications(applications: readonly Application[]): number {
  return applications.reduce((sum, { amount }) => sum + amount, 0)
}

function byTurn(left: Candidate, right: Candidate): number {
  return (
    PROMOTION_CLASSES.indexOf(left.class) - PROMOTION_CLASSES.indexOf(right.class) ||
    right.promotion.priority - left.promotion.priority ||
    left.promotion.id - right.promotion.id
  )
}

function compareBaskets(candidate: Candidate, before: Basket, after: Basket): Application {
  const lines: Application['lines'] = []
  let amount = (before.shipping?.amount ?? 0) - (after.shipping?.amount ?? 0)
  const shipping = amount
  for (let index = 0; before.lines !== after.lines && index < before.lines.length; index++) {
    const off = (before.lines[index]?.amount ?? 0) - (after.lines[index]?.amount ?? 0)
    if (off > 0) lines.push({ index, amount: off })
    amount += off
  }
  return { candidate, amount, lines, shipping }
}
