import { z } from '@hono/zod-openapi'
import { MAX_QUANTITY } from './cart-limits.ts'
import { Money } from './money.ts'
import { ShopPicture } from './shop-catalog.ts'
import { Id, RequiredText } from './text.ts'

export const CartLineInput = z
  .strictObject({ variantId: Id, quantity: z.int().min(1).max(MAX_QUANTITY) })
  .openapi('CartLineInput')
export type CartLineInput = z.infer<typeof CartLineInput>

export const CartLinePatch = CartLineInput.pick({ quantity: true }).openapi('CartLinePatch')

export const CouponInput = z.strictObject({ code: RequiredText(60) }).openapi('CouponInput')

/** What a shopper should know of a line before he pays. */
export const LineNotice = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('price_changed'), from: Money }),
    z.object({ code: z.literal('few_left'), left: z.int() }),
    /** `left` only when it is few. */
    z.object({ code: z.literal('not_enough'), left: z.int().nullable() }),
    z.object({ code: z.literal('sold_out') }),
    z.object({ code: z.literal('not_sold') }),
  ])
  .openapi('CartLineNotice')
export type LineNotice = z.infer<typeof LineNotice>

const Discount = z.object({ title: z.string(), code: z.string().nullable(), amount: Money })

export const CartLineAnswer = z
  .object({
    id: z.int(),
    productId: z.int(),
    variantId: z.int(),
    title: z.string(),
    /** The variant's own name, like "Red / M"; empty where there is only one. */
    variant: z.string(),
    sku: z.string().nullable(),
    /** Null once it is not sold any more. */
    url: z.string().nullable(),
    image: ShopPicture.nullable(),
    quantity: z.int(),
    unitPrice: Money,
    compareAtPrice: Money.nullable(),
    /** What is sold out or not sold any more counts nothing, here and in the totals. */
    subtotal: Money,
    discounts: z.array(Discount),
    total: Money,
    notices: z.array(LineNotice),
  })
  .openapi('CartLine')
export type CartLineAnswer = z.infer<typeof CartLineAnswer>

export const CartAnswer = z
  .object({
    currency: z.string(),
    locale: z.string(),
    lines: z.array(CartLineAnswer),
    /** Units in all lines that can be bought. */
    quantity: z.int(),
    maxLines: z.int(),
    coupons: z.array(
      z.object({
        code: z.string(),
        state: z.enum(['applied', 'unknown', 'not_applicable', 'lost']),
        reason: z.string().nullable(),
        /** Promotions that it does not combine with and that save more. */
        lostTo: z.array(z.string()),
        amount: Money,
      }),
    ),
    /** By promotion, over all lines. */
    discounts: z.array(Discount),
    totals: z.object({ subtotal: Money, discount: Money, tax: Money, total: Money }),
    /** Whether `total` has the tax in it already; `estimated` until the address is known. */
    tax: z.object({ included: z.boolean(), estimated: z.boolean() }),
    /** Things of a guest's cart that found no room in the customer's; said once. */
    leftOut: z.int(),
    /** Null: it stays. */
    expiresAt: z.iso.datetime().nullable(),
  })
  .openapi('Cart')
export type CartAnswer = z.infer<typeof CartAnswer>
