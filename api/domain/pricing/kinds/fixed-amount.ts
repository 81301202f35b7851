import { z } from 'zod'
import { changeLines, takeOffTogether } from '../basket.ts'
import type { BasketLine } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import { amountIn, Amounts, fails, fits } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** Off each unit (a product promotion), or once off all of them together (an order promotion). */
const args = z.strictObject({
  amounts: Amounts,
  per: z.enum(['item', 'order']),
  items: ItemGroup,
})

export const fixedAmount: PromotionKind<'fixed_amount', z.infer<typeof args>> = {
  code: 'fixed_amount',
  args,
  classOf: ({ per }) => (per === 'item' ? 'product' : 'order'),
  check: ({ amounts, items }, basket) =>
    amountIn(amounts, basket.currency) === undefined ? fails('currency') : fits(basket.matching(items)),
  apply: ({ amounts, per, items }, basket) => {
    const off = amountIn(amounts, basket.currency) ?? 0
    const lines = basket.matching(items)
    return per === 'item'
      ? changeLines(basket, lines, (line) => takeOffUnits(line, off))
      : takeOffTogether(basket, lines, off)
  },
}

function takeOffUnits(line: BasketLine, off: number): BasketLine {
  const parts = line.parts.map((part) => ({
    ...part,
    amount: Math.max(0, part.amount - off * part.quantity),
  }))
  return { ...line, parts, amount: parts.reduce((sum, { amount }) => sum + amount, 0) }
}
