import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { createAccount } from './index.ts'
import {
  bearer,
  freshEmail,
  lastMailTo,
  mailTo,
  makePerson,
  ORIGIN,
  otherProcess,
  PASSWORD,
  peopleApp,
  testDeps,
  type Call,
} from './testing.ts'

const OTHER = 'another long password'

const login = (call: Call, email: string, password = PASSWORD) =>
  call('POST', '/api/auth/login', { body: { email, password } })
const register = (call: Call, email: string, password = PASSWORD) =>
  call('POST', '/api/auth/register', { body: { email, password } })
const redeem = (call: Call, email: string, code: string) =>
  call('POST', '/api/auth/otp/verify', { body: { email, code } })
const me = (call: Call, token: string) => call('GET', '/api/auth/me', { headers: bearer(token) })

const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('POST /api/auth/register', () => {
  it('signs in at once, with tokens for a client and only the cookie for a page', async () => {
    const call = peopleApp()
    const client = await register(call, freshEmail())
    expect(client.status).toBe(201)
    expect(Object.keys(client.body).sort()).toEqual(['accessToken', 'account', 'expiresIn', 'refreshToken'])
    expect(client.body.account).toMatchObject({ verified: false, admin: false })
    const page = await call('POST', '/api/auth/register', {
      body: { email: freshEmail(), password: PASSWORD },
      headers: { origin: ORIGIN },
    })
    expect(Object.keys(page.body)).toEqual(['account'])
    expect(page.headers.getSetCookie()[0]).toMatch(
      /^picksy_session=.+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const whoami = await call('GET', '/api/auth/me', { headers: { cookie: page.cookie } })
    expect(whoami.body).toMatchObject({
      account: { email: page.body.account.email },
      via: 'session',
      memberships: [],
    })
  })

  it('gives a cookie that only https carries, bound to the host, where the platform is on https', async () => {
    const deps = testDeps()
    const env = { ...deps.env, PLATFORM_URL: 'https://picksy.test' }
    const { headers } = await register(peopleApp({ ...deps, env }), freshEmail())
    expect(headers.getSetCookie()[0]).toMatch(
      /^__Host-picksy_session=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('answers for a known address as for a new one, tells its owner, and opens nothing', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    const fresh = await register(call, freshEmail(), OTHER)
    const intruder = await register(call, owner.email, OTHER)
    expect(intruder.status).toBe(fresh.status)
    expect(Object.keys(intruder.body)).toEqual(Object.keys(fresh.body))
    expect(intruder.body.account).toEqual({
      ...fresh.body.account,
      id: intruder.body.account.id,
      email: owner.email,
    })
    expect(intruder.body.account.id).not.toBe(owner.id)
    const mails = await mailTo(owner.email, { count: 2 })
    expect(mails.map((mail) => mail.template)).toEqual(['verify-email', 'address-known'])

    expect((await me(call, intruder.body.accessToken)).body.account).toMatchObject({ verified: false })
    expect((await login(call, owner.email, OTHER)).body.account.id).toBe(intruder.body.account.id)
    expect((await login(call, owner.email)).body.account).toMatchObject({ id: owner.id, verified: true })
  })

  it('signs in whoever gives the right password of an account', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    expect((await register(call, owner.email)).body.account.id).toBe(owner.id)
  })

  it.each([
    [{ email: 'nobody', password: PASSWORD }, 'email'],
    [{ email: 'a@demo.test', password: 'short' }, 'password'],
    [{ email: 'a@demo.test', password: 'password1234' }, 'password'],
    [{ email: 'a@demo.test', password: PASSWORD, admin: true }, 'admin'],
    [{ email: 'a\0b@demo.test', password: PASSWORD }, 'email'],
    [{ email: 'a@demo.test', password: PASSWORD, name: 'x'.repeat(101) }, 'name'],
  ])('refuses %o naming %s', async (body, path) => {
    const answer = await peopleApp()('POST', '/api/auth/register', { body })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0]?.path).toBe(path)
  })
})

