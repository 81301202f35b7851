import { beforeAll, describe, expect, it } from 'vitest'
import { MailError, memoryMailer } from '../../adapters/mail/index.ts'
import type { MailAnswer, MailPreview } from '../../contracts/mail.ts'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { readEnv } from '../../env.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp, type TestApp } from '../../http/testing.ts'
import { sealer } from '../../secrets.ts'
import { enqueueMail, type Mail } from './index.ts'
import { mailRoutes } from './mail.routes.ts'
import { sendMail } from './send-mail.ts'

const env = readEnv({ SECRET_KEY: 'a secret that is long enough for a test' })
const { db } = testDb()
const mailer = memoryMailer()

let store: StoreContext
let other: StoreContext
let app: TestApp

beforeAll(async () => {
  store = await makeStore()
  other = await makeStore()
  app = createTestApp([store, other], mailRoutes)
})

const path = (rest = '') => `/api/stores/${store.slug}/mail${rest}`
const owner = (method: string, where: string) => app.as({ role: 'owner', store })(method, where)

const read = async <T>(response: Response, status = 200): Promise<T> => {
  expect(response.status, await response.clone().text()).toBe(status)
  return (await response.json()) as T
}

interface List {
  data: MailAnswer[]
  next: string | null
}

async function queue(mail: Partial<Mail> = {}): Promise<number> {
  await store.db.transaction().execute((trx) =>
    enqueueMail(trx, {
      transport: 'shop',
      storeId: store.id,
      to: 'ana@demo.test',
      template: 'import-done',
      locale: 'en',
      data: { created: 1, updated: 0, failed: 0 },
      ...mail,
    }),
  )
  const { data } = await read<List>(await owner('GET', path('?limit=1')))
  return data[0]!.id
}

const send = (id: number) =>
  sendMail(
    {
      ...app.deps,
      env,
      mailers: { auth: mailer, shop: mailer, from: { name: 'P', address: 'p@p.test' }, close: mailer.close },
    },
    { storeId: store.id, id },
  )

const sealedCode = { minutes: 10, sealed: sealer(env).seal(JSON.stringify({ code: '482915' })) }

describe('GET /api/stores/:store/mail', () => {
  it('lists newest first, by pages, by status and by recipient', async () => {
    const to = 'list@demo.test'
    const ids: number[] = []
    for (let n = 0; n < 3; n++) ids.unshift(await queue({ to }))
    await send(ids[1]!)
    const first = await read<List>(await owner('GET', path('?recipient=LIST@demo.test&limit=2')))
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    const second = await read<List>(await owner('GET', path(`?recipient=${to}&limit=2&cursor=${first.next}`)))
    expect([second.data.map(({ id }) => id), second.next]).toEqual([ids.slice(2), null])
    const sent = await read<List>(await owner('GET', path(`?recipient=${to}&status=sent`)))
    expect(sent.data).toMatchObject([
      { id: ids[1], status: 'sent', subject: 'Test shop: your import is done' },
    ])
  })

  it('refuses what it does not know', async () => {
    for (const query of ['?status=lost', '?cursor=x', '?limit=0', '?page=2', '?recipient=%00']) {
      expect((await owner('GET', path(query))).status, query).toBe(422)
    }
  })
})

describe('GET /api/stores/:store/mail/:id', () => {
  it('shows the mail without the code in it, before and after it was sent', async () => {
    const id = await queue({ transport: 'auth', template: 'login-code', data: sealedCode })
    for (const look of ['before', 'after']) {
      const answer = await owner('GET', path(`/${id}`))
      const text = await answer.clone().text()
      expect(text, look).not.toMatch(/482915|sealed/)
      expect(await read<MailPreview>(answer)).toMatchObject({
        subject: '•••••• is your sign-in code',
        html: expect.stringContaining('Your sign-in code') as string,
      })
      await send(id)
    }
    expect(mailer.sent.at(-1)?.subject).toBe('482915 is your sign-in code')
  })
})

describe('POST /api/stores/:store/mail/:id/retry', () => {
  it('sends a failed mail again, and writes down who asked', async () => {
    const id = await queue({ to: 'retry@demo.test' })
    mailer.failWith = new MailError('rejected', '554 Spam')
    await send(id)
    mailer.failWith = undefined
    expect(await read<MailPreview>(await owner('GET', path(`/${id}`)))).toMatchObject({
      status: 'failed',
      error: '554 Spam',
    })
    expect(await read<MailAnswer>(await owner('POST', path(`/${id}/retry`)), 202)).toMatchObject({
      status: 'queued',
    })
    await send(id)
    expect(mailer.sent.at(-1)?.to).toBe('retry@demo.test')
    const entries = await store.db.selectFrom('audit_log').select(['action', 'entity_id']).execute()
    expect(entries).toContainEqual({ action: 'mail.retry', entity_id: String(id) })
  })

  it('refuses a mail that was sent, and one whose code has expired', async () => {
    const sent = await queue()
    await send(sent)
    expect((await owner('POST', path(`/${sent}/retry`))).status).toBe(409)
    const expired = await queue({
      transport: 'auth',
      template: 'login-code',
      data: { ...sealedCode, minutes: 0 },
    })
    await send(expired)
    expect((await owner('POST', path(`/${expired}/retry`))).status).toBe(409)
  })
})

describe('others', () => {
  it('of another store find nothing, lower roles may not look', async () => {
    const id = await queue()
    const stranger = app.as({ role: 'owner', store: other })
    const employee = app.as({ role: 'employee', store })
    for (const [method, where] of [
      ['GET', path()],
      ['GET', path(`/${id}`)],
      ['POST', path(`/${id}/retry`)],
    ] as const) {
      expect((await stranger(method, where)).status).toBe(404)
      expect((await employee(method, where)).status).toBe(403)
    }
    const elsewhere = `/api/stores/${other.slug}/mail/${id + 1000}`
    expect((await stranger('GET', elsewhere)).status).toBe(404)
  })

  it('than the admin do not see the platform’s mail', async () => {
    const to = `${store.slug}@demo.test`
    await platformDb(db)
      .transaction()
      .execute((trx) =>
        enqueueMail(trx, { transport: 'auth', to, template: 'no-account', locale: 'pt', data: {} }),
      )
    const admin = app.as({ role: 'admin', store })
    const list = await read<List>(await admin('GET', `/api/platform/mail?recipient=${to}`))
    expect(list.data).toMatchObject([{ to, subject: 'Não há conta para este e-mail', status: 'queued' }])
    const mine = `/api/platform/mail/${list.data[0]!.id}`
    expect(await read<MailAnswer>(await admin('POST', `${mine}/retry`), 202)).toMatchObject({
      status: 'queued',
    })
    for (const [method, where] of [
      ['GET', '/api/platform/mail'],
      ['GET', mine],
      ['POST', `${mine}/retry`],
    ] as const) {
      expect((await owner(method, where)).status).toBe(403)
    }
  })
})
