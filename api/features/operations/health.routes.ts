import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'

const PATIENCE_MS = 2000

/** `healthz`: this process runs. `readyz`: it can also answer, which takes its database. */
export function healthRoutes({ db }: Pick<Deps, 'db'>) {
  const router = new Hono<AppEnv>()
  router.get('/healthz', (c) => c.json({ status: 'ok' }))
  router.get('/readyz', async (c) => {
    const ready = await Promise.race([
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref()),
    ])
    return ready ? c.json({ status: 'ready' }) : c.json({ status: 'no database' }, 503)
  })
  return router
}
