import type { Context } from 'hono'
import type { z } from 'zod'
import { EmailInput, LoginInput, RedeemCodeInput, ResetPasswordInput } from '../../contracts/accounts.ts'
import {
  CustomerAnswer,
  CustomerPatch,
  CustomerSignedIn,
  RegisterCustomerInput,
} from '../../contracts/customers.ts'
import type { RouteDeps } from '../../deps.ts'
import { negotiateLocale } from '../../domain/locale.ts'
import { invalidField } from '../../errors.ts'
import type { AppEnv, StoreContext } from '../../http/app-env.ts'
import { refuseForeignOrigin, shopOrigin } from '../../http/origin-check.ts'
import { limitsOn } from '../../http/rate-limit.ts'
import { body, createRouter, customer, json, route, shop } from '../../http/route.ts'
import {
  giveCookie,
  logIn,
  register,
  requestCode,
  resetPassword,
  signInByCode,
  takeCookie,
  visitorOf,
  type SignedIn,
  type SignInDeps,
} from '../accounts/index.ts'
import { customerRealm, inCustomerRealm } from './customer-realm.ts'
import type { Profile } from './customer-sessions.ts'
import { getProfile, updateProfile, type ProfilePatch } from './customers.queries.ts'
import { findCustomer } from './find-customer.ts'

const tags = ['Shop: customers']
const nothing = (description: string) => ({ description })

const registerRoute = route({
  method: 'post',
  path: '/api/shop/auth/register',
  summary: 'Become a customer of the store',
  tags,
  access: shop,
  request: { body: body(RegisterCustomerInput) },
  responses: { 201: json(CustomerSignedIn) },
})

const loginRoute = route({
  method: 'post',
  path: '/api/shop/auth/login',
  summary: 'Sign in with e-mail and password',
  tags,
  access: shop,
  request: { body: body(LoginInput) },
  responses: { 200: json(CustomerSignedIn) },
})

const otpRoute = route({
  method: 'post',
  path: '/api/shop/auth/otp',
  summary: 'Ask for a one-time code by e-mail',
  tags,
  access: shop,
  request: { body: body(EmailInput) },
  responses: { 202: nothing('A code is on its way') },
})

const verifyRoute = route({
  method: 'post',
  path: '/api/shop/auth/otp/verify',
  summary: 'Sign in with a one-time code',
  tags,
  access: shop,
  request: { body: body(RedeemCodeInput) },
  responses: { 200: json(CustomerSignedIn) },
})

const resetRoute = route({
  method: 'post',
  path: '/api/shop/auth/password/reset',
  summary: 'Ask for a code that resets the password',
  tags,
  access: shop,
  request: { body: body(EmailInput) },
  responses: { 202: nothing('A code is on its way if the address has an account') },
})

const confirmResetRoute = route({
  method: 'post',
  path: '/api/shop/auth/password/reset/confirm',
  summary: 'Set a new password with the code',
  tags,
  access: shop,
  request: { body: body(ResetPasswordInput) },
  responses: { 204: nothing('The password is set; every session has ended') },
})

const logoutRoute = route({
  method: 'post',
  path: '/api/shop/auth/logout',
  summary: 'Sign out',
  tags,
  access: shop,
  responses: { 204: nothing('Signed out') },
})

const meRoute = route({
  method: 'get',
  path: '/api/shop/me',
  summary: 'The customer who is signed in',
  tags,
  access: customer,
  responses: { 200: json(CustomerAnswer) },
})

const patchMeRoute = route({
  method: 'patch',
  path: '/api/shop/me',
  summary: 'Change the own profile',
  tags,
  access: customer,
  request: { body: body(CustomerPatch) },
  responses: { 200: json(CustomerAnswer) },
})

