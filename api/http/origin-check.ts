import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { AppError } from '../errors.ts'
import type { AppEnv } from './app-env.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser sends a cookie along with whatever some page makes it send: a request that changes something and
 * counts on a cookie must come from the very origin the cookie belongs to. Clients with a token need none.
 */
export function demandOwnOrigin(c: Context<AppEnv>, own: string): void {
  if (SAFE.has(c.req.method) || c.req.header('Origin') === own) return
  throw new AppError(
    'origin_refused',
    `This request needs the header Origin: ${own}, or a token instead of a cookie.`,
  )
}

/** Signing in is open to clients without Origin; a page of another origin may not sign anybody in. */
export function refuseForeignOrigin(c: Context<AppEnv>, own: string): void {
  if (c.req.header('Origin') !== undefined) demandOwnOrigin(c, own)
}

export const platformOrigin = (env: Pick<Env, 'PLATFORM_URL'>) => new URL(env.PLATFORM_URL).origin

/** The origin of the store's host that the request came to; undefined for a headless one, on the platform's host. */
export function shopOrigin(c: Context<AppEnv>, env: Pick<Env, 'PLATFORM_URL'>): string | undefined {
  const platform = new URL(env.PLATFORM_URL)
  const host = (c.req.header('X-Forwarded-Host') ?? c.req.header('Host') ?? '').toLowerCase()
  return host.replace(/:\d+$/, '') === platform.hostname ? undefined : `${platform.protocol}//${host}`
}
