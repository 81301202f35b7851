import type { SyncAnswer, SyncInput } from '../../contracts/inventory.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { audit } from '../audit/index.ts'
import { getDefaultBranch, listBranchIds } from '../branches/index.ts'
import { recordChange } from '../publishing/index.ts'
import type { StockEditing } from './adjust-stock.ts'
import { listBySku } from './stock.queries.ts'
import { writeStock, type StockChange } from './write-stock.ts'

/** Another system's counts: what can be placed is taken over, the rest is answered row by row. Again changes nothing. */
export function syncStock(
  { store, actor, branchIds }: StockEditing,
  { rows }: SyncInput,
): Promise<SyncAnswer> {
  return store.db.transaction().execute(async (trx) => {
    const { changes, errors } = await placeRows(trx, rows, branchIds)
    const { movements, tags } = await writeStock({ trx, store }, changes, { reason: 'sync', actor })
    if (movements.length > 0) {
      const after = { updated: movements.length, rows: rows.length, failed: errors.length }
      await audit(trx, actor, { action: 'stock.sync', entity: 'stock', entityId: '', after })
    }
    await recordChange(trx, store.id, { tags, cause: 'Stock synchronised', actor: actor.email })
    const updated = movements.length
    return { updated, unchanged: changes.length - updated, failed: errors.length, errors }
  })
}

async function placeRows(db: StoreDb, rows: SyncInput['rows'], reach: readonly number[] | null) {
  const variants = await listBySku(
    db,
    rows.map(({ sku }) => sku),
  )
  const known = new Set(reach ?? (await listBranchIds(db)))
  const first = reach?.length === 1 ? reach[0] : await getDefaultBranch(db)
  const changes: StockChange[] = []
  const errors: SyncAnswer['errors'] = []
  const seen = new Set<string>()
  for (const [index, { sku, branchId = first ?? 0, onHand }] of rows.entries()) {
    const variantId = variants.get(sku)
    const key = `${variantId}:${branchId}`
    const problem =
      variantId === undefined
        ? `No variant has the SKU ${sku}.`
        : !known.has(branchId)
          ? `There is no branch ${branchId}.`
          : seen.has(key)
            ? `The SKU ${sku} stands in an earlier row for the same branch.`
            : undefined
    if (variantId === undefined || problem !== undefined)
      errors.push({ row: index + 1, message: problem ?? '' })
    else changes.push({ variantId, branchId, onHand })
    seen.add(key)
  }
  return { changes, errors }
}
