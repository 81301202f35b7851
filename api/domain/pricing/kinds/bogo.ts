import { z } from 'zod'
import type { Basket } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import { closeSlots, countUnits, discountGot, giveBack, openSlots, take, takeAgain } from '../units.ts'
import type { Slot } from '../units.ts'
import { BasisPoints, fails, fits, SetLimit } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** Of two units the second is cheaper: the dearest is paired with the cheapest, which gets the discount. */
const args = z.strictObject({
  basisPoints: BasisPoints,
  items: ItemGroup,
  /** Whether both must be the same product. */
  pairs: z.enum(['any', 'same_product']),
  maximumSets: SetLimit,
})
type Args = z.infer<typeof args>

export const bogo: PromotionKind<'bogo', Args> = {
  code: 'bogo',
  args,
  classOf: () => 'product',
  check: (given, basket) => {
    const pools = openPools(given, openSlots(basket, basket.matching(given.items)), basket)
    return pools.length > 0 && pools.every((slots) => countUnits(slots) < 2)
      ? fails('not_enough_items')
      : fits(basket.matching(given.items))
  },
  apply: (given, basket) => {
    const slots = openSlots(basket, basket.matching(given.items))
    let left = given.maximumSets ?? Infinity
    for (const pool of openPools(given, slots, basket)) left -= pairUnits(pool, left)
    discountGot(slots, given.basisPoints)
    return closeSlots(basket, slots)
  },
}

/** How many pairs there were. */
function pairUnits(dearestFirst: readonly Slot[], most: number): number {
  const cheapestFirst = dearestFirst.toReversed()
  let pairs = 0
  while (pairs < most) {
    const first = take(dearestFirst, 1)
    const second = take(cheapestFirst, 1)
    if (second.length === 0) {
      giveBack(first)
      break
    }
    const more = takeAgain([...first, ...second], most - pairs)
    for (const { slot } of first) slot.bought += more
    for (const { slot } of second) slot.got += more
    pairs += more
  }
  return pairs
}

/** What may be paired with one another, dearest first; the pool with the dearest unit comes first. */
function openPools({ pairs }: Args, slots: readonly Slot[], basket: Basket): Slot[][] {
  const dearestFirst = slots.toReversed()
  const productOf = ({ index }: Slot) => (pairs === 'any' ? 0 : basket.lines[index]?.line.productId)
  return [...Map.groupBy(dearestFirst, productOf).values()]
}
