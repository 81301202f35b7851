import { expect, test } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb, uniqueSlug } from '../../db/testing.ts'
import { joinBundle, republishForCode } from './bundles.ts'

const madeWith = (storeId: string, pack: string, code: string) =>
  platformDb(testDb().db)
    .updateTable('stores')
    .set({ head_release: 1, pack, code })
    .where('id', '=', storeId)
    .execute()

const version = () => ({ base: uniqueSlug('code') })

test('a later version has a higher number, and one that was seen before keeps its own', async () => {
  const [first, second] = [version(), version()]
  const older = await joinBundle(testDb(), first)
  const newer = await joinBundle(testDb(), second)
  const again = await joinBundle(testDb(), first)
  for (const bundle of [older, newer, again]) bundle.leave()
  expect(newer.number).toBeGreaterThan(older.number)
  expect(again.number).toBe(older.number)
})

test('an older version goes on when no worker of the later one is left', async () => {
  const older = await joinBundle(testDb(), version())
  const code = version()
  const [newer, another] = [await joinBundle(testDb(), code), await joinBundle(testDb(), code)]
  const later = newer.number
  expect(await older.succeed(later)).toBe(false)
  newer.leave()
  expect(await older.succeed(later)).toBe(false)
  another.leave()
  await expect.poll(() => older.succeed(later)).toBe(true)
  expect(older.number).toBeGreaterThan(later)
  older.leave()
})

test('after an upgrade only the stores of the packs that changed are published anew', async () => {
  const { db } = testDb()
  const [changed, same] = [await makeStore(), await makeStore()]
  const pack = uniqueSlug('pack')
  await madeWith(changed.id, pack, 'old')
  await madeWith(same.id, pack, 'new')
  await republishForCode(db, { [pack]: 'new' })
  const causes = async (store: typeof same) =>
    (await store.db.selectFrom('changes').select('cause').where('cause', 'like', 'New version%').execute())
      .length
  expect(await causes(changed)).toBe(1)
  expect(await causes(same)).toBe(0)
})
