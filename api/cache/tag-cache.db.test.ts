import { Counter, Registry } from 'prom-client'
import { describe, expect, test, onTestFinished } from 'vitest'
import { sql } from 'kysely'
import { createListener, type Listener } from '../db/listen.ts'
import { makeStore, testDb } from '../db/testing.ts'
import { recordChange } from '../features/publishing/index.ts'
import { createLog } from '../log.ts'
import { createTagCache } from './tag-cache.ts'

const log = createLog({ level: 'silent', name: 'test' })

async function openCache() {
  const { pool } = testDb()
  const listener: Listener = createListener({ pool, log })
  onTestFinished(() => listener.close())
  const outcomes = new Counter({
    name: 'reads',
    help: 'reads',
    labelNames: ['outcome'],
    registers: [new Registry()],
  })
  const cache = createTagCache({ listener, outcomes })
  await expect.poll(() => listener.connected).toBe(true)
  return { cache, listener }
}

describe('the cache of shop reads', () => {
  test('answers from memory until a change of one of its tags commits, in whatever process', async () => {
    const store = await makeStore()
    const [here, there] = [await openCache(), await openCache()]
    let reads = 0
    const read = (cache = here.cache) =>
      cache.read({ storeId: store.id, name: 'tent' }, async () => ({
        value: ++reads,
        tags: ['product:1', 'media:2'],
      }))
    expect([await read(), await read(), await read(there.cache), await read(there.cache)]).toEqual([
      1, 1, 2, 2,
    ])

    await store.db
      .transaction()
      .execute((trx) => recordChange(trx, store.id, { tags: ['product:9'], cause: 'Other' }))
    await store.db
      .transaction()
      .execute((trx) => recordChange(trx, store.id, { tags: ['media:2'], cause: 'Picture' }))
    await expect.poll(() => read()).toBeGreaterThan(2)
    await expect.poll(() => read(there.cache)).toBeGreaterThan(2)
  })

  test('forgets nothing of another store, and everything of its own when every page changes', async () => {
    const [changed, other] = [await makeStore(), await makeStore()]
    const { cache } = await openCache()
    let reads = 0
    const read = (storeId: string) =>
      cache.read({ storeId, name: 'menu' }, async () => ({ value: ++reads, tags: ['link:category:1'] }))
    const [first, kept] = [await read(changed.id), await read(other.id)]
    await changed.db
      .transaction()
      .execute((trx) => recordChange(trx, changed.id, { tags: ['theme'], cause: 'Theme' }))
    await expect.poll(() => read(changed.id)).not.toBe(first)
    expect(await read(other.id)).toBe(kept)
  })

  test('does not keep what was read while it changed', async () => {
    const store = await makeStore()
    const { cache } = await openCache()
    let price = 1
    const load = async () => {
      const value = price
      price = 2
      await store.db
        .transaction()
        .execute((trx) => recordChange(trx, store.id, { tags: ['product:1'], cause: 'Price' }))
      await sql`select pg_sleep(0.05)`.execute(store.db)
      return { value, tags: ['product:1'] }
    }
    expect(await cache.read({ storeId: store.id, name: 'tent' }, load)).toBe(1)
    const fresh = () =>
      cache.read({ storeId: store.id, name: 'tent' }, async () => ({ value: price, tags: ['product:1'] }))
    expect(await fresh()).toBe(2)
  })
})
