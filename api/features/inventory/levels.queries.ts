import { sql } from 'kysely'
import type { Availability, ProductOption } from '../../contracts/pages.ts'
import { recordSet } from '../../db/record-set.ts'
import type { StoreDb } from '../../db/store-db.ts'
import type { StockPlace } from './stock.queries.ts'

export interface LevelFilter {
  limit: number
  /** After this one. */
  after?: readonly [variantId: number, branchId: number] | undefined
  /** The branches that may be seen; null for all. */
  branchIds?: readonly number[] | null
  branch?: number | undefined
  product?: number | undefined
  low?: boolean | undefined
  q?: string | undefined
  /** Exactly these. */
  places?: readonly StockPlace[] | undefined
}

export interface Level {
  variantId: number
  branchId: number
  branch: string
  productId: number
  title: string
  options: ProductOption['values']
  sku: string | null
  onHand: number | null
  reserved: number
  available: number | null
  lowAt: number
  tracked: boolean
  availability: Availability
  updatedAt: Date | null
}

const PLACE_TYPES = { variant_id: 'int', branch_id: 'int' } as const

/** Every variant at every branch, counted or not, by variant and branch; one more than asked for. */
export async function listLevels(db: StoreDb, filter: LevelFilter): Promise<Level[]> {
  let query = db
    .selectFrom('variants as v')
    .innerJoin('products as p', 'p.id', 'v.product_id')
    .innerJoin('branches as b', (join) => join.onTrue())
    .leftJoin('stock as s', (join) =>
      join.onRef('s.variant_id', '=', 'v.id').onRef('s.branch_id', '=', 'b.id'),
    )
    .select((eb) => [
      'v.id as variantId',
      'b.id as branchId',
      'b.name as branch',
      'p.id as productId',
      'p.title',
      'v.options',
      'v.sku',
      's.on_hand as onHand',
      eb.fn.coalesce('s.reserved', sql<number>`0`).as('reserved'),
      eb('s.on_hand', '-', eb.ref('s.reserved')).as('available'),
      eb.fn.coalesce('s.low_at', sql<number>`0`).as('lowAt'),
      'v.track_stock as tracked',
      'v.availability',
      's.updated_at as updatedAt',
    ])
  const { after, branchIds, branch, product, low, q, places } = filter
  if (after) query = query.where(sql<boolean>`(v.id, b.id) > (${after[0]}::int, ${after[1]}::int)`)
  if (branchIds) query = query.where((eb) => eb('b.id', '=', eb.fn.any(eb.val([...branchIds]))))
  if (branch !== undefined) query = query.where('b.id', '=', branch)
  if (product !== undefined) query = query.where('p.id', '=', product)
  if (low)
    query = query
      .where('v.track_stock', '=', true)
      .where((eb) => eb(eb('s.on_hand', '-', eb.ref('s.reserved')), '<=', eb.ref('s.low_at')))
  if (q) {
    const like = `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where((eb) => eb.or([eb('p.title', 'ilike', like), eb('v.sku', 'ilike', like)]))
  }
  if (places) {
    const rows = places.map(({ variantId, branchId }) => ({ variant_id: variantId, branch_id: branchId }))
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom(recordSet(rows, PLACE_TYPES))
          .select('given.variant_id')
          .whereRef('given.variant_id', '=', 'v.id')
          .whereRef('given.branch_id', '=', 'b.id'),
      ),
    )
  }
  const rows = await query
    .orderBy('v.id')
    .orderBy('b.id')
    .limit(filter.limit + 1)
    .execute()
  return rows as Level[]
}
