import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../errors.ts'

/** So many of something within so long. */
export interface Limit {
  name: string
  points: number
  seconds: number
}

export interface Limits {
  /** Counts one for each; throws 429 with Retry-After as soon as one is used up. */
  consume(...counts: [Limit, key: string][]): Promise<void>
  /** Takes back what turned out not to count. */
  forgive(...counts: [Limit, key: string][]): Promise<void>
}

const perPool = new WeakMap<Pool, Limits>()

/**
 * Counters in the database, so that they hold over all processes. While it does not answer, every process
 * counts for itself; a key that is far over its limit is refused without asking.
 */
export function limitsOn(pool: Pool): Limits {
  let limits = perPool.get(pool)
  if (!limits) perPool.set(pool, (limits = createLimits(pool)))
  return limits
}

function createLimits(pool: Pool): Limits {
  const limiters = new Map<string, RateLimiterPostgres>()
  const limiterOf = ({ name, points, seconds }: Limit) => {
    let limiter = limiters.get(name)
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'platform',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points,
        duration: seconds,
        inMemoryBlockOnConsumed: points + 1,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
      })
      limiters.set(name, limiter)
    }
    return limiter
  }
  return {
    async consume(...counts) {
      // In order: who is refused at the first count uses up nothing of the others.
      for (const [limit, key] of counts) {
        await limiterOf(limit).consume(hashKey(key)).catch(refuse)
      }
    },
    async forgive(...counts) {
      await Promise.all(counts.map(([limit, key]) => limiterOf(limit).reward(hashKey(key))))
    },
  }
}

// Addresses of people are not left lying in the table.
const hashKey = (key: string) => createHash('sha256').update(key).digest('base64url')

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
  throw new AppError('too_many_requests', `Too many tries. Wait ${seconds} seconds, then try again.`, {
    retryAfter: seconds,
  })
}
