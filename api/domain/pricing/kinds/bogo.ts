import { z } from 'zod'
import { ItemGroup } from '../conditions.ts'
import { closeSlots, countTaken, countUnits, discountGot, giveBack, openSlots, take } from '../units.ts'
import type { Slot } from '../units.ts'
import { BasisPoints, fails, fits, SetLimit } from './kind.ts'
import type { Basket } from '../basket.ts'
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
    const lines = basket.matching(given.items)
    const pools = openPools(given, basket)
    return pools.length > 0 && pools.every((slots) => countUnits(slots) < 2)
      ? fails('not_enough_items')
      : fits(lines)
  },
  apply: (given, basket) => {
    const pools = openPools(given, basket)
    let left = given.maximumSets ?? Infinity
    for (const slots of pools) left -= pairUnits(slots, left)
    const slots = pools.flat()
    discountGot(slots, given.basisPoints)
    return closeSlots(basket, slots)
  },
}

/** How many pairs there were. */
function pairUnits(cheapestFirst: readonly Slot[], most: number): number {
  const dearestFirst = cheapestFirst.toReversed()
  for (let pairs = 0; pairs < most; pairs++) {
    const first = take(dearestFirst, 1)
    const second = take(cheapestFirst, 1)
    if (countTaken(second) === 0) {
      giveBack(first)
      return pairs
    }
    for (const { slot } of first) slot.bought += 1
    for (const { slot } of second) slot.got += 1
  }
  return most
}

/** Each holds units that may be paired; the pool with the dearest unit comes first. */
function openPools({ items, pairs }: Args, basket: Basket): Slot[][] {
  const slots = openSlots(basket, basket.matching(items))
  if (pairs === 'any') return slots.length === 0 ? [] : [slots]
  const byProduct = Map.groupBy(slots, ({ index }) => basket.lines[index]?.line.productId)
  return [...byProduct.values()].sort((left, right) => dearest(right) - dearest(left))
}

function dearest(slots: readonly Slot[]): number {
  return slots.at(-1)?.price ?? 0
}
