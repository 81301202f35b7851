import { EventEmitter } from 'node:events'
import { Logger, run, runMigrations, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'
import type { Logger as Log } from 'pino'
import type { z } from 'zod'
import type { Metrics } from '../metrics.ts'
import type { JobName, JobPayloads } from './queue.ts'
import { recoverJobs } from './recover-jobs.ts'

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

export interface JobRunner {
  /** Lets running jobs end. */
  stop(): Promise<void>
}

export async function runJobs<Deps extends { pool: Pool; log: Log; metrics: Pick<Metrics, 'jobs'> }>(
  deps: Deps,
  jobs: Job<Deps>[],
  { concurrency }: RunJobsOptions,
): Promise<JobRunner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload, helpers) => {
        const end = deps.metrics.jobs.startTimer({ job: job.name })
        let outcome = 'failed'
        try {
          await job.run(deps, payload, {
            attempt: helpers.job.attempts,
            maxAttempts: helpers.job.max_attempts,
            signal: helpers.abortSignal,
          })
          outcome = 'done'
        } finally {
          end({ outcome })
        }
      },
    ]),
  )
  const crontab = jobs.flatMap((job) => (job.cron ? [`${job.cron} ${job.name} {}`] : [])).join('\n')
  const events: WorkerEvents = new EventEmitter()
  const workerId = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id))
  })
  const runner = await run({
    events,
    pgPool: deps.pool,
    taskList,
    crontab,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: jobLogger(deps.log),
  })
  const recovery = await recoverJobs(deps, await workerId)
  return {
    async stop() {
      await runner.stop()
      await recovery.stop()
    },
  }
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

function jobLogger(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    log[LEVELS[level]]({ ...scope, ...meta }, message)
  })
}
