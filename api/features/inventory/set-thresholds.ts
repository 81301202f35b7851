import type { ThresholdInput } from '../../contracts/inventory.ts'
import { invalidField } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { lockProducts, shareStructure } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { demandBranches, type StockEditing } from './adjust-stock.ts'
import { listLevels, type Level } from './levels.queries.ts'
import { refreshAvailability } from './refresh-availability.ts'
import { listOwners, writeThresholds } from './stock.queries.ts'

/** From how few on stock counts as low; it wants to be counted first. */
export function setThresholds(
  { store, actor, branchIds }: StockEditing,
  { lines }: ThresholdInput,
): Promise<Level[]> {
  demandBranches(lines, branchIds)
  const keys = lines.map(({ variantId, branchId }) => `${variantId}:${branchId}`)
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index)
  if (twice >= 0) throw invalidField(`lines.${twice}.variantId`, 'This variant and branch are named twice.')
  return store.db.transaction().execute(async (trx) => {
    await shareStructure(trx, store.id)
    const owners = await listOwners(
      trx,
      lines.map(({ variantId }) => variantId),
    )
    const productIds = [...new Set(owners.values())].sort((left, right) => left - right)
    await lockProducts(trx, productIds)
    const missing = await writeThresholds(trx, lines)
    const uncounted = keys.findIndex((key) => missing.has(key))
    if (uncounted >= 0)
      throw invalidField(`lines.${uncounted}`, 'Count the stock there before you set a threshold.')
    const tags = await refreshAvailability({ trx, store }, productIds)
    await audit(trx, actor, { action: 'stock.threshold', entity: 'stock', entityId: '', after: { lines } })
    await recordChange(trx, store.id, { tags, cause: 'Stock threshold changed', actor: actor.email })
    return listLevels(trx, { places: lines, limit: lines.length })
  })
}
