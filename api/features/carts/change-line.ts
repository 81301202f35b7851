import { notFound } from '../../errors.ts'
import { releaseReservations } from '../inventory/index.ts'
import { demandQuantity } from './add-line.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { deleteLine, lockCarts, writeLine } from './carts.queries.ts'
import { getLine } from './find-cart.ts'
import { endOf, ownerOf } from './shopper.ts'
import { readVariantFacts } from './variant-facts.queries.ts'

/** So many of it from now on. Whoever says so has seen what it costs now. */
export async function changeLine(
  context: CartContext,
  { lineId, quantity }: { lineId: number; quantity: number },
): Promise<LeftCart> {
  const { store, shopper, now } = context
  const { cart, line } = await getLine(context, lineId)
  const { variantId } = line
  const facts = await readVariantFacts(store.db, store.id, {
    variantIds: [variantId],
    lineIds: [lineId],
    now,
  })
  const { sale } = demandQuantity(facts.get(variantId), { before: line.quantity, wanted: quantity })
  const expiresAt = endOf(shopper, now)
  const change = { cartId: cart.id, lineId, expiresAt, quantity, unitPrice: sale.price }
  if (!(await writeLine(store.db, change))) throw notFound('line in the cart')
  const lines = cart.lines.map((each) =>
    each.id === lineId ? { ...each, quantity, unitPrice: sale.price } : each,
  )
  return { cart: { ...cart, expiresAt, lines } }
}

/** What it holds back goes back on the shelf. */
export async function removeLine(context: CartContext, lineId: number): Promise<LeftCart> {
  const { store, shopper, now } = context
  const { cart } = await getLine(context, lineId)
  const owner = ownerOf(shopper)
  const expiresAt = endOf(shopper, now)
  await store.db.transaction().execute(async (trx) => {
    const [locked] = owner ? await lockCarts(trx, [owner]) : []
    const isGone = locked === cart.id && (await deleteLine(trx, { cartId: cart.id, lineId, expiresAt }))
    if (!isGone) throw notFound('line in the cart')
    await releaseReservations({ trx, store }, [lineId])
  })
  return { cart: { ...cart, expiresAt, lines: cart.lines.filter(({ id }) => id !== lineId) } }
}
