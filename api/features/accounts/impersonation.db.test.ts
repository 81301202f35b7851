import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { testDb } from '../../db/testing.ts'
import {
  bearer,
  freshEmail,
  lastMailTo,
  makePerson,
  ORIGIN,
  PASSWORD,
  peopleApp,
  type Call,
} from './testing.ts'

const whoami = (call: Call, headers: Record<string, string>) => call('GET', '/api/auth/me', { headers })

describe('impersonation', () => {
  const asAdmin = async (call: Call) => {
    const admin = await makePerson(call, 'admin')
    await platformDb(testDb().db)
      .updateTable('accounts')
      .set({ admin: true })
      .where('id', '=', admin.id)
      .execute()
    return admin
  }
  const impersonate = (call: Call, id: string, headers: Record<string, string>) =>
    call('POST', `/api/platform/accounts/${id}/impersonate`, { headers })

  it('is shown, written down and told, and leaves password, address and keys alone', async () => {
    const call = peopleApp()
    const [admin, person] = [await asAdmin(call), await makePerson(call)]
    expect((await impersonate(call, admin.id, person.auth)).status).toBe(403)
    const { body } = await impersonate(call, person.id, admin.auth)
    const auth = bearer(body.accessToken)
    expect((await whoami(call, auth)).body).toMatchObject({
      account: { id: person.id },
      impersonatedBy: { id: admin.id },
    })
    const change = { currentPassword: PASSWORD, newPassword: 'a fine new password' }
    expect((await call('POST', '/api/auth/password', { body: change, headers: auth })).status).toBe(403)
    const email = { email: freshEmail(), password: PASSWORD }
    expect((await call('POST', '/api/auth/email', { body: email, headers: auth })).status).toBe(403)
    expect((await call('DELETE', '/api/auth/sessions', { headers: auth })).status).toBe(403)
    expect((await lastMailTo(person.email, { count: 2 })).template).toBe('impersonation-notice')
    const log = await call('GET', `/api/platform/audit?entityId=${person.id}`, { headers: admin.auth })
    expect(log.body.data[0]).toMatchObject({ action: 'account.impersonate', actor: { id: admin.id } })
    expect((await call('POST', '/api/auth/impersonation/stop', { headers: auth })).status).toBe(204)
    expect((await whoami(call, auth)).status).toBe(401)
    expect((await whoami(call, admin.auth)).status).toBe(200)
  })

  it('goes back to the own session in a browser', async () => {
    const call = peopleApp()
    const [admin, person] = [await asAdmin(call), await makePerson(call)]
    const origin = { origin: ORIGIN }
    const login = await call('POST', '/api/auth/login', {
      body: { email: admin.email, password: PASSWORD },
      headers: origin,
    })
    const acting = await impersonate(call, person.id, { ...origin, cookie: login.cookie })
    expect((await whoami(call, { cookie: acting.cookie })).body.account.id).toBe(person.id)
    const stopped = await call('POST', '/api/auth/impersonation/stop', {
      headers: { ...origin, cookie: acting.cookie },
    })
    expect((await whoami(call, { cookie: stopped.cookie })).body.account.id).toBe(admin.id)
  })

  it('never becomes another admin, and ends with the admin’s own session or role', async () => {
    const call = peopleApp()
    const [admin, other, person] = [await asAdmin(call), await asAdmin(call), await makePerson(call)]
    expect((await impersonate(call, other.id, admin.auth)).status).toBe(403)
    const first = bearer((await impersonate(call, person.id, admin.auth)).body.accessToken)
    expect((await whoami(call, first)).status).toBe(200)
    await call('POST', '/api/auth/logout', { headers: admin.auth })
    expect((await whoami(call, first)).status).toBe(401)
    const second = bearer((await impersonate(call, person.id, other.auth)).body.accessToken)
    await platformDb(testDb().db)
      .updateTable('accounts')
      .set({ admin: false })
      .where('id', '=', other.id)
      .execute()
    expect((await whoami(call, second)).status).toBe(401)
  })
})
