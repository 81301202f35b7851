import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { insertMember } from '../staff/index.ts'
import {
  bearer,
  freshEmail,
  lastMailTo,
  mailTo,
  makePerson,
  ORIGIN,
  PASSWORD,
  peopleApp,
  testDeps,
  type Call,
} from './testing.ts'

const whoami = (call: Call, headers: Record<string, string>) => call('GET', '/api/auth/me', { headers })
const refresh = (call: Call, refreshToken: string, headers = {}) =>
  call('POST', '/api/auth/refresh', { body: { refreshToken }, headers })

describe('refresh tokens', () => {
  it('are good for one use; a second one ends the whole family', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    const second = await refresh(call, person.refreshToken)
    expect(second.status).toBe(200)
    expect((await whoami(call, bearer(second.body.accessToken))).status).toBe(200)
    const reused = await refresh(call, person.refreshToken)
    expect([reused.status, reused.body.code]).toEqual([401, 'token_reused'])
    expect((await whoami(call, bearer(second.body.accessToken))).status).toBe(401)
    expect((await refresh(call, second.body.refreshToken)).status).toBe(401)
  })

  it('leave one winner when two come at once, and then nobody', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    const answers = await Promise.all([1, 2, 3].map(() => refresh(call, person.refreshToken)))
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
    expect((await whoami(call, person.auth)).status).toBe(401)
  })

  it('are not for pages, which have the cookie', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    expect((await refresh(call, person.refreshToken, { origin: ORIGIN })).body.code).toBe('origin_refused')
  })

  it('run out after seven days', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    await platformDb(testDb().db)
      .updateTable('refresh_tokens')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('session_id', 'in', (eb) =>
        eb.selectFrom('sessions').select('id').where('account_id', '=', person.id),
      )
      .execute()
    expect((await refresh(call, person.refreshToken)).status).toBe(401)
  })
})

describe('access tokens', () => {
  it('end with the session on the next request', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    expect((await call('POST', '/api/auth/logout', { headers: person.auth })).status).toBe(204)
    expect((await whoami(call, person.auth)).status).toBe(401)
    expect((await refresh(call, person.refreshToken)).status).toBe(401)
  })

  it('say that they have expired after a quarter of an hour', async () => {
    const person = await makePerson(peopleApp())
    const later = peopleApp(testDeps({ now: () => new Date(Date.now() + 16 * 60_000) }))
    const answer = await whoami(later, person.auth)
    expect([answer.status, answer.body.code]).toEqual([401, 'token_expired'])
  })

  it('hold while the key is being replaced, and not after', async () => {
    const person = await makePerson(peopleApp())
    const deps = testDeps()
    const { SECRET_KEY } = deps.env
    const env = { ...deps.env, SECRET_KEY: 'the key that comes after the first one' }
    const during = peopleApp({ ...deps, env: { ...env, SECRET_KEY_OLD: SECRET_KEY } as typeof env })
    expect((await whoami(during, person.auth)).status).toBe(200)
    expect((await whoami(peopleApp({ ...deps, env }), person.auth)).status).toBe(401)
  })

  it.each([
    ['nonsense', () => 'nonsense'],
    ['no signature', () => `${encode({ alg: 'none' })}.${encode({ sub: 'x', sid: 'y' })}.`],
    [
      'another key',
      () =>
        new SignJWT({ sid: 'y' })
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('x')
          .sign(Buffer.alloc(32, 7)),
    ],
  ])('are refused when forged: %s', async (_name, forge) => {
    expect((await whoami(peopleApp(), bearer(await forge()))).status).toBe(401)
  })
})

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('the cookie', () => {
  const signIn = async (call: Call) => {
    const { email } = await makePerson(call)
    const answer = await call('POST', '/api/auth/login', {
      body: { email, password: PASSWORD },
      headers: { origin: ORIGIN },
    })
    return { cookie: answer.cookie, email }
  }

  it('changes nothing without its own exact origin', async () => {
    const call = peopleApp()
    const { cookie } = await signIn(call)
    const rename = (headers: Record<string, string>) =>
      call('PATCH', '/api/auth/me', { body: { name: 'Ana' }, headers: { cookie, ...headers } })
    for (const origin of [
      'http://acme.localhost:4321',
      'http://localhost:4322',
      'https://localhost:4321',
      'null',
    ]) {
      expect((await rename({ origin })).body.code).toBe('origin_refused')
    }
    expect((await rename({})).body.code).toBe('origin_refused')
    expect((await rename({ origin: ORIGIN })).body.name).toBe('Ana')
    expect((await whoami(call, { cookie })).body.account.name).toBe('Ana')
  })

  it('is of no use after signing out, and a wrong token beside it is not passed over', async () => {
    const call = peopleApp()
    const { cookie } = await signIn(call)
    expect((await whoami(call, { cookie, ...bearer('wrong') })).status).toBe(401)
    const out = await call('POST', '/api/auth/logout', { headers: { cookie, origin: ORIGIN } })
    expect(out.headers.getSetCookie()[0]).toMatch(/^picksy_session=; Max-Age=0/)
    expect((await whoami(call, { cookie })).status).toBe(401)
  })
})

