import type { Context } from 'hono'
import type { Env } from '../../env.ts'
import type { AppEnv, Customer, StoreContext } from '../../http/app-env.ts'
import { demandOwnOrigin, shopOrigin } from '../../http/origin-check.ts'
import { hashToken, readCookie } from '../accounts/index.ts'
import { openCustomerSessions } from './customer-sessions.ts'

export interface FindCustomerDeps {
  env: Pick<Env, 'PLATFORM_URL'>
  now: () => Date
}

/** The customer of this store who asks: by the cookie of the store's host, or by a token. Never anybody's staff. */
export async function findCustomer(
  { env, now }: FindCustomerDeps,
  c: Context<AppEnv>,
  store: StoreContext,
): Promise<Customer | undefined> {
  const header = c.req.header('Authorization')
  const own = shopOrigin(c, env)
  const token =
    header === undefined ? own && readCookie(c, env, 'customer') : /^Bearer +(\S+)$/i.exec(header)?.[1]
  if (!token) return undefined
  const session = await openCustomerSessions(store.db, now).validate(hashToken(token))
  if (!session) return undefined
  if (header === undefined && own !== undefined) demandOwnOrigin(c, own)
  const { id, email, verified } = session.owner
  return { id, email, verified, via: header === undefined ? 'session' : 'token', sessionId: session.id }
}
