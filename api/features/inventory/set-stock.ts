import type { StockReason } from '../../contracts/inventory.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { recordChange } from '../publishing/index.ts'
import type { StockStore } from './refresh-availability.ts'
import { writeStock, type StockActor } from './write-stock.ts'

export interface StockCount {
  variantId: number
  /** The default branch when left out. */
  branchId?: number | undefined
  onHand: number
}

/** Counts as they are now; the storefront hears of it when a state flips. */
export async function setStock(
  trx: StoreTrx,
  store: StockStore,
  counts: readonly StockCount[],
  reason: StockReason,
  actor: StockActor,
): Promise<void> {
  const { tags } = await writeStock({ trx, store }, counts, { reason, actor })
  await recordChange(trx, store.id, { tags, cause: 'Stock changed', actor: actor?.email ?? '' })
}
