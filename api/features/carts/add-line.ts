import type { CartLineInput } from '../../contracts/cart.ts'
import { MAX_QUANTITY } from '../../contracts/cart-limits.ts'
import { judgeQuantity } from '../../domain/cart.ts'
import { AppError, invalidField } from '../../errors.ts'
import { newToken, hashToken } from '../accounts/index.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { insertCart, insertLine, raiseLine, type Cart, type CartLine, type NewLine } from './carts.queries.ts'
import { findCart } from './find-cart.ts'
import { isRefused, isTaken } from '../../db/refused-by.ts'
import { endOf } from './shopper.ts'
import { readVariantFacts, type VariantFacts } from './variant-facts.queries.ts'

const TRIES = 5

/**
 * Looks, decides, and writes only if it is still so: where another tab was faster it looks again. A new cart and its
 * first line are one statement, and so are a further line and the count that lets it in.
 */
export async function addLine(context: CartContext, input: CartLineInput): Promise<LeftCart> {
  for (let tries = 0; tries < TRIES; tries++) {
    const added = await tryToAdd(context, input)
    if (added) return added
  }
  throw new AppError('conflict', 'The cart is being changed elsewhere. Try again.')
}

async function tryToAdd(
  context: CartContext,
  { variantId, quantity }: CartLineInput,
): Promise<LeftCart | undefined> {
  const cart = await findCart(context)
  const lines = cart?.lines ?? []
  const facts = await readVariantFacts(context.store.db, context.store.id, {
    variantIds: [variantId, ...lines.map((line) => line.variantId)],
    lineIds: lines.map(({ id }) => id),
    now: context.now,
  })
  const same = lines.find((line) => line.variantId === variantId)
  const before = same?.quantity ?? 0
  const { productId, title, sale } = demandQuantity(facts.get(variantId), {
    before,
    wanted: before + quantity,
  })
  const line: NewLine = { productId, variantId, title, quantity, unitPrice: sale.price }
  if (!cart) {
    const begun = await beginCart(context, line)
    return begun && { ...begun, facts }
  }
  const changed = same
    ? await addToLine(context, cart, { line: same, by: quantity, limit: sale.limit })
    : await addNewLine(context, cart, line)
  return changed && { cart: changed, facts }
}

async function beginCart(
  { store, shopper: { customerId, tokenHash }, terms, now }: CartContext,
  line: NewLine,
): Promise<LeftCart | undefined> {
  const { maxLines } = terms
  const token = newToken()
  const owner = customerId === null ? { tokenHash: hashToken(token) } : { customerId }
  const expiresAt = endOf({ customerId, tokenHash }, now)
  const made = await insertCart(store.db, { owner, maxLines, expiresAt, line })
  if (!made) return undefined
  const cart = { id: made.id, coupons: [], expiresAt, lines: [{ ...line, id: made.lineId }] }
  return { cart, ...(customerId === null && { token }) }
}

async function addNewLine(
  { store, shopper, terms: { maxLines }, now }: CartContext,
  cart: Cart,
  line: NewLine,
): Promise<Cart | undefined> {
  const expiresAt = endOf(shopper, now)
  try {
    const id = await insertLine(store.db, { cartId: cart.id, maxLines, expiresAt, line })
    return id === undefined ? undefined : { ...cart, expiresAt, lines: [...cart.lines, { ...line, id }] }
  } catch (error) {
    if (isTaken(error, 'cart_lines_variant')) return undefined
    throw isRefused(error, 'carts_line_count') ? full(maxLines) : error
  }
}

async function addToLine(
  { store, shopper, now }: CartContext,
  cart: Cart,
  { line, by, limit }: { line: CartLine; by: number; limit: number | null },
): Promise<Cart | undefined> {
  const expiresAt = endOf(shopper, now)
  const most = Math.min(MAX_QUANTITY, limit ?? MAX_QUANTITY)
  const quantity = await raiseLine(store.db, { cartId: cart.id, lineId: line.id, expiresAt, by, most })
  if (quantity === undefined) return undefined
  const lines = cart.lines.map((each) => (each.id === line.id ? { ...line, quantity } : each))
  return { ...cart, expiresAt, lines }
}

/** Says which field of the request will not do. */
export function demandQuantity(
  facts: VariantFacts | undefined,
  quantities: { before: number; wanted: number },
): VariantFacts {
  if (!facts) throw invalidField('variantId', 'This is not sold here.')
  const verdict = judgeQuantity(facts.sale, quantities)
  if (verdict.ok) return facts
  const { code, path = '', reason } = verdict
  const message = `${reason}.`
  if (code === 'out_of_stock') throw new AppError(code, message, { errors: [{ path, message }] })
  throw invalidField(path, message)
}

const full = (maxLines: number) => {
  const message = `A cart holds at most ${maxLines} different things. Take one out first.`
  return new AppError('cart_full', message, { errors: [{ path: 'variantId', message }] })
}
