import { AppError, notFound } from '../../errors.ts'
import type { CartContext } from './cart-context.ts'
import { findCartOf, type Cart, type CartLine } from './carts.queries.ts'
import { ownerOf } from './shopper.ts'

/** The shopper's cart; undefined as long as he has put nothing into one. */
export async function findCart({ store, shopper, now }: CartContext): Promise<Cart | undefined> {
  const owner = ownerOf(shopper)
  if (!owner) return undefined
  const cart = await findCartOf(store.db, owner)
  const isOver = cart ? cart.expiresAt !== null && cart.expiresAt <= now : 'tokenHash' in owner
  if (isOver) {
    throw new AppError(
      'cart_expired',
      'This cart has expired. Add something without its token to begin a new one.',
    )
  }
  return cart
}

/** The same, where nothing can be done without one. */
export async function getCart(context: CartContext): Promise<Cart> {
  const cart = await findCart(context)
  if (!cart) throw new AppError('not_found', 'There is nothing in the cart yet. Add something first.')
  return cart
}

/** A line of somebody else's cart counts as not there. */
export async function getLine(context: CartContext, lineId: number): Promise<{ cart: Cart; line: CartLine }> {
  const cart = await findCart(context)
  const line = cart?.lines.find(({ id }) => id === lineId)
  if (!cart || !line) throw notFound('line in the cart')
  return { cart, line }
}
