import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { createRandom, chooseSeed } from '../../../scripts/testing/random.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import type { Job } from '../../jobs/runner.ts'
import { createBranch } from '../branches/index.ts'
import { makeBranchedStore, makeMember } from '../branches/testing.ts'
import { releaseExpired, releaseReservations, reserveStock, type LineToReserve } from './index.ts'
import { refreshStockStatesJob } from './refresh-stock-states.job.ts'
import { releaseReservationsJob } from './release-reservations.job.ts'
import { makeStocked } from './testing.ts'

const SEED = chooseSeed()
const NOW = new Date()
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let store: StoreContext
let first: number
let second: number

beforeAll(async () => {
  ;({ store, first } = await makeBranchedStore())
  const { id, email } = await makeMember(store, 'owner')
  const actor = {
    ...{ accountId: id, email, admin: false, verified: true, sessionId: id, scopes: null },
    via: 'session' as const,
  }
  second = (await createBranch({ store, actor }, { name: 'Second' })).id
})

let lines = 0
const lineOf = (variantId: number, quantity: number, more: Partial<LineToReserve> = {}): LineToReserve => ({
  lineId: ++lines,
  variantId,
  quantity,
  ...more,
})

const reserve = (wanted: readonly LineToReserve[], { now = NOW, until = later(20) } = {}) =>
  store.db.transaction().execute((trx) => reserveStock({ trx, store }, { lines: wanted, now, until }))

const release = (lineIds: number[]) =>
  store.db.transaction().execute((trx) => releaseReservations({ trx, store }, lineIds))

