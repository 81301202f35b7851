import type { LineNotice } from '../contracts/cart.ts'
import { MAX_QUANTITY } from '../contracts/cart-limits.ts'
import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

/** Different things in one cart; a store may set another limit. */
export const CART_LINES = { standard: 10, most: 100 } as const

/** How far a variant can be bought now. */
export interface Sale {
  /** Whether the store sells it at all. */
  sold: boolean
  price: number
  /** How many can be had; null where nobody counts. */
  limit: number | null
}

/** From here on a shopper is told how many are left; more than these is the store's own business. */
export const FEW_LEFT = 5

export const NOT_SOLD: Sale = { sold: false, price: 0, limit: 0 }

/** What can be had of a variant; `available` is null while nobody has counted it. */
export function saleLimit(stock: {
  trackStock: boolean
  allowBackorder: boolean
  available: number | null
}): number | null {
  if (!stock.trackStock || stock.allowBackorder || stock.available === null) return null
  return Math.max(0, stock.available)
}

/** Whether a line may have so many; `before` is what it has, for fewer than before are never refused. */
export function judgeQuantity(
  sale: Sale,
  { before, wanted }: { before: number; wanted: number },
): Verdict<'not_sold' | 'too_many' | 'out_of_stock'> {
  if (!sale.sold) return refuse('not_sold', 'This is not sold here', 'variantId')
  if (wanted > MAX_QUANTITY) {
    return refuse('too_many', `A cart holds at most ${MAX_QUANTITY} of one thing`, 'quantity')
  }
  const { limit } = sale
  if (limit === null || wanted <= limit || wanted <= before) return ALLOWED
  if (limit === 0) return refuse('out_of_stock', 'This is sold out', 'quantity')
  if (limit > FEW_LEFT) return refuse('out_of_stock', 'There are not that many left', 'quantity')
  const left = limit === 1 ? 'Only 1 is left' : `Only ${limit} are left`
  return refuse('out_of_stock', before > 0 ? `${left}, and ${before} are in the cart` : left, 'quantity')
}

export const isBuyable = ({ sold, limit }: Sale): boolean => sold && limit !== 0

/** What changed since a thing was put into the cart, and what will not do. */
export function noticesOf(
  line: { quantity: number; unitPrice: number },
  { sold, price, limit }: Sale,
  currency: string,
): LineNotice[] {
  if (!sold) return [{ code: 'not_sold' }]
  const notices: LineNotice[] = []
  if (price !== line.unitPrice) {
    notices.push({ code: 'price_changed', from: { amount: line.unitPrice, currency } })
  }
  if (limit === null) return notices
  const left = limit <= FEW_LEFT ? limit : null
  if (limit === 0) notices.push({ code: 'sold_out' })
  else if (line.quantity > limit) notices.push({ code: 'not_enough', left })
  else if (left !== null) notices.push({ code: 'few_left', left })
  return notices
}

export interface MergeLine {
  id: number
  variantId: number
  quantity: number
}

export interface MergePlan {
  /** Lines of the one that get another quantity. */
  raised: { id: number; quantity: number }[]
  /** Lines of the other that move over, with their quantity there. */
  moved: { id: number; quantity: number }[]
  /** How many of the other find no room. */
  leftOut: number
}

/**
 * One cart of two: the same thing is summed, no further than it can be had nor below what a cart had before; what
 * is new moves over in its order as long as there is room.
 */
export function planMerge(
  into: readonly MergeLine[],
  from: readonly MergeLine[],
  { maxLines, limitOf }: { maxLines: number; limitOf: (variantId: number) => number | null },
): MergePlan {
  const own = new Map(into.map((line) => [line.variantId, line]))
  const most = (variantId: number) => Math.min(limitOf(variantId) ?? MAX_QUANTITY, MAX_QUANTITY)
  const plan: MergePlan = { raised: [], moved: [], leftOut: 0 }
  for (const { id, variantId, quantity } of from) {
    const same = own.get(variantId)
    if (same) {
      const sum = Math.max(same.quantity, Math.min(same.quantity + quantity, most(variantId)))
      if (sum !== same.quantity) plan.raised.push({ id: same.id, quantity: sum })
    } else if (into.length + plan.moved.length < maxLines) {
      plan.moved.push({ id, quantity: Math.max(1, Math.min(quantity, most(variantId))) })
    } else plan.leftOut++
  }
  return plan
}
