import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'

/** The host that was asked, without port; the edge says which when it passes a request on. */
export const hostOf = (c: Context<AppEnv>): string =>
  (c.req.header('x-forwarded-host') ?? c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '')
