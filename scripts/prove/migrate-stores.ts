import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chmod } from 'node:fs/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { connect, type Connection } from '../../api/db/connect.ts'
import { migratePlatform, storeScript } from '../../api/db/migrate.ts'
import { openStore } from '../../api/db/store-db.ts'
import '../../api/features/catalog/catalog.table.ts'
import '../../api/features/content/content.table.ts'
import { report } from '../bench/report.ts'
import { startEmbeddedPostgres } from '../embedded-postgres.ts'
import { progressBar } from '../progress-bar.ts'
import { withOneMore } from './one-more-migration.ts'

/** FO1: 1,000 stores get a column while they are in use, and the migration is killed five times. */
export async function proveMigration(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'picksy-prove-'))
  await chmod(home, 0o755)
  const database = await startEmbeddedPostgres(join(home, 'postgres'))
  try {
    const connection = connect(database.url, { max: 16, name: 'prove' })
    await migratePlatform(connection.pool)
    const proof = await migrateUnderFire(connection, {
      url: database.url,
      stores: 1000,
      kills: 5,
      onMade: progressBar('Stores made:'),
    })
    await connection.close()
    report('migrate-stores', [
      {
        name: 'stores migrated, killed five times',
        value: proof.stores,
        unit: 'stores',
        aim: 'all at one version',
      },
      { name: 'migration, all runs together', value: proof.seconds, unit: 's', aim: '<= 30 s' },
      { name: 'requests meanwhile', value: proof.requests, unit: 'requests' },
      { name: '  failed', value: proof.failures.length, unit: 'requests', aim: '0' },
      { name: '  slowest', value: proof.slowest, unit: 'ms' },
    ])
    if (proof.behind > 0 || proof.failures.length > 0) {
      throw new Error(
        `FO1 does not hold: ${proof.behind} stores behind; ${proof.failures.slice(0, 3).join('; ')}`,
      )
    }
  } finally {
    await database.stop()
    await rm(home, { recursive: true, force: true })
  }
}

export interface Proof {
  stores: number
  /** Stores that are not at the newest version, or whose tables and ledger differ. */
  behind: number
  runs: number
  seconds: number
  requests: number
  failures: string[]
  slowest: number
}

interface Fire {
  url: string
  stores: number
  kills: number
  onMade?: (done: number, total: number) => void
}

export async function migrateUnderFire(
  connection: Connection,
  { url, stores, kills, onMade }: Fire,
): Promise<Proof> {
  const ids = await makeSchemas(connection.pool, stores, onMade)
  const traffic = startTraffic(connection, ids)
  const started = performance.now()
  let runs = 0
  try {
    for (; runs < kills; runs++) await runMigration(url, randomInt(1, Math.ceil(stores / (kills + 1))))
    await runMigration(url)
  } finally {
    await traffic.stop()
  }
  const seconds = (performance.now() - started) / 1000
  const behind = await countBehind(connection.pool, ids)
  return { stores, runs: runs + 1, seconds, behind, ...traffic.outcome }
}

/** Schemas from the compiled script, several at a time; the migration asks for nothing else. */
async function makeSchemas(pool: pg.Pool, count: number, onMade?: Fire['onMade']): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `st_prove${String(index).padStart(7, '0')}`)
  const waiting = [...ids]
  const work = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await pool.query(storeScript(id))
      await pool.query(`insert into ${id}.products (title, slug) values ('Tent', 'tent')`)
      onMade?.(count - waiting.length, count)
    }
  }
  await Promise.all(Array.from({ length: 4 }, work))
  return ids
}

/** One run of the migration; killed as soon as it has done so many stores. */
function runMigration(url: string, killAfter?: number): Promise<void> {
  const entry = fileURLToPath(new URL('./migrate-child.ts', import.meta.url))
  const child = fork(entry, [], { env: { ...process.env, DATABASE_URL: url }, execArgv: [] })
  child.on('message', (message) => {
    const { done } = message as { done: number }
    if (killAfter !== undefined && done >= killAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL'
        ? resolve()
        : reject(new Error(`The migration ended with ${code ?? signal}`)),
    )
  })
}

const AT_ONCE = 4

/** What goes on in stores all the while: reads of several tables, and writes. */
function startTraffic({ db }: Connection, ids: string[]) {
  const outcome = { requests: 0, failures: [] as string[], slowest: 0 }
  let stopping = false
  const visit = async () => {
    while (!stopping) {
      const store = openStore(db, ids[randomInt(ids.length)] ?? '')
      const started = performance.now()
      await store
        .transaction()
        .execute(async (trx) => {
          await trx.selectFrom('documents').select('id').limit(5).execute()
          await trx
            .selectFrom('products')
            .select(['id', 'title', 'price_from'])
            .where('id', '=', 1)
            .executeTakeFirstOrThrow()
          await trx
            .updateTable('products')
            .set({ updated_at: sql<Date>`now()` })
            .where('id', '=', 1)
            .execute()
        })
        .catch((error: unknown) => {
          outcome.failures.push(String(error))
          stopping = outcome.failures.length > 100
        })
      outcome.requests++
      outcome.slowest = Math.max(outcome.slowest, performance.now() - started)
    }
  }
  const visits = Array.from({ length: AT_ONCE }, visit)
  return {
    outcome,
    async stop() {
      stopping = true
      await Promise.all(visits)
    },
  }
}

async function countBehind(pool: pg.Pool, ids: string[]): Promise<number> {
  const { rows } = await pool.query<{ behind: number }>(
    `select count(*)::int as behind from unnest($1::text[]) id
     where not exists (select from platform.schema_versions where schema = id and version = $2 and error is null)
       or not exists (select from information_schema.columns
         where table_schema = id and table_name = 'products' and column_name = 'one_more')`,
    [ids, withOneMore.length],
  )
  return rows[0]?.behind ?? ids.length
}
