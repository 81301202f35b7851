import { z } from 'zod'
import { ItemGroup } from '../conditions.ts'
import { closeSlots, countTaken, countUnits, giveBack, openSlots, take } from '../units.ts'
import { Deal, knowsCurrency, sellSets } from './deal.ts'
import { fails, fits, SetLimit, UnitCount } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** Any so many units of a choice for one price, or for less. */
const args = z.strictObject({
  quantity: UnitCount,
  items: ItemGroup,
  deal: Deal,
  maximumSets: SetLimit,
})

export const mixAndMatch: PromotionKind<'mix_and_match', z.infer<typeof args>> = {
  code: 'mix_and_match',
  args,
  classOf: () => 'product',
  check: ({ quantity, items, deal }, basket) => {
    if (!knowsCurrency(deal, basket.currency)) return fails('currency')
    const lines = basket.matching(items)
    const units = countUnits(openSlots(basket, lines))
    return units > 0 && units < quantity ? fails('not_enough_items') : fits(lines)
  },
  apply: ({ quantity, items, deal, maximumSets }, basket) => {
    const slots = openSlots(basket, basket.matching(items))
    const dearestFirst = slots.toReversed()
    sellSets(deal, basket.currency, slots, maximumSets ?? Infinity, () => {
      const taken = take(dearestFirst, quantity)
      if (countTaken(taken) === quantity) return taken
      giveBack(taken)
      return undefined
    })
    return closeSlots(basket, slots)
  },
}
