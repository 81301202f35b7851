import type { StoreTrx } from '../../db/store-db.ts'
import { allocateStock } from '../../domain/allocate-stock.ts'
import { AppError } from '../../errors.ts'
import { enqueue } from '../../jobs/queue.ts'
import { noticeFlips } from './notice-flips.ts'
import { sumDeltas } from './release-reservations.ts'
import {
  deleteReservations,
  insertReservations,
  lockVariantStock,
  type Reservation,
} from './reservations.queries.ts'

export interface LineToReserve {
  lineId: number
  variantId: number
  quantity: number
  /** Only from there, as when it is picked up. */
  branchId?: number | undefined
}

export interface ReserveInput {
  lines: readonly LineToReserve[]
  now: Date
  /** From then on it is everybody's again. */
  until: Date
}

/**
 * Holds back what a cart's lines want, all of it or nothing; what they held before is replaced, so that asking
 * again prolongs. The caller holds the lock of the cart. Everybody locks stock in the order of variant and branch:
 * carts queue up and never wait in a circle. Answers who gives what; what nobody counts is not in it.
 */
export async function reserveStock(
  { trx, store }: { trx: StoreTrx; store: { id: string } },
  { lines, now, until }: ReserveInput,
): Promise<Reservation[]> {
  if (lines.length === 0) return []
  await enqueue(trx, 'release-reservations', { storeId: store.id }, { runAt: until })
  const levels = await lockVariantStock(
    trx,
    lines.map(({ variantId }) => variantId),
  )
  const back = await deleteReservations(trx, {
    variantIds: levels.map(({ variantId }) => variantId),
    lineIds: lines.map(({ lineId }) => lineId),
    expiredBy: now,
  })
  const stock = levels
    .filter(({ trackStock }) => trackStock)
    .map(({ variantId, branchId, allowBackorder, onHand, reserved }) => ({
      variantId,
      branchId,
      allowBackorder,
      available: onHand - reserved + heldAt(back, variantId, branchId),
    }))
  const shared = allocateStock(stock, lines)
  if (!shared.ok) {
    const path = `lines.${shared.path ?? '0'}.quantity`
    const message = `${shared.reason}.`
    throw new AppError('out_of_stock', message, { errors: [{ path, message }] })
  }
  const taken = shared.value.map(({ wish, variantId, branchId, quantity }) => ({
    lineId: lines[wish]?.lineId ?? 0,
    variantId,
    branchId,
    quantity,
  }))
  const deltas = sumDeltas(taken, back)
  await insertReservations(trx, { taken, until, deltas })
  await noticeFlips(trx, store.id, levels, deltas)
  return taken
}

const heldAt = (held: readonly Reservation[], variantId: number, branchId: number): number =>
  held
    .filter((each) => each.variantId === variantId && each.branchId === branchId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
