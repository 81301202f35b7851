import { expect, test } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb, uniqueSlug } from '../../db/testing.ts'
import { registerBundle, republishForCode } from './bundles.ts'

const madeWith = (storeId: string, pack: string, code: string) =>
  platformDb(testDb().db)
    .updateTable('stores')
    .set({ head_release: 1, pack, code })
    .where('id', '=', storeId)
    .execute()

test('a later version has a higher number, and one that was seen before keeps its own', async () => {
  const { db } = testDb()
  const [first, second] = [{ base: uniqueSlug('a') }, { base: uniqueSlug('b') }]
  const older = await registerBundle(db, first)
  const newer = await registerBundle(db, second)
  expect(newer).toBeGreaterThan(older)
  expect(await registerBundle(db, { ...first })).toBe(older)
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
