import { z } from 'zod'
import { discountGot, getFor } from '../units.ts'
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
  for (let sets = 0; sets < most; sets++) {
    const taken = takeSet()
    if (!taken) break
    const worth = taken.reduce((sum, { slot, count }) => sum + slot.price * count, 0)
    const off = deal.by === 'price' ? worth - (amountIn(deal.price, currency) ?? worth) : 0
    if (deal.by === 'price' && off <= 0) {
      for (const { slot, count } of taken) slot.left += count
      break
    }
    getFor(taken, off)
  }
  if (deal.by === 'share') discountGot(slots, deal.basisPoints)
}
