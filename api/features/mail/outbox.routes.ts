import { Hono, type Context } from 'hono'
import { findOutboxMail, listOutbox, outboxDir } from '../../adapters/mail/index.ts'
import type { Deps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { outboxPage } from './outbox-page.ts'

const CSP =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'"

/** For developers, and no part of the API: mail that stayed on this machine, as a page or as JSON. */
export function outboxRoutes({ env }: Pick<Deps, 'env'>): Hono<AppEnv> {
  const dir = outboxDir(env)

  async function show(c: Context<AppEnv>, key?: string) {
    if (!dir) throw notFound('page')
    const mails = await listOutbox(dir)
    const shown = key === undefined ? mails[0] : await findOutboxMail(dir, key)
    if (key !== undefined && !shown) throw notFound('mail')
    c.header('Cache-Control', 'no-store')
    if (c.req.header('accept')?.includes('application/json')) return c.json({ data: mails })
    c.header('Content-Security-Policy', CSP)
    return c.html(outboxPage(mails, shown))
  }

  const router = new Hono<AppEnv>()
  router.get('/api/outbox', (c) => show(c))
  router.get('/api/outbox/:key', (c) => show(c, c.req.param('key')))
  return router
}
