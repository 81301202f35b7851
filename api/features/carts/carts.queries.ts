import { sql, type ExpressionBuilder } from 'kysely'
import type { StoreDb, StoreTables, StoreTrx } from '../../db/store-db.ts'

export interface CartLine {
  id: number
  productId: number
  variantId: number
  title: string
  quantity: number
  unitPrice: number
}

export interface Cart {
  id: number
  coupons: string[]
  /** Null: it stays. */
  expiresAt: Date | null
  /** In the order in which they were added. */
  lines: CartLine[]
}

/** Whose a cart is: a guest's, by the hash of his token, or a customer's. */
export type CartOwner = { tokenHash: string } | { customerId: number }

export type NewLine = Omit<CartLine, 'id'>

/** With its lines, in one look. */
export async function findCartOf(db: StoreDb, owner: CartOwner): Promise<Cart | undefined> {
  const query = db
    .selectFrom('carts as c')
    .leftJoin('cart_lines as l', 'l.cart_id', 'c.id')
    .select(['c.id', 'c.coupons', 'c.expires_at'])
    .select(['l.id as line_id', 'l.product_id', 'l.variant_id', 'l.title', 'l.quantity', 'l.unit_price'])
    .orderBy('l.id')
  const rows = await (
    'tokenHash' in owner
      ? query.where('c.token_hash', '=', owner.tokenHash)
      : query.where('c.customer_id', '=', owner.customerId)
  ).execute()
  const [first] = rows
  if (!first) return undefined
  return {
    id: first.id,
    coupons: first.coupons,
    expiresAt: first.expires_at,
    lines: rows.flatMap((row) =>
      row.line_id === null
        ? []
        : [
            {
              id: row.line_id,
              productId: row.product_id ?? 0,
              variantId: row.variant_id ?? 0,
              title: row.title ?? '',
              quantity: row.quantity ?? 0,
              unitPrice: row.unit_price ?? 0,
            },
          ],
    ),
  }
}

export interface NewCart {
  owner: CartOwner
  maxLines: number
  expiresAt: Date | null
  line: NewLine
}

/** A cart and its first line, in one statement; undefined when the customer just got one elsewhere. */
export async function insertCart(db: StoreDb, { owner, maxLines, expiresAt, line }: NewCart) {
  const row = await db
    .with('made', (query) =>
      query
        .insertInto('carts')
        .values({
          token_hash: 'tokenHash' in owner ? owner.tokenHash : null,
          customer_id: 'customerId' in owner ? owner.customerId : null,
          line_count: 1,
          max_lines: maxLines,
          expires_at: expiresAt,
        })
        .onConflict((conflict) => conflict.column('customer_id').doNothing())
        .returning('id'),
    )
    .insertInto('cart_lines')
    .columns(LINE_COLUMNS)
    .expression((eb) => eb.selectFrom('made').select(['made.id', ...lineValues(line)]))
    .returning(['id', 'cart_id'])
    .executeTakeFirst()
  return row && { id: row.cart_id, lineId: row.id }
}

const LINE_COLUMNS = ['cart_id', 'product_id', 'variant_id', 'title', 'quantity', 'unit_price'] as const

const lineValues = ({ productId, variantId, title, quantity, unitPrice }: NewLine) =>
  [
    sql<number>`${productId}::int`.as('product_id'),
    sql<number>`${variantId}::int`.as('variant_id'),
    sql<string>`${title}::text`.as('title'),
    sql<number>`${quantity}::int`.as('quantity'),
    sql<number>`${unitPrice}::bigint`.as('unit_price'),
  ] as const

export interface LineAdded {
  cartId: number
  maxLines: number
  expiresAt: Date | null
  line: NewLine
}

/**
 * One line more. The cart's row is counted up first and waits for whoever else does so: the database refuses the
 * line that is one too many (`carts_line_count`), and the second of two for one thing (`cart_lines_variant`).
 */
