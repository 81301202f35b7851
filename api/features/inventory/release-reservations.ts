import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { noticeFlips } from './notice-flips.ts'
import {
  deleteReservations,
  listExpiredVariants,
  listReservedVariants,
  lockVariantStock,
  writeReserved,
  type Reservation,
  type ReservedDelta,
  type TakenBack,
} from './reservations.queries.ts'

const VARIANTS_AT_ONCE = 100

/** What these lines hold is everybody's again. Doing it twice gives nothing back twice. */
export async function releaseReservations(
  { trx, store }: { trx: StoreTrx; store: { id: string } },
  lineIds: readonly number[],
): Promise<void> {
  const variantIds = await listReservedVariants(trx, lineIds)
  await takeBack({ trx, storeId: store.id }, { variantIds, lineIds, expiredBy: null })
}

/** The same of all lines of a store whose time has run out. */
export async function releaseExpired(store: StoreDb, storeId: string, now: Date): Promise<void> {
  for (;;) {
    const variantIds = await listExpiredVariants(store, now, VARIANTS_AT_ONCE)
    await store
      .transaction()
      .execute((trx) => takeBack({ trx, storeId }, { variantIds, lineIds: [], expiredBy: now }))
    if (variantIds.length < VARIANTS_AT_ONCE) return
  }
}

async function takeBack(
  { trx, storeId }: { trx: StoreTrx; storeId: string },
  wanted: TakenBack,
): Promise<void> {
  if (wanted.variantIds.length === 0) return
  const levels = await lockVariantStock(trx, wanted.variantIds)
  const deltas = sumDeltas([], await deleteReservations(trx, wanted))
  if (deltas.length === 0) return
  await writeReserved(trx, deltas)
  await noticeFlips(trx, storeId, levels, deltas)
}

/** What changes at each place when these are taken and those come back. */
export function sumDeltas(taken: readonly Reservation[], back: readonly Reservation[]): ReservedDelta[] {
  const deltas = new Map<string, ReservedDelta>()
  const add = ({ variantId, branchId }: Reservation, quantity: number) => {
    const key = `${variantId}:${branchId}`
    const delta = (deltas.get(key)?.delta ?? 0) + quantity
    deltas.set(key, { variantId, branchId, delta })
  }
  for (const each of taken) add(each, each.quantity)
  for (const each of back) add(each, -each.quantity)
  return [...deltas.values()].filter(({ delta }) => delta !== 0)
}
