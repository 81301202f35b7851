import { z } from 'zod'
import type { Basket } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import {
  closeSlots,
  countTaken,
  countUnits,
  discountGot,
  giveBack,
  openSlots,
  take,
  takeAgain,
} from '../units.ts'
import type { Slot } from '../units.ts'
import { BasisPoints, fails, fits, SetLimit, UnitCount } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/**
 * Who buys X units gets Y others free or for less: the cheapest ones, and fewer than Y where no more are
 * left. What can only be bought is bought first, the dearest of it first.
 */
const args = z.strictObject({
  buy: z.strictObject({ quantity: UnitCount, items: ItemGroup }),
  get: z.strictObject({ quantity: UnitCount, items: ItemGroup, basisPoints: BasisPoints }),
  maximumSets: SetLimit,
})

export const buyXGetY: PromotionKind<'buy_x_get_y', z.infer<typeof args>> = {
  code: 'buy_x_get_y',
  args,
  classOf: () => 'product',
  check: ({ buy, get }, basket) => {
    const pools = openPools(basket, buy.items, get.items)
    if (pools.buy.length === 0) return fails('no_items')
    const enough = countUnits(pools.buy) >= buy.quantity && countUnits(pools.all) > buy.quantity
    return enough ? fits(basket.matching(get.items)) : fails('not_enough_items')
  },
  apply: ({ buy, get, maximumSets }, basket) => {
    const pools = openPools(basket, buy.items, get.items)
    let left = maximumSets ?? Infinity
    while (left > 0) {
      const bought = take(pools.buy, buy.quantity)
      const got = countTaken(bought) < buy.quantity ? [] : take(pools.get, get.quantity)
      if (got.length === 0) {
        giveBack(bought)
        break
      }
      const sets = takeAgain([...bought, ...got], left)
      for (const { slot, count } of bought) slot.bought += count * sets
      for (const { slot, count } of got) slot.got += count * sets
      left -= sets
    }
    discountGot(pools.get, get.basisPoints)
    return closeSlots(basket, pools.all)
  },
}

function openPools(basket: Basket, buyItems: ItemGroup, getItems: ItemGroup) {
  const buyable = new Set(basket.matching(buyItems))
  const gettable = new Set(basket.matching(getItems))
  const all = openSlots(basket, [...new Set([...buyable, ...gettable])])
  const get = all.filter(({ index }) => gettable.has(index))
  const dearestFirst = all.filter(({ index }) => buyable.has(index)).reverse()
  const onlyBought = (slot: Slot) => !gettable.has(slot.index)
  const buy = [...dearestFirst.filter(onlyBought), ...dearestFirst.filter((slot) => !onlyBought(slot))]
  return { all, buy, get }
}
