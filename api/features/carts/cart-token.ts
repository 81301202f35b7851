import type { Context } from 'hono'
import type { Env } from '../../env.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { demandOwnOrigin, refuseForeignOrigin, shopOrigin } from '../../http/origin-check.ts'
import { giveCookie, readCookie, takeCookie } from '../accounts/index.ts'
import { CART_LIFE } from './shopper.ts'

const HEADER = 'X-Cart-Token'

type TokenEnv = Pick<Env, 'PLATFORM_URL'>

/** The token that a guest was given: in the header, or in the cookie of the store's host. */
export function readCartToken(c: Context<AppEnv>, env: TokenEnv): string | undefined {
  const own = shopOrigin(c, env)
  const header = c.req.header(HEADER)
  const cookie = header || own === undefined ? undefined : readCookie(c, env, 'cart')
  if (own !== undefined) {
    if (cookie === undefined) refuseForeignOrigin(c, own)
    else demandOwnOrigin(c, own)
  }
  return header || cookie
}

/** A page of the store keeps it in a cookie that its scripts never see; everybody else gets it in the header. */
export function giveCartToken(c: Context<AppEnv>, env: TokenEnv, token: string): void {
  const onStoreHost = shopOrigin(c, env) !== undefined
  if (onStoreHost && !c.req.header(HEADER)) giveCookie(c, env, 'cart', token, CART_LIFE)
  if (!onStoreHost || c.req.header('Origin') === undefined) c.header(HEADER, token)
}

export function takeCartToken(c: Context<AppEnv>, env: TokenEnv): void {
  if (shopOrigin(c, env) !== undefined && readCookie(c, env, 'cart') !== undefined) takeCookie(c, env, 'cart')
}
