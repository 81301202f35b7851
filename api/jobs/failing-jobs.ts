import { sql } from 'kysely'
import type { AnyDb, AnyTrx } from '../db/connect.ts'

/** Its last try failed, and nobody is at another one. */
const isFailing = sql`last_error is not null and attempts > 0 and locked_at is null`

export interface JobCounts {
  waiting: number
  running: number
  failing: number
  /** How long the oldest that is due has been waiting. */
  lateSeconds: number
}

export async function countJobs(db: AnyDb): Promise<JobCounts> {
  const { rows } = await sql<JobCounts>`
    select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
      count(*) filter (where locked_at is not null) as running,
      count(*) filter (where ${isFailing}) as failing,
      coalesce(floor(extract(epoch from now() - min(run_at) filter (
        where locked_at is null and attempts < max_attempts and run_at < now()))), 0)::int as "lateSeconds"
    from graphile_worker.jobs`.execute(db)
  return rows[0]!
}

export interface FailingJobRow {
  id: number
  name: string
  attempts: number
  maxAttempts: number
  error: string
  /** When it is tried again; null when it is given up. */
  nextAt: Date | null
}

const MOST_CHARACTERS = 500

/** Those whose last try failed: what is given up before what is tried again, the most tried first. */
export async function listFailingJobs(db: AnyDb, limit: number): Promise<FailingJobRow[]> {
  const { rows } = await sql<FailingJobRow>`
    select id, task_identifier as name, attempts, max_attempts as "maxAttempts",
      left(last_error, ${MOST_CHARACTERS}) as error,
      case when attempts < max_attempts then run_at end as "nextAt"
    from graphile_worker.jobs
    where ${isFailing}
    order by attempts < max_attempts, attempts desc, id desc limit ${limit}`.execute(db)
  return rows
}

/** Once more from the beginning, now; undefined when it did not fail, is gone, or a worker has it. */
export async function retryJob(trx: AnyTrx, id: number): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select failed.name from (
      select id, task_identifier as name from graphile_worker.jobs where id = ${id} and ${isFailing}) failed,
    lateral graphile_worker.reschedule_jobs(array[failed.id], run_at => now(), attempts => 0) again`.execute(
    trx,
  )
  return rows[0]?.name
}