describe('sessions of an account', () => {
  it('are listed and end one by one, never those of somebody else', async () => {
    const call = peopleApp()
    const [ana, bea] = [await makePerson(call), await makePerson(call)]
    await call('POST', '/api/auth/login', { body: { email: ana.email, password: PASSWORD } })
    const list = async (person: typeof ana) =>
      (await call('GET', '/api/auth/sessions', { headers: person.auth })).body.data
    // The one from registering and the one from confirming stand beside the new one.
    const mine = await list(ana)
    expect(mine).toHaveLength(3)
    const other = mine.find((session) => !session.current)!
    const end = (person: typeof ana, id: string) =>
      call('DELETE', `/api/auth/sessions/${id}`, { headers: person.auth })
    expect((await end(bea, other.id)).status).toBe(404)
    expect((await end(ana, other.id)).status).toBe(204)
    expect(await list(ana)).toHaveLength(2)
    expect((await call('DELETE', '/api/auth/sessions', { headers: ana.auth })).status).toBe(204)
    expect(await list(ana)).toEqual([expect.objectContaining({ current: true })])
  })
})

describe('change of password and address', () => {
  it('asks for the password, and signs everybody else out', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    const elsewhere = await call('POST', '/api/auth/login', {
      body: { email: person.email, password: PASSWORD },
    })
    const change = (currentPassword: string) =>
      call('POST', '/api/auth/password', {
        body: { currentPassword, newPassword: 'a fine new password' },
        headers: person.auth,
      })
    const wrong = await change('not the password')
    expect([wrong.status, wrong.body.errors[0]?.path]).toEqual([422, 'currentPassword'])
    expect((await change(PASSWORD)).status).toBe(204)
    expect((await whoami(call, person.auth)).status).toBe(200)
    expect((await whoami(call, bearer(elsewhere.body.accessToken))).status).toBe(401)
    expect((await lastMailTo(person.email, { count: 2 })).template).toBe('password-changed')
  })

  it('moves to a new address by its code, and tells the old one', async () => {
    const call = peopleApp()
    const person = await makePerson(call)
    const email = freshEmail('new')
    const ask = await call('POST', '/api/auth/email', {
      body: { email, password: PASSWORD },
      headers: person.auth,
    })
    expect(ask.status).toBe(202)
    const mail = await lastMailTo(email)
    const confirm = (headers: Record<string, string>) =>
      call('POST', '/api/auth/email/confirm', { body: { email, code: mail.data.code }, headers })
    const stranger = await makePerson(call)
    expect((await confirm(stranger.auth)).status).toBe(422)
    expect((await confirm(person.auth)).body).toMatchObject({ email, verified: true })
    const notices = await mailTo(person.email, { count: 2 })
    expect(notices.at(-1)).toMatchObject({ template: 'email-changed', data: { newEmail: 'n…@demo.test' } })
    expect((await call('POST', '/api/auth/login', { body: { email, password: PASSWORD } })).status).toBe(200)
    const old = { body: { email: person.email, password: PASSWORD } }
    expect((await call('POST', '/api/auth/login', old)).status).toBe(401)
  })

  it('does not say that the new address is known: its owner hears of it instead', async () => {
    const call = peopleApp()
    const [person, owner] = [await makePerson(call), await makePerson(call)]
    const body = { email: owner.email, password: PASSWORD }
    expect((await call('POST', '/api/auth/email', { body, headers: person.auth })).status).toBe(202)
    expect((await lastMailTo(owner.email, { count: 2 })).template).toBe('address-known')
  })
})

describe('API keys', () => {
  it('reach what they were given and what the role allows, until they are deleted', async () => {
    const call = peopleApp()
    const store = await makeStore()
    const person = await makePerson(call)
    const make = (scopes: string[], headers = person.auth as Record<string, string>) =>
      call('POST', '/api/auth/keys', { body: { name: 'import', scopes }, headers })
    expect((await make(['store.read'])).status).toBe(422)
    const platform = platformDb(testDb().db)
    await insertMember(platform, { accountId: person.id, storeId: store.id, role: 'owner' })
    expect((await make(['staff.write'])).body.errors[0]?.path).toBe('scopes.0')
    const { body: key } = await make(['store.read'])
    const auth = bearer(key.key)
    const read = () => call('GET', `/api/stores/${store.slug}`, { headers: auth })
    expect((await read()).status).toBe(200)
    expect((await call('GET', `/api/stores/${store.slug}/staff`, { headers: auth })).status).toBe(403)
    expect((await make(['store.read'], auth)).status).toBe(403)
    expect((await call('DELETE', '/api/auth/sessions', { headers: auth })).status).toBe(403)
    const listed = await call('GET', '/api/auth/keys', { headers: person.auth })
    expect(listed.body.data).toEqual([expect.objectContaining({ id: key.id, hint: key.key.slice(-4) })])
    expect(JSON.stringify(listed.body)).not.toContain(key.key)
    await platform.deleteFrom('memberships').where('account_id', '=', person.id).execute()
    expect((await read()).status).toBe(404)
    expect((await call('DELETE', `/api/auth/keys/${key.id}`, { headers: person.auth })).status).toBe(204)
    expect((await read()).status).toBe(401)
  })
})
