import { EventEmitter } from 'node:events'
import { Logger, run, runMigrations, type Task, type WorkerEvents } from 'graphile-worker'
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

/**
 * Slots by lane. What takes long, or waits for others' servers, never takes the slots of what somebody waits for:
 * a code by mail and an edit do not stand behind a thousand pictures.
 */
const LANES = { prompt: 4, outside: 6, long: 4 }
export type Lane = keyof typeof LANES

export interface Job<Deps> {
  name: JobName
  lane: Lane
  /** Five cron fields, for what runs by the clock. */
  cron?: string
  run(deps: Deps, payload: unknown, context: JobContext): Promise<void>
}

/** A job is a name, the schema of its payload, and what it does; it may run more than once. */
export function defineJob<Deps, Name extends JobName>(job: {
  name: Name
  /** `prompt` when left out. */
  lane?: Lane
  payload: z.ZodType<JobPayloads[Name]>
  cron?: string
  run(deps: Deps, payload: JobPayloads[Name], context: JobContext): Promise<void>
}): Job<Deps> {
  return {
    name: job.name,
    lane: job.lane ?? 'prompt',
    ...(job.cron && { cron: job.cron }),
    run: (deps, payload, context) => job.run(deps, job.payload.parse(payload), context),
  }
}

export async function migrateJobs(pool: Pool, log: Log): Promise<void> {
  await runMigrations({ pgPool: pool, logger: jobLogger(log) })
}

export interface JobRunner {
  /** Lets running jobs end. */
  stop(): Promise<void>
}

interface RunnerDeps {
  pool: Pool
  log: Log
  metrics: Pick<Metrics, 'jobs'>
}

export async function runJobs<Deps extends RunnerDeps>(deps: Deps, jobs: Job<Deps>[]): Promise<JobRunner> {
  const lanes = Object.keys(LANES) as Lane[]
  const used = lanes.filter((lane) => jobs.some((job) => job.lane === lane))
  const runners = await Promise.all(
    used.map((lane) =>
      runLane(
        deps,
        lane,
        jobs.filter((job) => job.lane === lane),
      ),
    ),
  )
  const recovery = await recoverJobs(
    deps,
    runners.map(({ workerId }) => workerId),
  )
  return {
    async stop() {
      await Promise.all(runners.map(({ runner }) => runner.stop()))
      await recovery.stop()
    },
  }
}

async function runLane<Deps extends RunnerDeps>(deps: Deps, lane: Lane, jobs: Job<Deps>[]) {
  const events: WorkerEvents = new EventEmitter()
  const workerId = new Promise<string>((resolve) => {
    events.once('pool:create', ({ workerPool }) => resolve(workerPool.id))
  })
  const runner = await run({
    events,
    pgPool: deps.pool,
    taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(deps, job)])),
    crontab: jobs.flatMap((job) => (job.cron ? [`${job.cron} ${job.name} {}`] : [])).join('\n'),
    concurrency: LANES[lane],
    noHandleSignals: true,
    pollInterval: 2000,
    logger: jobLogger(deps.log),
  })
  return { runner, workerId: await workerId }
}

function taskOf<Deps extends RunnerDeps>(deps: Deps, job: Job<Deps>): Task {
  return async (payload, helpers) => {
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
  }
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

function jobLogger(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    log[LEVELS[level]]({ ...scope, ...meta }, message)
  })
}
