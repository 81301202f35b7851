import type { StoreTrx } from '../../db/store-db.ts'
import { variantAvailability } from '../../domain/inventory.ts'
import { sumLevels } from '../inventory/index.ts'
import type { Draft } from './draft.ts'
import type { Variant } from './product.ts'

/** Whether stock is kept at all, and sold beyond what is there, decides anew what shoppers are told of it. */
export async function restateVariants(trx: StoreTrx, drafts: readonly Draft[]): Promise<void> {
  const restated = drafts.flatMap(({ before, after }) => {
    const old = new Map(before?.variants.map((variant) => [variant.id, variant]))
    return after.variants.filter((variant) => hasOtherPolicy(variant, old.get(variant.id)))
  })
  if (restated.length === 0) return
  const sums = await sumLevels(
    trx,
    restated.map(({ id }) => id),
  )
  for (const variant of restated) {
    const sum = sums.get(variant.id) ?? { available: null, lowAt: 0 }
    variant.availability = variantAvailability({ ...variant, ...sum })
  }
}

const hasOtherPolicy = (now: Variant, before: Variant | undefined) =>
  before !== undefined &&
  (before.trackStock !== now.trackStock || before.allowBackorder !== now.allowBackorder)
