import { z } from 'zod'
import { Money } from '../../../contracts/money.ts'
import type { Basket } from '../basket.ts'
import type { PromotionClass, SkipReason } from '../types.ts'

export interface PromotionKind<Code extends string, Args> {
  code: Code
  args: z.ZodType<Args>
  classOf: (args: Args) => PromotionClass
  /** Asked of the full basket: whether it has what the kind needs, and which lines may become cheaper. */
  check: (args: Args, basket: Basket) => Check
  /** The basket with the discount taken off; the same one when there is none. */
  apply: (args: Args, basket: Basket) => Basket
}

export type Check = { ok: true; lines: readonly number[] } | { ok: false; reason: SkipReason }

export function fits(lines: readonly number[]): Check {
  return lines.length === 0 ? fails('no_items') : { ok: true, lines }
}

export function fails(reason: SkipReason): Check {
  return { ok: false, reason }
}

/** 1250 is 12.5 %. */
export const BasisPoints = z.int().min(1).max(10_000)

export const UnitCount = z.int().min(1).max(1000)

/** Null: as many sets as the cart holds. */
export const SetLimit = z.int().min(1).max(10_000).nullable()

/** One amount a currency. Carts in other currencies do not get the promotion. */
export const Amounts = z
  .array(Money.refine(({ amount }) => amount > 0, 'An amount is more than nothing'))
  .min(1)
  .max(200)
  .refine((list) => new Set(list.map(({ currency }) => currency)).size === list.length, {
    message: 'Give one amount a currency',
  })

export function amountIn(amounts: readonly Money[], currency: string): number | undefined {
  return amounts.find((money) => money.currency === currency)?.amount
}
