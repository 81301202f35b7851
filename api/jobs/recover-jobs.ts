import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { AnyDb } from '../db/connect.ts'
import type { Log } from '../log.ts'

/** Namespace of the advisory lock that every running worker holds on its own id. */
const WORKER_LOCK = 7_403_224
const LOOK_EVERY_MS = 2_000
/** A worker takes its lock before it takes its first job; this covers the moment between. */
const TRUSTED_FOR = '4 seconds'

/** Whether any worker is there: each holds its lock while it lives. */
export async function isWorkerThere(db: AnyDb): Promise<boolean> {
  const { rows } = await sql`
    select from pg_locks
    where locktype = 'advisory' and classid = ${WORKER_LOCK} and granted
      and database = (select oid from pg_database where datname = current_database())
    limit 1`.execute(db)
  return rows.length > 0
}

export interface JobRecovery {
  stop(): Promise<void>
}

/**
 * Jobs of a worker that died are run again within seconds: each worker holds a lock that ends with its
 * connection, and whoever can take a lock that jobs are held under knows that its worker is gone.
 */
export async function recoverJobs(
  { pool, log }: { pool: Pool; log: Log },
  workerIds: string[],
): Promise<JobRecovery> {
  const own = await pool.connect()
  await own.query('select pg_advisory_lock($1, hashtext(id)) from unnest($2::text[]) id', [
    WORKER_LOCK,
    workerIds,
  ])
  let running = false

  async function look(): Promise<void> {
    const { rows } = await pool.query<{ id: string }>(
      `select distinct locked_by as id from graphile_worker.jobs
       where locked_by is not null and locked_by <> all($1) and locked_at < now() - $2::interval`,
      [workerIds, TRUSTED_FOR],
    )
    for (const { id } of rows) {
      // Taken and given back in one transaction; a lock that its worker holds is not to be had.
      const { rowCount } = await pool.query(
        `select graphile_worker.force_unlock_workers(array[$2]) from (
           select pg_try_advisory_xact_lock($1, hashtext($2)) as gone) probe where gone`,
        [WORKER_LOCK, id],
      )
      if (rowCount) log.warn({ worker: id }, 'jobs of a worker that is gone are run again')
    }
  }

  const timer = setInterval(() => {
    if (running) return
    running = true
    look()
      .catch((error: unknown) => log.error({ err: error }, 'looking for lost jobs failed'))
      .finally(() => {
        running = false
      })
  }, LOOK_EVERY_MS)

  return {
    async stop() {
      clearInterval(timer)
      own.release(true)
    },
  }
}
