import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateStores, STORE_VERSION } from '../../api/db/migrate.ts'
import { openFreshPlatform, type FreshPlatform } from '../testing/fresh-platform.ts'
import { migrateUnderFire } from './migrate-stores.ts'
import { withOneMore } from './one-more-migration.ts'

let platform: FreshPlatform

beforeAll(async () => {
  platform = await openFreshPlatform()
})
afterAll(() => platform.close())

describe('a migration of all stores', () => {
  it('goes on where it was killed, and no request fails meanwhile', async () => {
    const { db, pool } = platform.deps
    const connection = { db, pool, close: async () => undefined }
    const proof = await migrateUnderFire(connection, { url: platform.url, stores: 20, kills: 2 })
    expect(proof.failures).toEqual([])
    expect(proof).toMatchObject({ stores: 20, behind: 0, runs: 3 })
    expect(proof.requests).toBeGreaterThan(20)
  })

  it('leaves a store that fails as it was, says why, and brings all others forward', async () => {
    const { pool } = platform.deps
    const [odd, even] = ['st_prove0000001', 'st_prove0000002']
    await pool.query(`alter table ${odd}.brands add column taken int`)
    const migrations = [
      ...withOneMore,
      { name: 'taken', sql: 'alter table :store.brands add column taken int' },
    ]
    const report = await migrateStores(pool, { migrations })
    expect(report).toMatchObject({
      total: 20,
      migrated: 19,
      failed: [{ storeId: odd, error: expect.stringContaining('taken') as string }],
    })
    const versions = async () => {
      const { rows } = await pool.query<{ schema: string; version: number; error: string | null }>(
        `select schema, version, error from platform.schema_versions where schema = any($1) order by schema`,
        [[odd, even]],
      )
      return rows.map(({ version, error }) => [version, error !== null])
    }
    expect(await versions()).toEqual([
      [STORE_VERSION + 1, true],
      [STORE_VERSION + 2, false],
    ])
    await pool.query(`alter table ${odd}.brands drop column taken`)
    expect(await migrateStores(pool, { migrations })).toEqual({ total: 1, migrated: 1, failed: [] })
    expect(await versions()).toEqual([
      [STORE_VERSION + 2, false],
      [STORE_VERSION + 2, false],
    ])
  })

  it('waits for whoever uses a store, without making others wait long behind it', async () => {
    const { pool } = platform.deps
    const visitor = await pool.connect()
    await visitor.query('begin')
    await visitor.query('select count(*) from st_prove0000003.brands')
    const migrations = [
      ...withOneMore,
      { name: 'taken', sql: 'select 1' },
      { name: 'more', sql: 'alter table :store.brands add column more int' },
    ]
    const migrating = migrateStores(pool, { migrations })
    await expect.poll(() => waitingFor('st_prove0000003')).toBe(1)
    const started = performance.now()
    await pool.query('select count(*) from st_prove0000003.brands')
    expect(performance.now() - started).toBeLessThan(2000)
    await visitor.query('commit')
    visitor.release()
    expect(await migrating).toMatchObject({ migrated: 20, failed: [] })
  })

  async function waitingFor(schema: string): Promise<number> {
    const { rows } = await platform.deps.pool.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_locks l join pg_class c on c.oid = l.relation
       where not l.granted and c.relnamespace = $1::regnamespace`,
      [schema],
    )
    return rows[0]?.waiting ?? 0
  }
})
