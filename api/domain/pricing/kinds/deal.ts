import { z } from 'zod'
import { discountGot, getFor, giveBack, takeAgain } from '../units.ts'
import type { Slot, Taken } from '../units.ts'
import { amountIn, Amounts, BasisPoints } from './kind.ts'

/** What a whole set costs: a price, or a share less. */
export const Deal = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('price'), price: Amounts }),
  z.strictObject({ by: z.literal('share'), basisPoints: BasisPoints }),
])
export type Deal = z.infer<typeof Deal>

export function knowsCurrency(deal: Deal, currency: string): boolean {
  return deal.by === 'share' || amountIn(deal.price, currency) !== undefined
}

/**
 * Sells sets while there are any. Sets are taken dearest first, so that they end at the first which its
 * price would not make cheaper.
 */
export function sellSets(
  deal: Deal,
  currency: string,
  slots: readonly Slot[],
  most: number,
  takeSet: () => Taken[] | undefined,
): void {
  let left = most
  while (left > 0) {
    const set = takeSet()
    if (!set) break
    const worth = set.reduce((sum, { slot, count }) => sum + slot.price * count, 0)
    const off = deal.by === 'price' ? worth - (amountIn(deal.price, currency) ?? worth) : 0
    if (deal.by === 'price' && off <= 0) {
      giveBack(set)
      break
    }
    const sets = takeAgain(set, left)
    getFor(set, off, sets)
    left -= sets
  }
  if (deal.by === 'share') discountGot(slots, deal.basisPoints)
}
