import type { CartAnswer, CartLineAnswer } from '../../../api/contracts/cart.ts'
import { isCounted } from './word-cart.ts'

export type CartChange =
  | { kind: 'add'; variantId: number; quantity: number }
  | { kind: 'quantity'; lineId: number; quantity: number }
  | { kind: 'remove'; lineId: number }
  | { kind: 'useCode'; code: string }
  | { kind: 'dropCode'; code: string }

/** What a change will most likely make of a cart, to be shown until the answer is there. */
export function foreseeChange(cart: CartAnswer, change: CartChange): CartAnswer {
  switch (change.kind) {
    case 'quantity':
      return replaceLine(cart, change.lineId, (line) => ({ ...line, quantity: change.quantity }))
    case 'remove':
      return replaceLine(cart, change.lineId, () => undefined)
    case 'dropCode':
      return { ...cart, coupons: cart.coupons.filter(({ code }) => code !== change.code) }
    case 'add':
    case 'useCode':
      return cart
  }
}

function replaceLine(
  cart: CartAnswer,
  id: number,
  replace: (line: CartLineAnswer) => CartLineAnswer | undefined,
): CartAnswer {
  const former = cart.lines.find((line) => line.id === id)
  if (!former) return cart
  const replaced = replace(former)
  const more = isCounted(former) ? (replaced?.quantity ?? 0) - former.quantity : 0
  const amount = more * former.unitPrice.amount
  const raise = <T extends { amount: number }>(money: T): T => ({ ...money, amount: money.amount + amount })
  const { totals } = cart
  return {
    ...cart,
    lines: cart.lines.flatMap((line) => {
      if (line.id !== id) return [line]
      return replaced ? [{ ...replaced, subtotal: raise(line.subtotal), total: raise(line.total) }] : []
    }),
    quantity: cart.quantity + more,
    totals: { ...totals, subtotal: raise(totals.subtotal), total: raise(totals.total) },
  }
}
