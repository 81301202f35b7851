import type { StockReason } from '../../contracts/inventory.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { planMovements, type PlannedMovement } from '../../domain/inventory.ts'
import type { Tag } from '../../domain/tags.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { getDefaultBranch, listBranchIds } from '../branches/index.ts'
import { lockProducts, shareStructure } from '../catalog/index.ts'
import { warnOfLowStock } from './warn-of-low-stock.ts'
import { refreshAvailability, type StockStore } from './refresh-availability.ts'
import { listOwners, lockLevels, writeLevels, writeMovements } from './stock.queries.ts'

export interface StockChange {
  variantId: number
  /** The default branch when left out. */
  branchId?: number | undefined
  /** How many there are, or how many came or went: one of the two. */
  onHand?: number | undefined
  change?: number | undefined
}

/** Null is the system itself. */
export type StockActor = Pick<Actor, 'accountId' | 'email'> | null

export interface StockWhy {
  reason: StockReason
  note?: string
  actor: StockActor
}

export interface StockReport {
  movements: PlannedMovement[]
  /** Of states that flipped; empty when only counts changed. The caller records them. */
  tags: Tag[]
}

/**
 * The one way stock is written: all changes or none, in a handful of statements. Everybody locks products
 * before stock, both in the order of their ids, so that writers queue up and never wait in a circle.
 */
export async function writeStock(
  { trx, store }: { trx: StoreTrx; store: StockStore },
  changes: readonly StockChange[],
  { reason, note = '', actor }: StockWhy,
): Promise<StockReport> {
  if (changes.length === 0) return { movements: [], tags: [] }
  await shareStructure(trx, store.id)
  const owners = await getOwners(trx, changes)
  await lockProducts(trx, owners)
  const moves = await placeChanges(trx, changes)
  const planned = planMovements(await lockLevels(trx, moves), moves)
  if (!planned.ok) {
    const code = planned.code === 'below_zero' ? 'out_of_stock' : 'invalid'
    throw new AppError(code, `${planned.reason}.`, {
      errors: [{ path: `lines.${planned.path ?? '0'}`, message: planned.reason }],
    })
  }
  const movements = planned.value
  if (movements.length === 0) return { movements, tags: [] }
  await writeLevels(trx, movements)
  const last = await writeMovements(trx, movements, { reason, note, actor: actor?.accountId ?? '' })
  const fallen = movements.filter(({ fallsTo }) => fallsTo !== null)
  if (fallen.length > 0) await warnOfLowStock(trx, store.id, fallen, last)
  return { movements, tags: await refreshAvailability({ trx, store }, owners) }
}

async function getOwners(trx: StoreTrx, changes: readonly StockChange[]): Promise<number[]> {
  const owners = await listOwners(
    trx,
    changes.map(({ variantId }) => variantId),
  )
  const missing = changes.findIndex(({ variantId }) => !owners.has(variantId))
  if (missing >= 0) {
    throw invalidField(`lines.${missing}.variantId`, `There is no variant ${changes[missing]?.variantId}.`)
  }
  return [...new Set(owners.values())].sort((left, right) => left - right)
}

async function placeChanges(trx: StoreTrx, changes: readonly StockChange[]) {
  const wanted = new Set(changes.map(({ branchId }) => branchId))
  const first = wanted.delete(undefined) ? await getDefaultBranch(trx) : undefined
  const branches = wanted.size > 0 ? new Set(await listBranchIds(trx)) : new Set<number>()
  return changes.map((change, index) => {
    const branchId = change.branchId ?? first ?? 0
    if (change.branchId !== undefined && !branches.has(branchId)) {
      throw invalidField(`lines.${index}.branchId`, `There is no branch ${branchId}.`)
    }
    return { ...change, branchId }
  })
}
