import type { PriceChange } from '../../contracts/bulk-edit.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'

const MAX_PRICE = 1e12

/** A price after a change in bulk, to the nearest minor unit, halves up. */
export function changePrice(amount: number, change: PriceChange): Result<number> {
  const changed =
    'set' in change
      ? change.set.amount
      : 'amount' in change
        ? amount + change.amount.amount
        : scaled(amount, change.percent)
  if (changed < 0) return refuse('below_zero', 'The price would be below zero')
  if (changed > MAX_PRICE) return refuse('too_large', 'The price would be too large')
  return accept(changed)
}

function scaled(amount: number, percent: number): number {
  const factor = BigInt(10_000 + Math.round(percent * 100))
  return Number((BigInt(amount) * factor * 2n + 10_000n) / 20_000n)
}