describe('POST /api/auth/login', () => {
  it('says the same for an unknown address and a wrong password', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    const wrong = await login(call, owner.email, OTHER)
    const unknown = await login(call, freshEmail(), OTHER)
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(wrong.body).toEqual(unknown.body)
    expect(wrong.body.code).toBe('wrong_credentials')
  })

  it('FS9 takes the same time for a known address, an unknown one and one that several claim', async () => {
    const owner = await makePerson(peopleApp())
    const claimed = freshEmail()
    for (const password of [PASSWORD, OTHER, 'a third long password'])
      await register(peopleApp(), claimed, password)
    const times = { known: [] as number[], unknown: [] as number[], shared: [] as number[] }
    // In turn, so that whatever else the machine does meets all three alike.
    for (let round = 0; round < 11; round++) {
      for (const [kind, email] of [
        ['known', owner.email],
        ['unknown', freshEmail()],
        ['shared', claimed],
      ] as const) {
        const call = peopleApp()
        const start = performance.now()
        await login(call, email, 'not the password at all')
        times[kind].push(performance.now() - start)
      }
    }
    const median = (values: number[]) => values.sort((left, right) => left - right)[5]!
    // A hash takes many times the rest of a request: one more or less would double it, or make it nothing.
    for (const kind of ['unknown', 'shared'] as const) {
      expect(median(times[kind]) / median(times.known)).toBeGreaterThan(0.55)
      expect(median(times[kind]) / median(times.known)).toBeLessThan(1.8)
    }
  })

  it('opens an account that the operator made, however the address is written', async () => {
    const email = freshEmail('operator')
    const input = {
      email: email.toUpperCase(),
      password: 'picksy-demo',
      name: 'Op',
      locale: 'es',
      admin: true,
    }
    const id = await createAccount(platformDb(testDb().db), input)
    const answer = await login(peopleApp(), ` ${email} `, 'picksy-demo')
    expect(answer.body.account).toMatchObject({ id, admin: true, verified: true, locale: 'es' })
  })

  it('refuses a page of another origin', async () => {
    const answer = await peopleApp()('POST', '/api/auth/login', {
      body: { email: freshEmail(), password: PASSWORD },
      headers: { origin: 'http://acme.localhost:4321' },
    })
    expect(answer.status).toBe(403)
    expect(answer.body.code).toBe('origin_refused')
  })
})

describe('one-time codes', () => {
  it('sign in once, and make an account for an address that has none', async () => {
    const call = peopleApp()
    const email = freshEmail()
    expect((await call('POST', '/api/auth/otp', { body: { email } })).status).toBe(202)
    const mail = await lastMailTo(email)
    expect(mail.template).toBe('login-code')
    const first = await redeem(call, email, ` ${mail.data.code.slice(0, 3)}-${mail.data.code.slice(3)} `)
    expect(first.status).toBe(200)
    expect(first.body.account).toMatchObject({ email, verified: true })
    expect((await redeem(call, email, mail.data.code)).status).toBe(422)
  })

  it('hold five tries, however many come at once', async () => {
    const call = peopleApp()
    const email = freshEmail()
    await call('POST', '/api/auth/otp', { body: { email } })
    const mail = await lastMailTo(email)
    const code = mail.data.code as string
    const guesses = await Promise.all(Array.from({ length: 20 }, () => redeem(call, email, wrongFor(code))))
    expect(new Set(guesses.map((answer) => answer.status))).toEqual(new Set([422]))
    expect((await redeem(call, email, code)).status).toBe(422)
  })

  it('let only one of several at once in', async () => {
    const call = peopleApp()
    const email = freshEmail()
    await call('POST', '/api/auth/otp', { body: { email } })
    const mail = await lastMailTo(email)
    const answers = await Promise.all(Array.from({ length: 5 }, () => redeem(call, email, mail.data.code)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
  })

  it('expire after ten minutes', async () => {
    const call = peopleApp()
    const email = freshEmail()
    await call('POST', '/api/auth/otp', { body: { email } })
    const mail = await lastMailTo(email)
    const later = peopleApp(testDeps({ now: () => new Date(Date.now() + 10 * 60_000) }))
    expect((await redeem(later, email, mail.data.code)).status).toBe(422)
  })

  it('say the same when the address is unknown, the code wrong, or used up', async () => {
    const call = peopleApp()
    const email = freshEmail()
    await call('POST', '/api/auth/otp', { body: { email } })
    const mail = await lastMailTo(email)
    const wrong = await redeem(call, email, wrongFor(mail.data.code))
    const unknown = await redeem(call, freshEmail(), '123456')
    expect(wrong.body).toEqual(unknown.body)
  })

  it('confirm the account that was registered, and keep its password', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    expect((await login(call, owner.email)).body.account).toMatchObject({ id: owner.id, verified: true })
  })

  it('leave nothing to who registered the address before its owner came', async () => {
    const call = peopleApp()
    const email = freshEmail()
    const squatter = await register(call, email, OTHER)
    await call('POST', '/api/auth/otp', { body: { email } })
    const mails = await mailTo(email, { count: 2 })
    const code = mails.find((mail) => mail.template === 'login-code')!.data.code
    const owner = await redeem(call, email, code)
    expect(owner.body.account).toMatchObject({ email, verified: true })
    expect((await me(call, squatter.body.accessToken)).status).toBe(401)
    expect((await login(call, email, OTHER)).status).toBe(401)
    const refresh = { body: { refreshToken: squatter.body.refreshToken } }
    expect((await call('POST', '/api/auth/refresh', refresh)).status).toBe(401)
  })
})

describe('password reset', () => {
  it('sets the new password, ends every session, and tells nothing about unknown addresses', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    const stranger = freshEmail()
    const ask = (email: string) => call('POST', '/api/auth/password/reset', { body: { email } })
    expect((await ask(owner.email)).status).toBe(202)
    expect((await ask(stranger)).status).toBe(202)
    expect((await mailTo(stranger)).map((mail) => mail.template)).toEqual(['no-account'])
    const mails = await mailTo(owner.email, { count: 2 })
    const code = mails.find((mail) => mail.template === 'reset-password')?.data.code
    const confirm = { email: owner.email, code, password: OTHER }
    expect((await call('POST', '/api/auth/password/reset/confirm', { body: confirm })).status).toBe(204)
    expect((await call('GET', '/api/auth/me', { headers: owner.auth })).status).toBe(401)
    expect((await login(call, owner.email)).status).toBe(401)
    expect((await login(call, owner.email, OTHER)).status).toBe(200)
  })
})

