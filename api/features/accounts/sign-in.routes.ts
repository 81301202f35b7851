import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import {
  EmailInput,
  LoginInput,
  RedeemCodeInput,
  RefreshInput,
  RegisterInput,
  ResetPasswordInput,
  SignedInAnswer,
} from '../../contracts/accounts.ts'
import type { RouteDeps } from '../../deps.ts'
import { negotiateLocale, UI_LOCALES } from '../../domain/locale.ts'
import { AppError } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { networkOf } from '../../http/client-ip.ts'
import { platformOrigin, refuseForeignOrigin } from '../../http/origin-check.ts'
import { body, createRouter, json, open, route } from '../../http/route.ts'
import { answerSignedIn, toAccountAnswer, visitorOf } from './answer-signed-in.ts'
import { identifyActor } from './identify-actor.ts'
import { logIn } from './log-in.ts'
import { refreshTokens } from './refresh-tokens.ts'
import { register } from './register.ts'
import { requestCode } from './request-code.ts'
import { resetPassword } from './reset-password.ts'
import { takeCookie } from './session-cookie.ts'
import { LIMITS } from './sign-in-deps.ts'
import { signInByCode } from './sign-in-by-code.ts'
import { staffDeps } from './staff-deps.ts'

const tags = ['Accounts']
const access = open
const nothing = (description: string) => ({ description })

const registerRoute = route({
  method: 'post',
  path: '/api/auth/register',
  summary: 'Make an account and sign in',
  tags,
  access,
  request: { body: body(RegisterInput) },
  responses: { 201: json(SignedInAnswer) },
})

const loginRoute = route({
  method: 'post',
  path: '/api/auth/login',
  summary: 'Sign in with e-mail and password',
  tags,
  access,
  request: { body: body(LoginInput) },
  responses: { 200: json(SignedInAnswer) },
})

const otpRoute = route({
  method: 'post',
  path: '/api/auth/otp',
  summary: 'Ask for a one-time code by e-mail; it signs in and confirms the address',
  tags,
  access,
  request: { body: body(EmailInput) },
  responses: { 202: nothing('A code is on its way') },
})

const verifyRoute = route({
  method: 'post',
  path: '/api/auth/otp/verify',
  summary: 'Sign in with a one-time code',
  tags,
  access,
  request: { body: body(RedeemCodeInput) },
  responses: { 200: json(SignedInAnswer) },
})

const resetRoute = route({
  method: 'post',
  path: '/api/auth/password/reset',
  summary: 'Ask for a code that resets the password',
  tags,
  access,
  request: { body: body(EmailInput) },
  responses: { 202: nothing('A code is on its way if the address has an account') },
})

const confirmResetRoute = route({
  method: 'post',
  path: '/api/auth/password/reset/confirm',
  summary: 'Set a new password with the code',
  tags,
  access,
  request: { body: body(ResetPasswordInput) },
  responses: { 204: nothing('The password is set; every session has ended') },
})

const refreshRoute = route({
  method: 'post',
  path: '/api/auth/refresh',
  summary: 'New tokens for a refresh token, which is good for one use',
  tags,
  access,
  request: { body: body(RefreshInput) },
  responses: { 200: json(SignedInAnswer) },
})

const logoutRoute = route({
  method: 'post',
  path: '/api/auth/logout',
  summary: 'Sign out',
  tags,
  access,
  responses: { 204: nothing('Signed out') },
})

export function signInRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const staff = staffDeps(deps)
  const own = platformOrigin(deps.env)

  router.use(
    '/api/auth/*',
    createMiddleware<AppEnv>(async (c, next) => {
      refuseForeignOrigin(c, own)
      await next()
    }),
  )

  router.openapi(registerRoute, async (c) => {
    const { name = '', locale = localeOf(c), ...input } = c.req.valid('json')
    const signedIn = await register(staff, { ...input, name, locale, visitor: visitorOf(c, deps) })
    return c.json(await answerSignedIn(c, staff, signedIn), 201)
  })

  router.openapi(loginRoute, async (c) => {
    const signedIn = await logIn(staff, { ...c.req.valid('json'), visitor: visitorOf(c, deps) })
    return c.json(await answerSignedIn(c, staff, signedIn), 200)
  })

  router.openapi(otpRoute, async (c) => {
    const { email } = c.req.valid('json')
    const actor = await identifyActor(deps, c)
    const request =
      actor?.email === email && !actor.verified
        ? { purpose: 'verify' as const, email, claimId: actor.accountId }
        : { purpose: 'sign-in' as const, email, claimId: null }
    await requestCode(staff, { ...request, locale: localeOf(c) }, visitorOf(c, deps))
    return c.body(null, 202)
  })

  router.openapi(verifyRoute, async (c) => {
    const actor = await identifyActor(deps, c)
    const signedIn = await signInByCode(staff, {
      ...c.req.valid('json'),
      ...(actor && { claimId: actor.accountId }),
      locale: localeOf(c),
      visitor: visitorOf(c, deps),
    })
    return c.json(await answerSignedIn(c, staff, signedIn), 200)
  })

  router.openapi(resetRoute, async (c) => {
    const { email } = c.req.valid('json')
    const request = { purpose: 'reset' as const, email, claimId: null, locale: localeOf(c) }
    await requestCode(staff, request, visitorOf(c, deps))
    return c.body(null, 202)
  })

  router.openapi(confirmResetRoute, async (c) => {
    await resetPassword(staff, { ...c.req.valid('json'), locale: localeOf(c), visitor: visitorOf(c, deps) })
    return c.body(null, 204)
  })

  router.openapi(refreshRoute, async (c) => {
    if (c.req.header('Origin') !== undefined) {
      throw new AppError('origin_refused', 'A page of a browser has the cookie and gets no tokens.')
    }
    await staff.limits.consume([LIMITS.refreshNetwork, networkOf(visitorOf(c, deps).ip)])
    const { account, ...tokens } = await refreshTokens(deps, c.req.valid('json').refreshToken)
    await staff.limits.forgive([LIMITS.refreshNetwork, networkOf(visitorOf(c, deps).ip)])
    return c.json({ account: toAccountAnswer(account), ...tokens }, 200)
  })

  router.openapi(logoutRoute, async (c) => {
    const actor = await identifyActor(deps, c)
    if (actor && actor.via !== 'apikey') await staff.realm.sessions.invalidate(actor.sessionId)
    takeCookie(c, deps.env, 'session')
    takeCookie(c, deps.env, 'return')
    return c.body(null, 204)
  })

  return router
}

const localeOf = (c: Context<AppEnv>) =>
  negotiateLocale(c.req.header('Accept-Language') ?? '', UI_LOCALES, 'en')
