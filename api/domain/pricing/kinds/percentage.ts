import { z } from 'zod'
import { changeLines, sumAmounts, takeOff, takeOffTogether } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import { scale } from '../scale.ts'
import { BasisPoints, fits } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** Off each line (a product promotion), or off all of them together (an order promotion). */
const args = z.strictObject({
  basisPoints: BasisPoints,
  per: z.enum(['item', 'order']),
  items: ItemGroup,
})

export const percentage: PromotionKind<'percentage', z.infer<typeof args>> = {
  code: 'percentage',
  args,
  classOf: ({ per }) => (per === 'item' ? 'product' : 'order'),
  check: ({ items }, basket) => fits(basket.matching(items)),
  apply: ({ basisPoints, per, items }, basket) => {
    const lines = basket.matching(items)
    return per === 'item'
      ? changeLines(basket, lines, (line) => takeOff(line, scale(line.amount, basisPoints, 10_000)))
      : takeOffTogether(basket, lines, scale(sumAmounts(basket, lines), basisPoints, 10_000))
  },
}