describe('limits', () => {
  it('FS9 slow down guessing one password, in all processes together, and let others in', async () => {
    const ip = { 'x-forwarded-for': '9.9.9.9' }
    const apps = [peopleApp(), peopleApp(otherProcess())]
    const owner = await makePerson(peopleApp())
    const body = { email: owner.email, password: OTHER }
    const answers = []
    for (let guess = 0; guess < 12; guess++) {
      answers.push(await apps[guess % 2]!('POST', '/api/auth/login', { body, headers: ip }))
    }
    expect(answers.map((answer) => answer.status)).toEqual([...Array<number>(10).fill(401), 429, 429])
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0)
    const right = { email: owner.email, password: PASSWORD }
    expect((await apps[0]!('POST', '/api/auth/login', { body: right, headers: ip })).status).toBe(429)
    expect((await login(peopleApp(), owner.email)).status).toBe(200)
  })

  it('FS9 throttle one network that tries many addresses', async () => {
    const call = peopleApp()
    const tries = await Promise.all(Array.from({ length: 60 }, () => login(call, freshEmail(), OTHER)))
    expect(tries.filter((answer) => answer.status === 401)).toHaveLength(50)
    expect(tries.filter((answer) => answer.status === 429)).toHaveLength(10)
  })

  it('send one code a minute to an address, known or not', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    for (const email of [owner.email, freshEmail()]) {
      expect((await call('POST', '/api/auth/otp', { body: { email } })).status).toBe(202)
      const again = await call('POST', '/api/auth/otp', { body: { email } })
      expect(again.status).toBe(429)
      expect(Number(again.headers.get('retry-after'))).toBeLessThanOrEqual(60)
    }
  })

  it('do not count who signs in rightly', async () => {
    const call = peopleApp()
    const owner = await makePerson(call)
    for (let round = 0; round < 12; round++) expect((await login(call, owner.email)).status).toBe(200)
  })
})

describe('a store of an unconfirmed merchant', () => {
  it('may be shown to search engines from the confirmation on', async () => {
    const { db } = testDb()
    const store = await makeStore()
    const call = peopleApp()
    const email = freshEmail()
    const { body } = await register(call, email)
    await platformDb(db)
      .updateTable('stores')
      .set({ merchant_id: body.account.id, verified: false })
      .where('id', '=', store.id)
      .execute()
    await store.db.deleteFrom('changes').execute()
    const mail = await lastMailTo(email)
    await redeem(call, email, mail.data.code)
    const row = await platformDb(db)
      .selectFrom('stores')
      .select('verified')
      .where('id', '=', store.id)
      .executeTakeFirst()
    expect(row?.verified).toBe(true)
    const changes = await store.db.selectFrom('changes').select('tags').execute()
    expect(changes.flatMap((change) => change.tags)).toContain('settings')
  })
})
