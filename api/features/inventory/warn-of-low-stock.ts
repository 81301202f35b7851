import { z } from 'zod'
import type { StoreTrx } from '../../db/store-db.ts'
import type { PlannedMovement } from '../../domain/inventory.ts'
import { enqueue } from '../../jobs/queue.ts'

export const LowStockPayload = z.strictObject({
  storeId: z.string(),
  /** The movement that made it low: what names the warning, so that it goes out once. */
  movementId: z.int(),
  places: z.array(z.strictObject({ variantId: z.int(), branchId: z.int() })).max(1000),
})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'warn-low-stock': z.infer<typeof LowStockPayload>
  }
}

/** Stock that fell to its threshold or below is told once; the next time after it has recovered. */
export async function warnOfLowStock(
  trx: StoreTrx,
  storeId: string,
  fallen: readonly PlannedMovement[],
  movementId: number,
): Promise<void> {
  const places = fallen.slice(0, 1000).map(({ variantId, branchId }) => ({ variantId, branchId }))
  await enqueue(trx, 'warn-low-stock', { storeId, movementId, places }, { maxAttempts: 5 })
}
