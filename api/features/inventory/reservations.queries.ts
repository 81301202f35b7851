import type { Availability } from '../../contracts/pages.ts'
import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'

/** What one branch has of a variant, and what the storefront says of the variant. */
export interface SellableLevel {
  variantId: number
  branchId: number
  productId: number
  onHand: number
  reserved: number
  lowAt: number
  trackStock: boolean
  allowBackorder: boolean
  availability: Availability
}

export interface Reservation {
  lineId: number
  variantId: number
  branchId: number
  quantity: number
}

const RESERVATION_TYPES = {
  line_id: 'bigint',
  variant_id: 'int',
  branch_id: 'int',
  quantity: 'int',
  expires_at: 'timestamptz',
} as const

const DELTA_TYPES = { variant_id: 'int', branch_id: 'int', delta: 'int' } as const

/** All that is counted of these variants, in whatever branch, locked in the order that everybody keeps to. */
export async function lockVariantStock(
  trx: StoreTrx,
  variantIds: readonly number[],
): Promise<SellableLevel[]> {
  const rows = await trx
    .selectFrom('stock as s')
    .innerJoin('variants as v', 'v.id', 's.variant_id')
    .select(['s.variant_id', 's.branch_id', 's.on_hand', 's.reserved', 's.low_at'])
    .select(['v.product_id', 'v.track_stock', 'v.allow_backorder', 'v.availability'])
    .where((eb) => eb('s.variant_id', '=', eb.fn.any(eb.val([...new Set(variantIds)]))))
    .orderBy('s.variant_id')
    .orderBy('s.branch_id')
    .forUpdate('s')
    .execute()
  return rows.map((row) => ({
    variantId: row.variant_id,
    branchId: row.branch_id,
    productId: row.product_id,
    onHand: row.on_hand,
    reserved: row.reserved,
    lowAt: row.low_at,
    trackStock: row.track_stock,
    allowBackorder: row.allow_backorder,
    availability: row.availability,
  }))
}

export interface TakenBack {
  variantIds: readonly number[]
  lineIds: readonly number[]
  /** Whoever's time of these variants has run out. */
  expiredBy: Date | null
}

/** Reservations that hold nothing from now on; `writeReserved` gives the stock back. */
export async function deleteReservations(
  trx: StoreTrx,
  { variantIds, lineIds, expiredBy }: TakenBack,
): Promise<Reservation[]> {
  const rows = await trx
    .deleteFrom('reservations')
    .where((eb) => eb('variant_id', '=', eb.fn.any(eb.val([...variantIds]))))
    .where((eb) =>
      eb.or([
        eb('line_id', '=', eb.fn.any(eb.val([...lineIds]))),
        ...(expiredBy ? [eb('expires_at', '<=', expiredBy)] : []),
      ]),
    )
    .returning(['line_id', 'variant_id', 'branch_id', 'quantity'])
    .execute()
  return rows.map((row) => ({
    lineId: row.line_id,
    variantId: row.variant_id,
    branchId: row.branch_id,
    quantity: row.quantity,
  }))
}

export interface ReservedDelta {
  variantId: number
  branchId: number
  delta: number
}

export async function writeReserved(trx: StoreTrx, deltas: readonly ReservedDelta[]): Promise<void> {
  await countReserved(trx, deltas).execute()
}

/** What is held and what is counted as held change together, in one statement: the locks are held no longer. */
export async function insertReservations(
  trx: StoreTrx,
  { taken, until, deltas }: { taken: readonly Reservation[]; until: Date; deltas: readonly ReservedDelta[] },
): Promise<void> {
  const rows = taken.map(({ lineId, variantId, branchId, quantity }) => ({
    line_id: lineId,
    variant_id: variantId,
    branch_id: branchId,
    quantity,
    expires_at: until,
  }))
  await trx
    .with('counted', (query) => countReserved(query, deltas).returning('stock.variant_id'))
    .insertInto('reservations')
    .columns(columnsOf(RESERVATION_TYPES))
    .expression((eb) => eb.selectFrom(recordSet(rows, RESERVATION_TYPES)).selectAll('given'))
    .execute()
}

function countReserved(db: Pick<StoreTrx, 'updateTable'>, deltas: readonly ReservedDelta[]) {
  const rows = deltas.map(({ variantId, branchId, delta }) => ({
    variant_id: variantId,
    branch_id: branchId,
    delta,
  }))
  return db
    .updateTable('stock')
    .from(recordSet(rows, DELTA_TYPES))
    .set((eb) => ({
      reserved: eb('stock.reserved', '+', eb.ref('given.delta')),
      updated_at: eb.fn('now'),
    }))
    .whereRef('stock.variant_id', '=', 'given.variant_id')
    .whereRef('stock.branch_id', '=', 'given.branch_id')
}

/** The variants of which these lines hold something. */
export async function listReservedVariants(db: StoreDb, lineIds: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('reservations')
    .select('variant_id')
    .distinct()
    .where((eb) => eb('line_id', '=', eb.fn.any(eb.val([...lineIds]))))
    .execute()
  return rows.map((row) => row.variant_id)
}

/** The variants of which something is held whose time has run out. */
export async function listExpiredVariants(db: StoreDb, now: Date, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('reservations')
    .select('variant_id')
    .distinct()
    .where('expires_at', '<=', now)
    .orderBy('variant_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.variant_id)
}
