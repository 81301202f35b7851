import { z } from 'zod'
import { amountIn, Amounts, fails } from './kind.ts'
import type { PromotionKind } from './kind.ts'

const args = z.strictObject({
  /** Null: whichever was chosen. */
  optionIds: z.array(z.int().positive()).min(1).max(100).nullable(),
  /** The most that it pays for; null: all of it. */
  upTo: Amounts.nullable(),
})

export const freeShipping: PromotionKind<'free_shipping', z.infer<typeof args>> = {
  code: 'free_shipping',
  args,
  classOf: () => 'shipping',
  check: ({ optionIds, upTo }, { shipping, currency }) => {
    if (!shipping || (optionIds && !optionIds.includes(shipping.optionId))) return fails('no_shipping')
    return upTo && amountIn(upTo, currency) === undefined ? fails('currency') : { ok: true, lines: [] }
  },
  apply: ({ upTo }, basket) => {
    const { shipping, currency } = basket
    if (!shipping) return basket
    const most = upTo ? (amountIn(upTo, currency) ?? 0) : shipping.amount
    return { ...basket, shipping: { ...shipping, amount: Math.max(0, shipping.amount - most) } }
  },
}
