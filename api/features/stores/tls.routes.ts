import { Hono } from 'hono'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { findStoreByHost } from './stores.queries.ts'

/** Asked by the proxy in front before it gets a certificate; the edge lets only neighbours ask. */
export function tlsRoutes({ db, env }: Pick<Deps, 'db' | 'env'>) {
  const platform = new URL(env.PLATFORM_URL).hostname
  const router = new Hono<AppEnv>()
  router.get('/internal/tls', async (c) => {
    const host = (c.req.query('domain') ?? '').toLowerCase()
    const ours =
      host === platform ||
      host === `preview.${platform}` ||
      (/^[a-z0-9.-]{1,253}$/.test(host) && (await findStoreByHost(db, host)) !== undefined)
    return c.body(null, ours ? 200 : 404)
  })
  return router
}
