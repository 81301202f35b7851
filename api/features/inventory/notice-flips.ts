import type { StoreTrx } from '../../db/store-db.ts'
import { variantAvailability } from '../../domain/inventory.ts'
import { enqueue } from '../../jobs/queue.ts'
import type { ReservedDelta, SellableLevel } from './reservations.queries.ts'

/**
 * Where the storefront says what is no longer so, a job says it anew: to do it here would lock the products, and
 * whoever buys would wait for whoever edits. `levels` are all branches of the variants, before the change.
 */
export async function noticeFlips(
  trx: StoreTrx,
  storeId: string,
  levels: readonly SellableLevel[],
  deltas: readonly ReservedDelta[],
): Promise<void> {
  const flipped = new Set<number>()
  for (const branches of Map.groupBy(levels, ({ variantId }) => variantId).values()) {
    const [variant] = branches
    if (!variant) continue
    const held = deltas
      .filter(({ variantId }) => variantId === variant.variantId)
      .reduce((sum, { delta }) => sum + delta, 0)
    const state = variantAvailability({
      ...variant,
      available: branches.reduce((sum, { onHand, reserved }) => sum + onHand - reserved, -held),
      lowAt: branches.reduce((sum, { lowAt }) => sum + lowAt, 0),
    })
    if (state !== variant.availability) flipped.add(variant.productId)
  }
  if (flipped.size > 0) await enqueue(trx, 'refresh-stock-states', { storeId, productIds: [...flipped] })
}