const outcome = async (attempt: Promise<unknown>): Promise<string> => {
  try {
    await attempt
    return 'held'
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

/** Does what waits for this store and is due, as a worker would. */
async function work(job: Job<Deps>): Promise<void> {
  const { rows } = await sql<{ payload: unknown }>`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier = ${job.name} and j.payload->>'storeId' = ${store.id}
      and j.run_at <= now()
    returning j.payload`.execute(store.db)
  const { signal } = new AbortController()
  for (const { payload } of rows) await job.run(testDeps(), payload, { attempt: 1, maxAttempts: 1, signal })
}

/** What is left and what is held, over all branches. */
const stockOf = async (variantId: number) => {
  const rows = await store.db
    .selectFrom('stock')
    .select(['on_hand', 'reserved'])
    .where('variant_id', '=', variantId)
    .execute()
  const held = await store.db
    .selectFrom('reservations')
    .select('quantity')
    .where('variant_id', '=', variantId)
    .execute()
  return {
    available: rows.reduce((sum, row) => sum + row.on_hand - row.reserved, 0),
    reserved: rows.reduce((sum, row) => sum + row.reserved, 0),
    held: held.reduce((sum, { quantity }) => sum + quantity, 0),
  }
}

describe('a reservation', () => {
  it('takes from one branch that has all, from several where none has, and never more than there is', async () => {
    const { variantId } = await makeStocked(store, { [first]: 2, [second]: 4 })
    expect(await reserve([lineOf(variantId, 3)])).toMatchObject([{ branchId: second, quantity: 3 }])
    expect(await reserve([lineOf(variantId, 3)])).toMatchObject([
      { branchId: first, quantity: 2 },
      { branchId: second, quantity: 1 },
    ])
    expect(await outcome(reserve([lineOf(variantId, 1)]))).toBe('out_of_stock')
    expect(await stockOf(variantId)).toEqual({ available: 0, reserved: 6, held: 6 })
  })

  it('names the line that lacks stock and holds nothing of the others', async () => {
    const [plenty, scarce] = [
      await makeStocked(store, { [first]: 9 }),
      await makeStocked(store, { [first]: 1 }),
    ]
    await expect(reserve([lineOf(plenty.variantId, 2), lineOf(scarce.variantId, 2)])).rejects.toMatchObject({
      code: 'out_of_stock',
      details: { errors: [{ path: 'lines.1.quantity' }] },
    })
    expect(await stockOf(plenty.variantId)).toMatchObject({ available: 9, held: 0 })
  })

  it('is replaced when the line asks again, and given back once', async () => {
    const { variantId } = await makeStocked(store, { [first]: 5 })
    const line = lineOf(variantId, 4)
    await reserve([line])
    await reserve([{ ...line, quantity: 5 }])
    expect(await stockOf(variantId)).toMatchObject({ available: 0, held: 5 })
    await reserve([{ ...line, quantity: 2 }])
    expect(await stockOf(variantId)).toMatchObject({ available: 3, held: 2 })
    await Promise.all([release([line.lineId]), release([line.lineId])])
    expect(await stockOf(variantId)).toEqual({ available: 5, reserved: 0, held: 0 })
  })

  it('counts for nobody once its time has run out, and the job gives it back', async () => {
    const { variantId } = await makeStocked(store, { [first]: 3 })
    await reserve([lineOf(variantId, 3)], { until: later(20) })
    expect(await outcome(reserve([lineOf(variantId, 2)], { now: later(19) }))).toBe('out_of_stock')
    expect(await outcome(reserve([lineOf(variantId, 2)], { now: later(20), until: later(40) }))).toBe('held')
    expect(await stockOf(variantId)).toEqual({ available: 1, reserved: 2, held: 2 })
    await releaseExpired(store.db, store.id, later(39))
    expect(await stockOf(variantId)).toMatchObject({ reserved: 2 })
    await releaseExpired(store.db, store.id, later(40))
    expect(await stockOf(variantId)).toEqual({ available: 3, reserved: 0, held: 0 })
  })

  it('is not needed for what is not tracked or not counted, and may go below zero where that is sold', async () => {
    const untracked = await makeStocked(store, { [first]: 1 }, { trackStock: false })
    const uncounted = await makeStocked(store, {})
    const backorder = await makeStocked(store, { [first]: 1 }, { allowBackorder: true })
    expect(await reserve([lineOf(untracked.variantId, 9), lineOf(uncounted.variantId, 9)])).toEqual([])
    await reserve([lineOf(backorder.variantId, 3)])
    expect(await stockOf(backorder.variantId)).toMatchObject({ available: -2, held: 3 })
  })

  it('of the last one tells the storefront, and so does its release', async () => {
    const { productId, variantId } = await makeStocked(store, { [first]: 1 })
    const shown = async () => {
      await work(refreshStockStatesJob)
      const product = await store.db
        .selectFrom('products')
        .select('availability')
        .where('id', '=', productId)
        .executeTakeFirstOrThrow()
      return product.availability
    }
    const line = lineOf(variantId, 1)
    await reserve([line])
    expect(await shown()).toBe('out_of_stock')
    await release([line.lineId])
    expect(await shown()).toBe('in_stock')
  })

  it('leaves a job behind that comes when its time has run out', async () => {
    const { variantId } = await makeStocked(store, { [first]: 1 })
    await reserve([lineOf(variantId, 1)], { until: later(-1) })
    await work(releaseReservationsJob)
    expect(await stockOf(variantId)).toEqual({ available: 1, reserved: 0, held: 0 })
  })
})

describe(`many at once (seed ${SEED})`, () => {
  it('50 buyers of 10 units hold exactly 10', async () => {
    const { variantId } = await makeStocked(store, { [first]: 6, [second]: 4 })
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => outcome(reserve([lineOf(variantId, 1)]))),
    )
    expect(outcomes.filter((each) => each === 'held')).toHaveLength(10)
    expect(outcomes.filter((each) => each === 'out_of_stock')).toHaveLength(40)
    expect(await stockOf(variantId)).toEqual({ available: 0, reserved: 10, held: 10 })
  })

  it('carts with the same things in another order neither wait in a circle nor sell too much', async () => {
    const random = createRandom(SEED)
    const things = await Promise.all(
      Array.from({ length: 5 }, () => makeStocked(store, { [first]: 8, [second]: 4 })),
    )
    const carts = Array.from({ length: 40 }, () =>
      random
        .shuffle(things)
        .slice(0, 3)
        .map(({ variantId }) => lineOf(variantId, random.between(1, 2))),
    )
    const outcomes = await Promise.all(
      carts.map(async (cart, index) => {
        const got = await outcome(reserve(cart))
        if (got === 'held' && index % 3 === 0) await release(cart.map(({ lineId }) => lineId))
        return got
      }),
    )
    expect(new Set(outcomes)).toEqual(new Set(['held', 'out_of_stock']))
    for (const { variantId } of things) {
      const { available, reserved, held } = await stockOf(variantId)
      expect(available).toBeGreaterThanOrEqual(0)
      expect(reserved).toBe(held)
      expect(available + reserved).toBe(12)
    }
  })
})
