import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../../env.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { SESSION_LIFE } from './sessions.ts'

export type CookieEnv = Pick<Env, 'PLATFORM_URL'>

/**
 * `session`: staff; `return`: the admin's own, kept while acting as somebody else; `customer`: a shopper, on the
 * store's host; `cart`: a guest's cart there.
 */
export type CookieKind = 'session' | 'return' | 'customer' | 'cart'

const NAMES: Record<CookieKind, string> = {
  session: 'picksy_session',
  return: 'picksy_return',
  customer: 'picksy_customer',
  cart: 'picksy_cart',
}

export function readCookie(c: Context<AppEnv>, env: CookieEnv, kind: CookieKind): string | undefined {
  const found = isSecure(env) ? getCookie(c, NAMES[kind], 'host') : getCookie(c, NAMES[kind])
  return found || undefined
}

/** It stays as long as a session can at most; when it really ends is known by the session alone. */
export function giveCookie(
  c: Context<AppEnv>,
  env: CookieEnv,
  kind: CookieKind,
  token: string,
  lifeMs: number = SESSION_LIFE.absolute,
): void {
  setCookie(c, NAMES[kind], token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: lifeMs / 1000,
    secure: isSecure(env),
    ...(isSecure(env) && { prefix: 'host' as const }),
  })
}

export function takeCookie(c: Context<AppEnv>, env: CookieEnv, kind: CookieKind): void {
  deleteCookie(c, isSecure(env) ? `__Host-${NAMES[kind]}` : NAMES[kind], {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isSecure(env),
  })
}

const isSecure = (env: CookieEnv) => env.PLATFORM_URL.startsWith('https:')
