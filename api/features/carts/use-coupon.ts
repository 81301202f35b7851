import { MAX_CART_COUPONS } from '../../contracts/cart-limits.ts'
import { normaliseCode } from '../../domain/pricing/normalise-code.ts'
import { invalidField } from '../../errors.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { writeCoupons, type Cart } from './carts.queries.ts'
import { getCart } from './find-cart.ts'
import { priceLines } from './price-lines.ts'
import { endOf } from './shopper.ts'
import { readVariantFacts } from './variant-facts.queries.ts'

/** Keeps a code that there is, also while what it asks for is not met yet: the cart says why. */
export async function useCoupon(context: CartContext, typed: string): Promise<LeftCart> {
  const { store, now } = context
  const cart = await getCart(context)
  const code = normaliseCode(typed)
  if (cart.coupons.includes(code)) return { cart }
  if (cart.coupons.length >= MAX_CART_COUPONS) {
    throw invalidField('code', `A cart takes at most ${MAX_CART_COUPONS} codes. Take one out first.`)
  }
  const coupons = [...cart.coupons, code]
  const facts = await readVariantFacts(store.db, store.id, {
    variantIds: cart.lines.map(({ variantId }) => variantId),
    lineIds: cart.lines.map(({ id }) => id),
    now,
  })
  const { coupons: judged } = await priceLines(context, { lines: cart.lines, coupons }, facts)
  if (judged.find((coupon) => coupon.code === code)?.state === 'unknown') {
    throw invalidField('code', `There is no code ${code}.`)
  }
  return writeCodes(context, { ...cart, coupons }, facts)
}

/** Without it, whether it was there or not. */
export async function dropCoupon(context: CartContext, typed: string): Promise<LeftCart> {
  const cart = await getCart(context)
  const code = normaliseCode(typed)
  return writeCodes(context, { ...cart, coupons: cart.coupons.filter((each) => each !== code) })
}

async function writeCodes(
  { store, shopper, now }: CartContext,
  cart: Cart,
  facts?: LeftCart['facts'],
): Promise<LeftCart> {
  const expiresAt = endOf(shopper, now)
  await writeCoupons(store.db, { cartId: cart.id, expiresAt, coupons: cart.coupons })
  return { cart: { ...cart, expiresAt }, ...(facts && { facts }) }
}
