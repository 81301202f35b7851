import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { insertMember } from '../staff/index.ts'
import { bearer, freshEmail, mailTo, makePerson, PASSWORD, peopleApp, type Call } from './testing.ts'

const whoami = (call: Call, headers: Record<string, string>) => call('GET', '/api/auth/me', { headers })
const refresh = (call: Call, refreshToken: string) =>
  call('POST', '/api/auth/refresh', { body: { refreshToken } })

describe('FS10 a dump of the database', () => {
  it('holds nothing that lets somebody in', async () => {
    const call = peopleApp()
    const store = await makeStore()
    const person = await makePerson(call)
    const platform = platformDb(testDb().db)
    await insertMember(platform, { accountId: person.id, storeId: store.id, role: 'owner' })
    await call('POST', '/api/auth/keys', {
      body: { name: 'key', scopes: ['store.read'] },
      headers: person.auth,
    })
    await call('POST', '/api/auth/otp', { body: { email: person.email } })
    await call('POST', `/api/stores/${store.id}/staff`, {
      body: { email: freshEmail(), role: 'editor' },
      headers: person.auth,
    })
    await call('POST', '/api/shop/auth/register', {
      body: { email: person.email, password: PASSWORD },
      headers: { 'x-picksy-store': store.slug, host: 'localhost' },
    })
    const shopMail = await mailTo(person.email, { storeId: store.id })
    const mails = await mailTo(person.email, { count: 2 })
    const codes = [...mails, ...shopMail].map((mail) => mail.data.code as string)
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)

    const sessions = await platform
      .selectFrom('sessions')
      .select('id')
      .where('account_id', '=', person.id)
      .execute()
    const mine = [person.id, person.email, store.id, ...sessions.map((session) => session.id)]
    const values = new Set<string>()
    for (const [schema, tables] of [
      [
        'platform',
        [
          'accounts',
          'sessions',
          'refresh_tokens',
          'api_keys',
          'codes',
          'invitations',
          'email_logs',
          'audit_log',
        ],
      ],
      [store.id, ['customers', 'customer_sessions', 'email_logs', 'audit_log']],
    ] as const) {
      for (const table of tables) {
        const { rows } = await sql<{
          row: unknown
        }>`select to_jsonb(t) as row from ${sql.id(schema, table)} t`.execute(platform)
        const own = rows.filter(
          ({ row }) => schema === store.id || mine.some((id) => JSON.stringify(row).includes(id)),
        )
        expect(own.length, `${schema}.${table}`).toBeGreaterThan(0)
        for (const { row } of own) collect(row, values)
      }
    }
    for (const code of codes) expect([...values].some((value) => value === code)).toBe(false)
    const tried = [...values].filter((value) => value.length >= 16 && /^[\x21-\x7e]+$/.test(value))
    expect(tried.length).toBeGreaterThan(20)
    for (const value of tried) {
      const fresh = peopleApp()
      const answers = await Promise.all([
        whoami(call, bearer(value)),
        whoami(call, { cookie: `picksy_session=${value}` }),
        call('GET', '/api/shop/me', {
          headers: { ...bearer(value), 'x-picksy-store': store.slug, host: 'localhost' },
        }),
        refresh(fresh, value.slice(0, 200)),
        fresh('POST', '/api/auth/login', { body: { email: person.email, password: value } }),
        call('POST', '/api/invitations/read', { body: { token: value.slice(0, 200) } }),
      ])
      expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401, 404])
    }
  })
})

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value)
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, into)
}
