import { Logger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Logger as Log } from 'pino'
import type { z } from 'zod'
import type { JobName, JobPayloads } from './queue.ts'

export interface JobContext {
  /** Which try this is, from 1. */
  attempt: number
  maxAttempts: number
  signal: AbortSignal
}

export interface Job<Deps> {
  name: JobName
  /** Five cron fields, for what runs by the clock. */
  cron?: string
  run(deps: Deps, payload: unknown, context: JobContext): Promise<void>
}

/** A job is a name, the schema of its payload, and what it does; it may run more than once. */
export function defineJob<Deps, Name extends JobName>(job: {
  name: Name
  payload: z.ZodType<JobPayloads[Name]>
  cron?: string
  run(deps: Deps, payload: JobPayloads[Name], context: JobContext): Promise<void>
}): Job<Deps> {
  return {
    name: job.name,
    ...(job.cron && { cron: job.cron }),
    run: (deps, payload, context) => job.run(deps, job.payload.parse(payload), context),
  }
}

export async function migrateJobs(pool: Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, logger: jobLogger(log) })
}

export interface RunJobsOptions {
  concurrency: number
}

export async function runJobs<Deps extends { pool: Pool; log: Log }>(
  deps: Deps,
  jobs: Job<Deps>[],
  { concurrency }: RunJobsOptions,
): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload, helpers) =>
        job.run(deps, payload, {
          attempt: helpers.job.attempts,
          maxAttempts: helpers.job.max_attempts,
          signal: helpers.abortSignal ?? new AbortController().signal,
        }),
    ]),
  )
  const crontab = jobs.flatMap((job) => (job.cron ? [`${job.cron} ${job.name} {}`] : [])).join('\n')
  return run({
    pgPool: deps.pool,
    taskList,
    crontab,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: jobLogger(deps.log),
  })
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

function jobLogger(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    log[LEVELS[level as keyof typeof LEVELS] ?? 'debug']({ ...scope, ...meta }, message)
  })
}
