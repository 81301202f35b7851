import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Env } from '../env.ts'
import { AppError } from '../errors.ts'
import type { AppEnv } from './app-env.ts'
import { clientIp, networkOf } from './client-ip.ts'

export interface TenantLimits {
  /** For each credential on the staff's side. */
  staffPerSecond: number
  /** For all shoppers of a store together. */
  shopPerSecond: number
}

export const TENANT_LIMITS: TenantLimits = { staffPerSecond: 300, shopPerSecond: 3000 }

const WINDOW_SECONDS = 5

/**
 * No noisy neighbour: a credential, and a store's shoppers, have their share of this process and no more. It is
 * counted in memory and before any query, so that refusing costs nothing that others need.
 */
export function limitTenants(env: Pick<Env, 'TRUST_PROXY'>, limits: TenantLimits = TENANT_LIMITS) {
  const limiterFor = (perSecond: number) =>
    new RateLimiterMemory({ points: perSecond * WINDOW_SECONDS, duration: WINDOW_SECONDS })
  const staff = limiterFor(limits.staffPerSecond)
  const shop = limiterFor(limits.shopPerSecond)
  return createMiddleware<AppEnv>(async (c, next) => {
    if (!/^\/api\/(?!shop\/)/.test(c.req.path)) {
      const store =
        c.req.header('X-Picksy-Store') ?? c.req.header('X-Forwarded-Host') ?? c.req.header('Host') ?? ''
      await shop.consume(store.toLowerCase().slice(0, 300)).catch(refuse)
    } else {
      const credential =
        c.req.header('Authorization') ?? c.req.header('Cookie') ?? networkOf(clientIp(c, env))
      await staff.consume(createHash('sha256').update(credential).digest('base64url')).catch(refuse)
    }
    await next()
  })
}

function refuse(reason: unknown): never {
  if (!(reason instanceof RateLimiterRes)) throw reason
  const retryAfter = Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
  throw new AppError(
    'too_many_requests',
    `Too many requests. Wait ${retryAfter} seconds, then go on more slowly.`,
    {
      retryAfter,
    },
  )
}
