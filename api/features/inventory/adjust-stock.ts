import type { AdjustmentInput } from '../../contracts/inventory.ts'
import { AppError } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { listLevels, type Level } from './levels.queries.ts'
import { writeStock } from './write-stock.ts'

export interface StockEditing {
  store: StoreContext
  actor: Actor
  /** The branches that the actor reaches; null for all. */
  branchIds: readonly number[] | null
}

/** What came, went, or was counted, all of it or nothing; answers what is there now. */
export function adjustStock(
  { store, actor, branchIds }: StockEditing,
  { reason, note, lines }: AdjustmentInput,
): Promise<Level[]> {
  demandBranches(lines, branchIds)
  return store.db.transaction().execute(async (trx) => {
    const { movements, tags } = await writeStock({ trx, store }, lines, { reason, note, actor })
    if (movements.length > 0) {
      await audit(trx, actor, {
        action: 'stock.adjust',
        entity: 'stock',
        entityId: movements.length === 1 ? String(movements[0]?.variantId) : '',
        after: { reason, note, movements: movements.map(({ fallsTo: _, ...movement }) => movement) },
      })
    }
    await recordChange(trx, store.id, { tags, cause: 'Stock changed', actor: actor.email })
    return listLevels(trx, { places: lines, limit: lines.length })
  })
}

/** A branch out of reach counts as not there. */
export function demandBranches(
  lines: readonly { branchId: number }[],
  branchIds: readonly number[] | null,
): void {
  const foreign = branchIds ? lines.findIndex(({ branchId }) => !branchIds.includes(branchId)) : -1
  if (foreign < 0) return
  const message = `There is no branch ${lines[foreign]?.branchId}.`
  throw new AppError('not_found', message, { errors: [{ path: `lines.${foreign}.branchId`, message }] })
}