export async function insertLine(
  db: StoreDb,
  { cartId, maxLines, expiresAt, line }: LineAdded,
): Promise<number | undefined> {
  const row = await db
    .with('counted', (query) =>
      query
        .updateTable('carts')
        .set((eb) => ({
          line_count: eb('line_count', '+', 1),
          max_lines: maxLines,
          expires_at: expiresAt,
          updated_at: eb.fn('now'),
        }))
        .where('id', '=', cartId)
        .where(stillIts(expiresAt))
        .returning('id'),
    )
    .insertInto('cart_lines')
    .columns(LINE_COLUMNS)
    .expression((eb) => eb.selectFrom('counted').select(['counted.id', ...lineValues(line)]))
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export interface LineChange {
  cartId: number
  lineId: number
  expiresAt: Date | null
}

/** So many more, as long as that makes no more than `most`; undefined when it would, or when the line is gone. */
export async function raiseLine(
  db: StoreDb,
  { cartId, lineId, expiresAt, by, most }: LineChange & { by: number; most: number },
): Promise<number | undefined> {
  const row = await touching(db, { cartId, expiresAt })
    .updateTable('cart_lines')
    .from('touched')
    .set((eb) => ({ quantity: eb('cart_lines.quantity', '+', by) }))
    .whereRef('cart_lines.cart_id', '=', 'touched.id')
    .where('cart_lines.id', '=', lineId)
    .where((eb) => eb(eb('cart_lines.quantity', '+', by), '<=', most))
    .returning('cart_lines.quantity')
    .executeTakeFirst()
  return row?.quantity
}

/** The shopper has seen the price as it is now; false when the line is gone. */
export async function writeLine(
  db: StoreDb,
  { cartId, lineId, expiresAt, quantity, unitPrice }: LineChange & { quantity: number; unitPrice: number },
): Promise<boolean> {
  const row = await touching(db, { cartId, expiresAt })
    .updateTable('cart_lines')
    .from('touched')
    .set({ quantity, unit_price: unitPrice })
    .whereRef('cart_lines.cart_id', '=', 'touched.id')
    .where('cart_lines.id', '=', lineId)
    .returning('cart_lines.id')
    .executeTakeFirst()
  return row !== undefined
}

/** Everybody takes the cart before its lines. */
const touching = (db: StoreDb, { cartId, expiresAt }: Omit<LineChange, 'lineId'>) =>
  db.with('touched', (query) =>
    query
      .updateTable('carts')
      .set((eb) => ({ expires_at: expiresAt, updated_at: eb.fn('now') }))
      .where('id', '=', cartId)
      .where(stillIts(expiresAt))
      .returning('id'),
  )

/** A guest's cart may become a customer's at any moment: what was meant for the one is not done to the other. */
const stillIts = (expiresAt: Date | null) => (eb: ExpressionBuilder<StoreTables, 'carts'>) =>
  eb('expires_at', expiresAt === null ? 'is' : 'is not', null)

/** These carts, in the order that everybody keeps to. */
export async function lockCarts(trx: StoreTrx, owners: readonly CartOwner[]): Promise<number[]> {
  const rows = await trx
    .selectFrom('carts')
    .select('id')
    .where((eb) =>
      eb.or(
        owners.map((owner) =>
          'tokenHash' in owner
            ? eb('token_hash', '=', owner.tokenHash)
            : eb('customer_id', '=', owner.customerId),
        ),
      ),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Within the lock of the cart; false when the line is not there. */
export async function deleteLine(trx: StoreTrx, { cartId, lineId, expiresAt }: LineChange): Promise<boolean> {
  const gone = await trx
    .deleteFrom('cart_lines')
    .where('id', '=', lineId)
    .where('cart_id', '=', cartId)
    .returning('id')
    .executeTakeFirst()
  if (!gone) return false
  await trx
    .updateTable('carts')
    .set((eb) => ({
      line_count: eb('line_count', '-', 1),
      expires_at: expiresAt,
      updated_at: eb.fn('now'),
    }))
    .where('id', '=', cartId)
    .execute()
  return true
}

export async function writeCoupons(
  db: StoreDb,
  { cartId, expiresAt, coupons }: Omit<LineChange, 'lineId'> & { coupons: readonly string[] },
): Promise<void> {
  await db
    .updateTable('carts')
    .set((eb) => ({ coupons: [...coupons], expires_at: expiresAt, updated_at: eb.fn('now') }))
    .where('id', '=', cartId)
    .where(stillIts(expiresAt))
    .execute()
}
