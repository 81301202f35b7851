import { z } from 'zod'
import { changeLines, takeOff } from '../basket.ts'
import type { Basket } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import { scale } from '../scale.ts'
import { BasisPoints, fails, fits } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** The more units, the more off each line: units of one variant over all its lines, or of all that fit. */
const args = z.strictObject({
  tiers: z
    .array(z.strictObject({ from: z.int().min(1).max(1e6), basisPoints: BasisPoints }))
    .min(1)
    .max(20)
    .refine(
      (tiers) => tiers.every(({ from }, index) => index === 0 || from > (tiers[index - 1]?.from ?? 0)),
      {
        message: 'Each tier begins at more units than the one before',
      },
    ),
  count: z.enum(['variant', 'together']),
  items: ItemGroup,
})
type Args = z.infer<typeof args>

export const tiered: PromotionKind<'tiered', Args> = {
  code: 'tiered',
  args,
  classOf: () => 'product',
  check: (given, basket) => {
    const matching = basket.matching(given.items)
    const reached = [...reachTiers(given, basket).keys()]
    return matching.length > 0 && reached.length === 0 ? fails('not_enough_items') : fits(reached)
  },
  apply: (given, basket) => {
    const reached = reachTiers(given, basket)
    return changeLines(basket, [...reached.keys()], (line, place) =>
      takeOff(line, scale(line.amount, [...reached.values()][place] ?? 0, 10_000)),
    )
  },
}

/** What each line that reaches a tier gets, in basis points. */
function reachTiers({ tiers, count, items }: Args, basket: Basket): Map<number, number> {
  const lines = basket.matching(items)
  const keyOf = (index: number) => (count === 'together' ? 0 : basket.lines[index]?.line.variantId)
  const quantities = new Map<number | undefined, number>()
  for (const index of lines) {
    const key = keyOf(index)
    quantities.set(key, (quantities.get(key) ?? 0) + (basket.lines[index]?.line.quantity ?? 0))
  }
  const reached = new Map<number, number>()
  for (const index of lines) {
    const quantity = quantities.get(keyOf(index)) ?? 0
    const tier = tiers.findLast(({ from }) => from <= quantity)
    if (tier) reached.set(index, tier.basisPoints)
  }
  return reached
}
