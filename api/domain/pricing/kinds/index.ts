import { z } from 'zod'
import type { Basket } from '../basket.ts'
import type { PromotionClass } from '../types.ts'
import { bogo } from './bogo.ts'
import { bundle } from './bundle.ts'
import { buyXGetY } from './buy-x-get-y.ts'
import { fixedAmount } from './fixed-amount.ts'
import { freeShipping } from './free-shipping.ts'
import type { Check, PromotionKind } from './kind.ts'
import { mixAndMatch } from './mix-and-match.ts'
import { percentage } from './percentage.ts'
import { tiered } from './tiered.ts'

const KINDS = {
  percentage,
  fixed_amount: fixedAmount,
  buy_x_get_y: buyXGetY,
  bundle,
  mix_and_match: mixAndMatch,
  tiered,
  free_shipping: freeShipping,
  bogo,
}

export type KindCode = keyof typeof KINDS
export const KIND_CODES = Object.keys(KINDS) as KindCode[]

type ArgsOf = { [Code in KindCode]: z.infer<(typeof KINDS)[Code]['args']> }

/** A kind with its arguments. */
export type Effect<Code extends KindCode = KindCode> = {
  [Each in Code]: { kind: Each; args: ArgsOf[Each] }
}[Code]

const REGISTRY: { [Code in KindCode]: PromotionKind<Code, ArgsOf[Code]> } = KINDS

export function classOf<Code extends KindCode>({ kind, args }: Effect<Code>): PromotionClass {
  return REGISTRY[kind].classOf(args)
}

export function checkEffect<Code extends KindCode>({ kind, args }: Effect<Code>, basket: Basket): Check {
  return REGISTRY[kind].check(args, basket)
}

export function applyEffect<Code extends KindCode>({ kind, args }: Effect<Code>, basket: Basket): Basket {
  return REGISTRY[kind].apply(args, basket)
}

function effectOf<Code extends KindCode, Args extends z.ZodType>(kind: { code: Code; args: Args }) {
  return z.strictObject({ kind: z.literal(kind.code), args: kind.args })
}

export const Effect = z.discriminatedUnion('kind', [
  effectOf(percentage),
  effectOf(fixedAmount),
  effectOf(buyXGetY),
  effectOf(bundle),
  effectOf(mixAndMatch),
  effectOf(tiered),
  effectOf(freeShipping),
  effectOf(bogo),
])
