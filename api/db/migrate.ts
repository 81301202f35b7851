import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { platformMigrations, storeMigrations, type Migration } from '../../migrations/index.ts'
import type { AnyDb } from './connect.ts'
import { STORE_ID } from './store-db.ts'

const LEDGER = `
create schema if not exists platform;
create table if not exists platform.schema_versions (
  schema text primary key,
  version int not null,
  error text,
  updated_at timestamptz not null default now()
);`

/** One number that only one migration run holds at a time, over all processes. */
const MIGRATION_LOCK = 7_403_221

export const STORE_VERSION = storeMigrations.length

const forStore = (sql: string, storeId: string) => sql.replaceAll(':store.', `${storeId}.`)

export interface StoreScriptOptions {
  /** An older version than the newest, for rows that were written under it. */
  version?: number
  migrations?: Migration[]
}

/** The whole of a new store's schema as one script, so that making a store is one round trip. */
export function storeScript(
  storeId: string,
  { migrations = storeMigrations, version = migrations.length }: StoreScriptOptions = {},
): string {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  const body = migrations.slice(0, version).map((migration) => forStore(migration.sql, storeId))
  return `create schema ${storeId};\n${body.join(';\n')};
insert into platform.schema_versions (schema, version) values ('${storeId}', ${version});`
}

/** What brings a store from an older version to the newest, as one script. */
export function upgradeScript(storeId: string, from: number, migrations = storeMigrations): string {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  const body = migrations.slice(from).map((migration) => forStore(migration.sql, storeId))
  return `${body.join(';\n')};
update platform.schema_versions set version = ${migrations.length} where schema = '${storeId}';`
}

export async function readStoreVersion(db: AnyDb, storeId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select version from platform.schema_versions where schema = ${storeId}`.execute(db)
  if (!rows[0]) throw new Error(`The ledger has no store ${storeId}`)
  return rows[0].version
}

export async function migratePlatform(
  pool: pg.Pool,
  migrations: Migration[] = platformMigrations,
): Promise<number> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await client.query(LEDGER)
    const found = await client.query<{ version: number }>(
      `select version from platform.schema_versions where schema = 'platform'`,
    )
    const from = found.rows[0]?.version ?? 0
    for (const migration of migrations.slice(from)) await client.query(migration.sql)
    await client.query(
      `insert into platform.schema_versions (schema, version) values ('platform', $1)
       on conflict (schema) do update set version = $1, updated_at = now()`,
      [Math.max(from, migrations.length)],
    )
    return Math.max(0, migrations.length - from)
  })
}

export interface StoreMigrationReport {
  total: number
  migrated: number
  failed: { storeId: string; error: string }[]
}

export interface MigrateStoresOptions {
  concurrency?: number
  migrations?: Migration[]
  onProgress?: (done: number, total: number) => void
}

/**
 * Brings every store to the newest version: one transaction a store, several at a time. A store that fails
 * keeps its version and its reason in the ledger, the others go on; a second run takes up what is left.
 */
export async function migrateStores(
  pool: pg.Pool,
  { concurrency = 4, migrations = storeMigrations, onProgress }: MigrateStoresOptions = {},
): Promise<StoreMigrationReport> {
  const behind = await pool.query<{ schema: string }>(
    `select schema from platform.schema_versions
     where schema <> 'platform' and version < $1 order by schema`,
    [migrations.length],
  )
  const waiting = behind.rows.map((row) => row.schema)
  const report: StoreMigrationReport = { total: waiting.length, migrated: 0, failed: [] }
  const work = async () => {
    for (let storeId = waiting.shift(); storeId; storeId = waiting.shift()) {
      const error = await migrateStore(pool, storeId, migrations)
      if (error) report.failed.push({ storeId, error })
      else report.migrated++
      onProgress?.(report.migrated + report.failed.length, report.total)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return report
}

/**
 * What a shopper or a merchant does goes first: a migration that waits for them gives up before others wait long
 * behind it, or are taken for the other side of a deadlock, and tries again.
 */
const LOCK_TIMEOUT = '200ms'
const TRIES = 50

async function migrateStore(
  pool: pg.Pool,
  storeId: string,
  migrations: Migration[],
): Promise<string | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      await inTransaction(pool, (client) => upgradeStore(client, storeId, migrations))
      return undefined
    } catch (cause) {
      if (tries < TRIES && isBusy(cause)) {
        await sleep(tries * 20)
        continue
      }
      const error = cause instanceof Error ? cause.message : String(cause)
      await pool.query(
        'update platform.schema_versions set error = $2, updated_at = now() where schema = $1',
        [storeId, error],
      )
      return error
    }
  }
}

async function upgradeStore(client: pg.PoolClient, storeId: string, migrations: Migration[]): Promise<void> {
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`)
  const found = await client.query<{ version: number }>(
    'select version from platform.schema_versions where schema = $1 for update',
    [storeId],
  )
  const from = found.rows[0]?.version
  // The store was deleted meanwhile, or another process brought it here.
  if (from === undefined || from >= migrations.length) return
  for (const migration of migrations.slice(from)) await client.query(forStore(migration.sql, storeId))
  await client.query(
    'update platform.schema_versions set version = $2, error = null, updated_at = now() where schema = $1',
    [storeId, migrations.length],
  )
}

const isBusy = (error: unknown) => /^(55P03|40P01)$/.test((error as { code?: string }).code ?? '')

async function inTransaction<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await run(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** The end of a store's schema and of its line in the ledger, in the caller's transaction. */
export const dropStoreScript = (storeId: string): string => {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  return `drop schema if exists ${storeId} cascade; delete from platform.schema_versions where schema = '${storeId}'`
}
