import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { CartAnswer, CartLineInput, CartLinePatch, CouponInput } from '../../contracts/cart.ts'
import { RequiredText } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { body, createRouter, json, route, shop } from '../../http/route.ts'
import { addLine } from './add-line.ts'
import type { CartContext, LeftCart } from './cart-context.ts'
import { changeLine, removeLine } from './change-line.ts'
import { findCart } from './find-cart.ts'
import { limitGuesses } from './limit-guesses.ts'
import { serveCart } from './serve-cart.ts'
import { dropCoupon, useCoupon } from './use-coupon.ts'

const tags = ['Shop: cart']
const path = '/api/shop/cart'
const access = shop
const query = z.strictObject({ locale: z.string().max(20).optional() })
/** A guest's, unless the cookie of the store's host has it. */
const headers = z.object({ 'x-cart-token': z.string().max(200).optional() })
const LineParams = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })
const responses = { 200: json(CartAnswer) }

const showRoute = route({
  ...{ method: 'get', path, tags, access, responses },
  summary: 'What is in the cart, and what it costs now',
  request: { headers, query },
})

const addRoute = route({
  ...{ method: 'post', path: `${path}/lines`, tags, access, responses },
  summary: 'Put something into the cart; the first thing makes the cart',
  request: { headers, query, body: body(CartLineInput) },
})

const changeRoute = route({
  ...{ method: 'patch', path: `${path}/lines/{id}`, tags, access, responses },
  summary: 'Say how many of it',
  request: { params: LineParams, headers, query, body: body(CartLinePatch) },
})

const removeRoute = route({
  ...{ method: 'delete', path: `${path}/lines/{id}`, tags, access, responses },
  summary: 'Take something out of the cart',
  request: { params: LineParams, headers, query },
})

const couponRoute = route({
  ...{ method: 'post', path: `${path}/coupons`, tags, access, responses },
  summary: 'Use a code',
  request: { headers, query, body: body(CouponInput) },
})

const dropRoute = route({
  ...{ method: 'delete', path: `${path}/coupons/{code}`, tags, access, responses },
  summary: 'Use a code no longer',
  request: { params: z.object({ code: RequiredText(60) }), headers, query },
})

export function cartsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  const serve = (
    c: Context<AppEnv>,
    locale: string | undefined,
    change: (context: CartContext) => Promise<LeftCart>,
  ) => serveCart(deps, c, { locale, change })

  router.openapi(showRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const answer = await serve(c, locale, async (context) => ({ cart: await findCart(context) }))
    return c.json(answer, 200)
  })

  router.openapi(addRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const input = c.req.valid('json')
    return c.json(await serve(c, locale, (context) => addLine(context, input)), 200)
  })

  router.openapi(changeRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const change = { lineId: c.req.valid('param').id, ...c.req.valid('json') }
    return c.json(await serve(c, locale, (context) => changeLine(context, change)), 200)
  })

  router.openapi(removeRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const { id } = c.req.valid('param')
    return c.json(await serve(c, locale, (context) => removeLine(context, id)), 200)
  })

  router.openapi(couponRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const { code } = c.req.valid('json')
    const use = () => serve(c, locale, (context) => useCoupon(context, code))
    return c.json(await limitGuesses(deps, c, use), 200)
  })

  router.openapi(dropRoute, async (c) => {
    const { locale } = c.req.valid('query')
    const { code } = c.req.valid('param')
    return c.json(await serve(c, locale, (context) => dropCoupon(context, code)), 200)
  })

  return router
}
