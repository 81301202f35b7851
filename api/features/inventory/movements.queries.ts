import type { StockReason } from '../../contracts/inventory.ts'
import type { StoreDb } from '../../db/store-db.ts'

export interface MovementFilter {
  limit: number
  /** Older than this one. */
  before?: number | undefined
  branchIds?: readonly number[] | null
  branch?: number | undefined
  variant?: number | undefined
  reason?: StockReason | undefined
}

/** Newest first, one more than asked for. What was moved may be gone by now. */
export function listMovements(db: StoreDb, filter: MovementFilter) {
  const { before, branchIds, branch, variant, reason } = filter
  let query = db
    .selectFrom('stock_movements as m')
    .leftJoin('variants as v', 'v.id', 'm.variant_id')
    .leftJoin('products as p', 'p.id', 'v.product_id')
    .selectAll('m')
    .select(['p.title', 'v.options', 'v.sku'])
  if (before !== undefined) query = query.where('m.id', '<', before)
  if (branchIds) query = query.where((eb) => eb('m.branch_id', '=', eb.fn.any(eb.val([...branchIds]))))
  if (branch !== undefined) query = query.where('m.branch_id', '=', branch)
  if (variant !== undefined) query = query.where('m.variant_id', '=', variant)
  if (reason !== undefined) query = query.where('m.reason', '=', reason)
  return query
    .orderBy('m.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export type MovementRow = Awaited<ReturnType<typeof listMovements>>[number]
