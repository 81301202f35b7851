import type { Context } from 'hono'
import type { LocalePlace } from '../../contracts/paths.ts'
import { plainCartPath } from '../../contracts/paths.ts'
import type { Deps } from '../../deps.ts'
import { AppError, ERROR_STATUS, type ErrorCode } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { findCart } from './find-cart.ts'
import { serveCart } from './serve-cart.ts'

type PlainDeps = Pick<Deps, 'cache' | 'env' | 'now' | 'plainCart'>

/** What a shopper is told beside his cart; whatever else goes wrong is a problem like all others. */
const TOLD = new Set<ErrorCode>([
  'cart_full',
  'conflict',
  'invalid',
  'not_found',
  'out_of_stock',
  'too_many_requests',
])

/** The language of the address; the store's own where it has no such language. */
export function placeOf(c: Context<AppEnv>): LocalePlace {
  const { locales } = c.get('store')
  const [defaultLocale = ''] = locales
  const wanted = c.req.param('locale') ?? defaultLocale
  return { locale: locales.includes(wanted) ? wanted : defaultLocale, defaultLocale }
}

export async function showPlainCart(
  deps: PlainDeps,
  c: Context<AppEnv>,
  refused?: AppError,
): Promise<Response> {
  const place = placeOf(c)
  const { id: storeId, country } = c.get('store')
  const cart = await serveCart(deps, c, {
    locale: place.locale,
    change: async (context) => ({ cart: await findCart(context) }),
  })
  const refusal = refused && { code: refused.code, path: refused.details.errors?.[0]?.path }
  const page = await deps.plainCart.write({ storeId, country, place, cart, refusal })
  if (!page) throw new AppError('unavailable', 'The store is not published yet. Try again in a moment.')
  c.header('X-Robots-Tag', 'noindex')
  return c.html(page.html, refused ? ERROR_STATUS[refused.code] : 200, page.headers)
}

/** Done, the shopper is led to his cart, so that going back or loading again does nothing twice. */
export async function changePlainCart(
  deps: PlainDeps,
  c: Context<AppEnv>,
  change: (context: CartContext) => Promise<LeftCart>,
): Promise<Response> {
  const place = placeOf(c)
  try {
    await serveCart(deps, c, { locale: place.locale, change })
  } catch (error) {
    if (error instanceof AppError && TOLD.has(error.code)) return showPlainCart(deps, c, error)
    throw error
  }
  return c.redirect(plainCartPath(place), 303)
}
