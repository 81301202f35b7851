import type { Context } from 'hono'
import type { CartAnswer } from '../../contracts/cart.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { hashToken } from '../accounts/index.ts'
import { shopLocale } from '../catalog/index.ts'
import { findCustomer } from '../customers/index.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { giveCartToken, readCartToken, takeCartToken } from './cart-token.ts'
import { mergeCarts } from './merge-carts.ts'
import { readTerms } from './read-terms.ts'
import { showCart } from './show-cart.ts'

export interface CartRequest {
  locale: string | undefined
  change: (context: CartContext) => Promise<LeftCart>
}

/** Changes the asking shopper's cart and shows it as it is then. A token that leads nowhere is taken away. */
export async function serveCart(
  deps: Pick<Deps, 'cache' | 'env' | 'now'>,
  c: Context<AppEnv>,
  { locale, change }: CartRequest,
): Promise<CartAnswer> {
  c.header('Cache-Control', 'no-store')
  const store = c.get('store')
  const given = readCartToken(c, deps.env)
  const customer = await findCustomer(deps, c, store)
  const context: CartContext = {
    store,
    shopper: {
      customerId: customer?.id ?? null,
      tokenHash: given === undefined ? null : hashToken(given),
    },
    terms: await readTerms(deps, store),
    locale: shopLocale(store, locale),
    now: deps.now(),
  }
  try {
    const leftOut = await mergeCarts(context)
    const left = await change(context)
    const token = left.token ?? given
    if (customer) takeCartToken(c, deps.env)
    else if (token !== undefined && c.req.method !== 'GET') giveCartToken(c, deps.env, token)
    return await showCart(deps, context, { ...left, leftOut })
  } catch (error) {
    if (error instanceof AppError && error.code === 'cart_expired') takeCartToken(c, deps.env)
    throw error
  }
}
