import { Hono, type Context } from 'hono'
import { CartLineInput, CartLinePatch, CouponInput } from '../../contracts/cart.ts'
import { chosenVariant } from '../../contracts/chosen-variant.ts'
import { plainCartPath } from '../../contracts/paths.ts'
import type { RouteDeps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { onError } from '../../http/on-error.ts'
import { findShop } from '../stores/index.ts'
import { addLine } from './add-line.ts'
import { changeLine, removeLine } from './change-line.ts'
import { limitGuesses } from './limit-guesses.ts'
import { parseForm, readFields } from './plain-form.ts'
import { changePlainCart, placeOf, showPlainCart } from './serve-plain-cart.ts'
import { dropCoupon, useCoupon } from './use-coupon.ts'

/** Where the edge passes shoppers without a script; other languages stand below their own name. */
export const PLAIN_CART_ROOTS = ['/cart/plain', '/:locale/cart/plain']

/** The cart as forms. They are no part of the API: who has a script asks `/api/shop/cart`. */
export function plainCartRoutes(deps: RouteDeps) {
  const router = new Hono<AppEnv>()

  router.onError((error, c) => {
    // The answer takes the cart's cookie away: asked once more, the same begins a new cart.
    const expired = error instanceof AppError && error.code === 'cart_expired'
    return expired ? c.redirect(c.req.path, 307) : onError(error, c)
  })

  for (const root of PLAIN_CART_ROOTS) {
    router.use(`${root}/*`, async (c: Context<AppEnv>, next) => {
      const store = await findShop(deps, c)
      // Whatever a closed store shows, its home page shows it.
      if (!store) return c.redirect('/', 303)
      c.set('store', store)
      const own = plainCartPath(placeOf(c))
      return c.req.path.startsWith(own) ? next() : c.redirect(own, 303)
    })

    router.get(`${root}/`, (c) => showPlainCart(deps, c))

    router.post(`${root}/lines`, async (c) => {
      const fields = await readFields(c)
      const wanted = {
        variantId: chosenVariant((name) => fields[name]),
        quantity: Number(fields['quantity']),
      }
      return changePlainCart(deps, c, async (context) => addLine(context, parseForm(CartLineInput, wanted)))
    })

    router.post(`${root}/lines/:id{[0-9]{1,15}}`, async (c) => {
      const lineId = Number(c.req.param('id'))
      const { remove, quantity } = await readFields(c)
      return changePlainCart(deps, c, async (context) =>
        remove === undefined
          ? changeLine(context, { lineId, ...parseForm(CartLinePatch, { quantity: Number(quantity) }) })
          : removeLine(context, lineId),
      )
    })

    router.post(`${root}/coupons`, async (c) => {
      const { drop, code } = await readFields(c)
      return changePlainCart(deps, c, async (context) =>
        drop === undefined
          ? limitGuesses(deps, c, async () => useCoupon(context, parseForm(CouponInput, { code }).code))
          : dropCoupon(context, parseForm(CouponInput, { code: drop }).code),
      )
    })
  }

  return router
}
