import type { StoreDb } from '../../db/store-db.ts'
import type { Counts } from './product-answer.ts'

/** On hand in all branches together, of each variant that somebody counted. */
export async function readCounts(db: StoreDb, variantIds: readonly number[]): Promise<Counts> {
  const rows = await db
    .selectFrom('stock')
    .select('variant_id')
    .select((eb) => eb.fn.sum<number>('on_hand').as('on_hand'))
    .where((eb) => eb('variant_id', '=', eb.fn.any(eb.val([...variantIds]))))
    .groupBy('variant_id')
    .execute()
  return new Map(rows.map((row) => [row.variant_id, row.on_hand]))
}
