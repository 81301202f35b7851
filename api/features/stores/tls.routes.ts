import { Hono } from 'hono'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'

/** The TLS proxy in front asks before it gets a certificate: only hosts that are ours, or proved to be a store's. */
export function tlsRoutes({ db, env }: Pick<Deps, 'db' | 'env'>) {
  const router = new Hono<AppEnv>()
  const platform = new URL(env.PLATFORM_URL).hostname

  router.get('/internal/tls', async (c) => {
    const host = (c.req.query('domain') ?? '').toLowerCase()
    if (host === platform || host === `preview.${platform}`) return c.body(null, 200)
    const known = await platformDb(db)
      .selectFrom('domains')
      .select('host')
      .where('host', '=', host)
      .where('verified_at', 'is not', null)
      .executeTakeFirst()
    return c.body(null, known ? 200 : 404)
  })

  return router
}