export function customersRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const realmOf = (c: Context<AppEnv>): SignInDeps<Profile> => {
    const store = c.get('store')
    const own = shopOrigin(c, deps.env)
    if (own !== undefined) refuseForeignOrigin(c, own)
    return {
      env: deps.env,
      now: deps.now,
      limits: limitsOn(deps.pool),
      realm: customerRealm(store.db, store, deps.now),
      inRealm: inCustomerRealm(store.db, store, deps.now),
    }
  }
  const answer = async (
    c: Context<AppEnv>,
    signedIn: SignedIn,
  ): Promise<z.infer<typeof CustomerSignedIn>> => {
    const profile = await getProfile(c.get('store').db, Number(signedIn.claimId))
    const onStoreHost = shopOrigin(c, deps.env) !== undefined
    if (onStoreHost) giveCookie(c, deps.env, 'customer', signedIn.token)
    const wantsToken = !onStoreHost || c.req.header('Origin') === undefined
    return { customer: profile, ...(wantsToken && { token: signedIn.token }) }
  }

  router.openapi(registerRoute, async (c) => {
    const { name = '', locale, ...input } = c.req.valid('json')
    const visitor = visitorOf(c, deps)
    const chosen = demandLocale(c.get('store'), locale) ?? localeOf(c)
    return c.json(
      await answer(c, await register(realmOf(c), { ...input, name, locale: chosen, visitor })),
      201,
    )
  })

  router.openapi(loginRoute, async (c) => {
    const signedIn = await logIn(realmOf(c), { ...c.req.valid('json'), visitor: visitorOf(c, deps) })
    return c.json(await answer(c, signedIn), 200)
  })

  router.openapi(otpRoute, async (c) => {
    const { email } = c.req.valid('json')
    const known = await findCustomer(deps, c, c.get('store'))
    const request =
      known?.email === email && !known.verified
        ? { purpose: 'verify' as const, email, claimId: String(known.id) }
        : { purpose: 'sign-in' as const, email, claimId: null }
    await requestCode(realmOf(c), { ...request, locale: localeOf(c) }, visitorOf(c, deps))
    return c.body(null, 202)
  })

  router.openapi(verifyRoute, async (c) => {
    const known = await findCustomer(deps, c, c.get('store'))
    const signedIn = await signInByCode(realmOf(c), {
      ...c.req.valid('json'),
      ...(known && { claimId: String(known.id) }),
      locale: localeOf(c),
      visitor: visitorOf(c, deps),
    })
    return c.json(await answer(c, signedIn), 200)
  })

  router.openapi(resetRoute, async (c) => {
    const { email } = c.req.valid('json')
    const request = { purpose: 'reset' as const, email, claimId: null, locale: localeOf(c) }
    await requestCode(realmOf(c), request, visitorOf(c, deps))
    return c.body(null, 202)
  })

  router.openapi(confirmResetRoute, async (c) => {
    await resetPassword(realmOf(c), {
      ...c.req.valid('json'),
      locale: localeOf(c),
      visitor: visitorOf(c, deps),
    })
    return c.body(null, 204)
  })

  router.openapi(logoutRoute, async (c) => {
    const known = await findCustomer(deps, c, c.get('store'))
    if (known) await realmOf(c).realm.sessions.invalidate(known.sessionId)
    if (shopOrigin(c, deps.env) !== undefined) takeCookie(c, deps.env, 'customer')
    return c.body(null, 204)
  })

  router.openapi(meRoute, async (c) => c.json(await getProfile(c.get('store').db, c.get('customer').id), 200))

  router.openapi(patchMeRoute, async (c) => {
    const patch = c.req.valid('json')
    demandLocale(c.get('store'), patch.locale)
    return c.json(await updateProfile(c.get('store').db, c.get('customer').id, patch as ProfilePatch), 200)
  })

  return router
}

const localeOf = (c: Context<AppEnv>) => {
  const { locales } = c.get('store')
  return negotiateLocale(c.req.header('Accept-Language') ?? '', locales, locales[0] ?? 'en')
}

function demandLocale({ locales }: StoreContext, locale: string | undefined): string | undefined {
  if (locale !== undefined && !locales.includes(locale)) {
    throw invalidField('locale', `This store speaks ${locales.join(', ')}.`)
  }
  return locale
}
