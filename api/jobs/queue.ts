import { sql } from 'kysely'
import type { AnyDb } from '../db/connect.ts'

/** Every feature adds its jobs' payloads here, beside the job's code. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' job files
export interface JobPayloads {}

export type JobName = keyof JobPayloads

export interface EnqueueOptions {
  runAt?: Date
  maxAttempts?: number
  /** Lower runs first; 0 when left out. */
  priority?: number
  /** Replaces a waiting job of the same key. Never inside a transaction that others wait for. */
  key?: string
}

/**
 * Adds a job in the caller's transaction: it exists if and only if the transaction commits. There are no named
 * queues: every look for a job would lock a row a queue, and jobs that must not meet take a lock of their own.
 */
export async function enqueue<Name extends JobName>(
  db: AnyDb,
  name: Name,
  payload: JobPayloads[Name],
  { runAt, maxAttempts = 25, priority = 0, key }: EnqueueOptions = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(
    ${name}, payload => ${JSON.stringify(payload)}::json,
    run_at => ${runAt ?? null}::timestamptz, max_attempts => ${maxAttempts}::int,
    priority => ${priority}::int, job_key => ${key ?? null})`.execute(db)
}
