import { MAX_CART_COUPONS } from '../../contracts/cart-limits.ts'
import { recordSet } from '../../db/record-set.ts'
import { isTaken } from '../../db/refused-by.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { planMerge } from '../../domain/cart.ts'
import { releaseReservations } from '../inventory/index.ts'
import type { CartContext } from './cart-context.ts'
import { findCartOf, lockCarts, type Cart } from './carts.queries.ts'
import { readVariantFacts } from './variant-facts.queries.ts'

interface Owners {
  customerId: number
  tokenHash: string
}

/**
 * A customer who still has a guest's token signed in with it: the first look makes one cart of the two, whichever
 * way he came in. Answers how many things found no room.
 */
export async function mergeCarts(context: CartContext): Promise<number> {
  const { customerId, tokenHash } = context.shopper
  if (customerId === null || tokenHash === null) return 0
  const { db } = context.store
  if (!(await findCartOf(db, { tokenHash }))) return 0
  const merge = () => db.transaction().execute((trx) => mergeLocked(trx, context, { customerId, tokenHash }))
  const leftOut = await merge().catch((error: unknown) => {
    if (isTaken(error, 'carts_customer_id_key')) return undefined
    throw error
  })
  return leftOut ?? (await merge()) ?? 0
}

/** Undefined where he just got a cart elsewhere, and it is not locked: the second time it is. */
async function mergeLocked(
  trx: StoreTrx,
  { store, terms, now }: CartContext,
  { customerId, tokenHash }: Owners,
): Promise<number | undefined> {
  const locked = await lockCarts(trx, [{ tokenHash }, { customerId }])
  const [from, into] = [await findCartOf(trx, { tokenHash }), await findCartOf(trx, { customerId })]
  if (!from || (from.expiresAt !== null && from.expiresAt <= now)) return 0
  if (into && !locked.includes(into.id)) return undefined
  if (!into) {
    const adopted = { customer_id: customerId, token_hash: null, expires_at: null }
    await trx.updateTable('carts').set(adopted).where('id', '=', from.id).execute()
    return 0
  }
  const lineIds = from.lines.map(({ id }) => id)
  await releaseReservations({ trx, store }, lineIds)
  const variantIds = [...into.lines, ...from.lines].map(({ variantId }) => variantId)
  const facts = await readVariantFacts(trx, store.id, {
    variantIds,
    lineIds: into.lines.map(({ id }) => id),
    now,
  })
  const plan = planMerge(into.lines, from.lines, {
    maxLines: terms.maxLines,
    limitOf: (variantId) => facts.get(variantId)?.sale.limit ?? null,
  })
  await placeLines(trx, into.id, [...plan.raised, ...plan.moved])
  await trx.deleteFrom('carts').where('id', '=', from.id).execute()
  await trx
    .updateTable('carts')
    .set((eb) => ({
      line_count: into.lines.length + plan.moved.length,
      max_lines: eb.fn('greatest', ['max_lines', eb.val(terms.maxLines)]),
      coupons: joinCoupons(into, from),
      updated_at: eb.fn('now'),
    }))
    .where('id', '=', into.id)
    .execute()
  return plan.leftOut
}

const PLACED_TYPES = { id: 'bigint', quantity: 'int' } as const

async function placeLines(
  trx: StoreTrx,
  cartId: number,
  lines: readonly { id: number; quantity: number }[],
): Promise<void> {
  if (lines.length === 0) return
  await trx
    .updateTable('cart_lines')
    .from(recordSet(lines, PLACED_TYPES))
    .set((eb) => ({ cart_id: cartId, quantity: eb.ref('given.quantity') }))
    .whereRef('cart_lines.id', '=', 'given.id')
    .execute()
}

const joinCoupons = (into: Cart, from: Cart): string[] =>
  [...new Set([...into.coupons, ...from.coupons])].slice(0, MAX_CART_COUPONS)
