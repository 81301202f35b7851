import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { PlannedMovement, StockLevel } from '../../domain/inventory.ts'

export interface StockPlace {
  variantId: number
  branchId: number
}

const PLACE_TYPES = { variant_id: 'int', branch_id: 'int' } as const
const LEVEL_TYPES = { ...PLACE_TYPES, on_hand: 'int' } as const
const THRESHOLD_TYPES = { ...PLACE_TYPES, low_at: 'int' } as const
const MOVEMENT_TYPES = {
  ...PLACE_TYPES,
  change: 'int',
  on_hand: 'int',
  reason: 'text',
  note: 'text',
  actor: 'text',
} as const

const placeRow = ({ variantId, branchId }: StockPlace) => ({ variant_id: variantId, branch_id: branchId })

/** The rows there are, locked in one order for everybody, so that no two transactions wait for each other. */
export async function lockLevels(trx: StoreTrx, places: readonly StockPlace[]): Promise<StockLevel[]> {
  const rows = await trx
    .selectFrom('stock as s')
    .innerJoin(recordSet(places.map(placeRow), PLACE_TYPES), (join) =>
      join.onRef('s.variant_id', '=', 'given.variant_id').onRef('s.branch_id', '=', 'given.branch_id'),
    )
    .select(['s.variant_id', 's.branch_id', 's.on_hand', 's.reserved', 's.low_at'])
    .orderBy('s.variant_id')
    .orderBy('s.branch_id')
    .forUpdate('s')
    .execute()
  return rows.map((row) => ({
    variantId: row.variant_id,
    branchId: row.branch_id,
    onHand: row.on_hand,
    reserved: row.reserved,
    lowAt: row.low_at,
  }))
}

export async function writeLevels(trx: StoreTrx, movements: readonly PlannedMovement[]): Promise<void> {
  const rows = movements.map((movement) => ({ ...placeRow(movement), on_hand: movement.onHand }))
  await trx
    .insertInto('stock')
    .columns(columnsOf(LEVEL_TYPES))
    .expression((eb) => eb.selectFrom(recordSet(rows, LEVEL_TYPES)).selectAll('given'))
    .onConflict((conflict) =>
      conflict.columns(['variant_id', 'branch_id']).doUpdateSet((eb) => ({
        on_hand: eb.ref('excluded.on_hand'),
        updated_at: eb.fn('now'),
      })),
    )
    .execute()
}

export interface MovementNote {
  reason: string
  note: string
  actor: string
}

/** Answers the last movement's id. */
export async function writeMovements(
  trx: StoreTrx,
  movements: readonly PlannedMovement[],
  why: MovementNote,
): Promise<number> {
  const rows = movements.map(({ change, onHand, ...place }) => ({
    ...placeRow(place),
    ...why,
    change,
    on_hand: onHand,
  }))
  const written = await trx
    .insertInto('stock_movements')
    .columns(columnsOf(MOVEMENT_TYPES))
    .expression((eb) => eb.selectFrom(recordSet(rows, MOVEMENT_TYPES)).selectAll('given'))
    .returning('id')
    .execute()
  return Math.max(0, ...written.map(({ id }) => id))
}

/** Answers the places that have no row: nobody has counted there. */
export async function writeThresholds(
  trx: StoreTrx,
  lines: readonly (StockPlace & { lowAt: number })[],
): Promise<Set<string>> {
  const rows = lines.map((line) => ({ ...placeRow(line), low_at: line.lowAt }))
  const written = await trx
    .updateTable('stock')
    .from(recordSet(rows, THRESHOLD_TYPES))
    .set((eb) => ({ low_at: eb.ref('given.low_at') }))
    .whereRef('stock.variant_id', '=', 'given.variant_id')
    .whereRef('stock.branch_id', '=', 'given.branch_id')
    .returning(['stock.variant_id', 'stock.branch_id'])
    .execute()
  const found = new Set(written.map((row) => `${row.variant_id}:${row.branch_id}`))
  return new Set(
    lines.map(({ variantId, branchId }) => `${variantId}:${branchId}`).filter((key) => !found.has(key)),
  )
}

/** The product of each variant that exists. */
export async function listOwners(db: StoreDb, variantIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('variants')
    .select(['id', 'product_id'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...new Set(variantIds)]))))
    .execute()
  return new Map(rows.map((row) => [row.id, row.product_id]))
}

/** What all branches together have of each variant that was counted. */
export async function sumLevels(
  db: StoreDb,
  variantIds: readonly number[],
): Promise<Map<number, { available: number; lowAt: number }>> {
  const rows = await db
    .selectFrom('stock')
    .select(['variant_id'])
    .select((eb) => [
      eb.fn.sum<number>(eb('on_hand', '-', eb.ref('reserved'))).as('available'),
      eb.fn.sum<number>('low_at').as('low_at'),
    ])
    .where((eb) => eb('variant_id', '=', eb.fn.any(eb.val([...variantIds]))))
    .groupBy('variant_id')
    .execute()
  return new Map(rows.map((row) => [row.variant_id, { available: row.available, lowAt: row.low_at }]))
}

/** Variants by SKU, exactly as written. */
export async function listBySku(db: StoreDb, skus: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('variants')
    .select(['id', 'sku'])
    .where((eb) => eb('sku', '=', eb.fn.any(eb.val([...new Set(skus)]))))
    .execute()
  return new Map(rows.flatMap(({ sku, id }) => (sku === null ? [] : [[sku, id] as const])))
}
