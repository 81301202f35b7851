import { expect, test } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { PLANS } from '../../domain/plans.ts'
import { demandProductRoom, demandPublishRoom, demandStorageRoom } from './index.ts'

async function storeOnPlan(plan: string) {
  const store = await makeStore()
  await platformDb(testDb().db).updateTable('stores').set({ plan }).where('id', '=', store.id).execute()
  return store
}

test('a store on the free plan takes no more products than its limit, and a larger plan takes them', async () => {
  const [small, large] = [await storeOnPlan('free'), await storeOnPlan('business')]
  const wanted = PLANS.free.products + 1
  await expect(
    small.db.transaction().execute((trx) => demandProductRoom(trx, small.id, wanted)),
  ).rejects.toThrow('room for 200,000 products')
  await large.db.transaction().execute((trx) => demandProductRoom(trx, large.id, wanted))
})

test('stored pictures count against the limit', async () => {
  const store = await storeOnPlan('free')
  await store.db.transaction().execute((trx) => demandStorageRoom(trx, store.id, PLANS.free.storageBytes))
  await expect(
    store.db.transaction().execute((trx) => demandStorageRoom(trx, store.id, PLANS.free.storageBytes + 1)),
  ).rejects.toThrow('Your plan has room')
})

test('publishing everything is held back after the plan’s number within an hour; what an edit published is not counted', async () => {
  const store = await storeOnPlan('free')
  const add = (tags: string[], count: number) =>
    store.db
      .insertInto('releases')
      .values(Array.from({ length: count }, () => ({ parent_id: null, cause: 'Test', tags })))
      .execute()
  await add(['product:1'], 200)
  await add([], PLANS.free.fullPublishesAnHour - 1)
  await store.db.transaction().execute((trx) => demandPublishRoom(trx, store.id))
  await add([], 1)
  await expect(
    store.db.transaction().execute((trx) => demandPublishRoom(trx, store.id)),
  ).rejects.toMatchObject({
    code: 'too_many_requests',
  })
})
