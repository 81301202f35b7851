import { describe, expect, it } from 'vitest'
import { makeStore } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { bearer, freshEmail, lastMailTo, makePerson, PASSWORD, peopleApp } from '../accounts/testing.ts'

const call = peopleApp()
const [acme, luna] = [await makeStore(), await makeStore({ locales: ['es', 'en'] })]

const host = (store: StoreContext) => ({ host: `${store.slug}.localhost:4321` })
const page = (store: StoreContext) => ({ ...host(store), origin: `http://${store.slug}.localhost:4321` })
const headless = (store: StoreContext) => ({ host: 'localhost:4321', 'x-picksy-store': store.slug })

const register = (store: StoreContext, email: string, headers = page(store) as Record<string, string>) =>
  call('POST', '/api/shop/auth/register', { body: { email, password: PASSWORD }, headers })
const me = (headers: Record<string, string>) => call('GET', '/api/shop/me', { headers })

describe('customers of a store', () => {
  it('get the cookie of the store’s host and no token in a page', async () => {
    const answer = await register(acme, freshEmail())
    expect(answer.status).toBe(201)
    expect(Object.keys(answer.body)).toEqual(['customer'])
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^picksy_customer=.+; HttpOnly; SameSite=Lax$/),
    ])
    expect((await me({ ...host(acme), cookie: answer.cookie })).body).toMatchObject({
      id: answer.body.customer.id,
      verified: false,
    })
  })

  it('get a token and no cookie as a headless client', async () => {
    const answer = await register(acme, freshEmail(), headless(acme))
    expect(answer.headers.getSetCookie()).toEqual([])
    expect((await me({ ...headless(acme), ...bearer(answer.body.token) })).status).toBe(200)
    expect((await me({ ...headless(acme), cookie: `picksy_customer=${answer.body.token}` })).status).toBe(401)
  })

  it('are two people in two stores, and never staff', async () => {
    const email = freshEmail()
    const inAcme = await register(acme, email)
    const inLuna = await register(luna, email)
    expect((await me({ ...host(luna), cookie: inAcme.cookie })).status).toBe(401)
    expect((await me({ ...host(luna), cookie: inLuna.cookie })).body).toMatchObject({ email, locale: 'es' })
    const token = inAcme.cookie.split('=')[1]!
    expect((await me({ ...headless(luna), ...bearer(token) })).status).toBe(401)
    expect(
      (await call('GET', '/api/auth/me', { headers: { cookie: `picksy_session=${token}` } })).status,
    ).toBe(401)
    const staff = await makePerson(call)
    expect((await me({ ...headless(acme), ...staff.auth })).status).toBe(401)
    const login = { body: { email: staff.email, password: PASSWORD }, headers: page(acme) }
    expect((await call('POST', '/api/shop/auth/login', login)).status).toBe(401)
  })

  it('change their profile only from a page of their store', async () => {
    const { cookie } = await register(luna, freshEmail())
    const change = (body: unknown, headers: Record<string, string>) =>
      call('PATCH', '/api/shop/me', { body, headers: { cookie, ...headers } })
    expect((await change({ name: 'Luz' }, host(luna))).body.code).toBe('origin_refused')
    expect(
      (await change({ name: 'Luz' }, { ...host(luna), origin: `http://${acme.slug}.localhost:4321` })).status,
    ).toBe(403)
    expect((await change({ name: 'Luz', locale: 'en' }, page(luna))).body).toMatchObject({
      name: 'Luz',
      locale: 'en',
    })
    expect((await change({ locale: 'pt' }, page(luna))).body.errors[0]?.path).toBe('locale')
    expect((await change({ verified: true }, page(luna))).status).toBe(422)
  })

  it('sign in by code, which also makes the account, and sign out', async () => {
    const email = freshEmail()
    const ask = await call('POST', '/api/shop/auth/otp', { body: { email }, headers: page(luna) })
    expect(ask.status).toBe(202)
    const mail = await lastMailTo(email, { storeId: luna.id })
    expect(mail).toMatchObject({ template: 'customer-code', data: { storeName: luna.name } })
    const redeem = (store: StoreContext) =>
      call('POST', '/api/shop/auth/otp/verify', {
        body: { email, code: mail.data.code },
        headers: page(store),
      })
    expect((await redeem(acme)).status).toBe(422)
    const { body, cookie } = await redeem(luna)
    expect(body.customer).toMatchObject({ email, verified: true, locale: 'es' })
    expect((await call('POST', '/api/shop/auth/logout', { headers: { cookie, ...page(luna) } })).status).toBe(
      204,
    )
    expect((await me({ ...host(luna), cookie })).status).toBe(401)
  })

  it('are not told whether an address is known', async () => {
    const email = freshEmail()
    const first = await register(acme, email)
    const mail = await lastMailTo(email, { storeId: acme.id })
    const verify = { body: { email, code: mail.data.code }, headers: page(acme) }
    const owner = await call('POST', '/api/shop/auth/otp/verify', verify)
    expect(owner.body.customer.id).toBe(first.body.customer.id)
    const body = { email, password: 'another long password' }
    const intruder = await call('POST', '/api/shop/auth/register', { body, headers: page(acme) })
    expect(intruder.status).toBe(201)
    expect(intruder.body.customer.id).not.toBe(owner.body.customer.id)
    expect((await lastMailTo(email, { storeId: acme.id, count: 2 })).template).toBe('customer-known')
  })

  it('reset their password, which ends their sessions', async () => {
    const email = freshEmail()
    const { cookie } = await register(acme, email)
    await call('POST', '/api/shop/auth/password/reset', { body: { email }, headers: page(acme) })
    const code = (await lastMailTo(email, { storeId: acme.id, count: 2 })).data.code
    const password = 'another long password'
    const confirm = { body: { email, code, password }, headers: page(acme) }
    expect((await call('POST', '/api/shop/auth/password/reset/confirm', confirm)).status).toBe(204)
    expect((await me({ ...host(acme), cookie })).status).toBe(401)
    expect(
      (await call('POST', '/api/shop/auth/login', { body: { email, password }, headers: page(acme) })).status,
    ).toBe(200)
  })
})
