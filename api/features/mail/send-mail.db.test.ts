import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MailError, memoryMailer, type Mailer, type MemoryMailer } from '../../adapters/mail/index.ts'
import { smtpMailer } from '../../adapters/mail/smtp.ts'
import { startSmtpServer, type TestSmtpServer } from '../../adapters/mail/testing.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { readEnv } from '../../env.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createMetrics, type Metrics } from '../../metrics.ts'
import { runJobs, type Job } from '../../jobs/runner.ts'
import { createLog } from '../../log.ts'
import { sealer } from '../../secrets.ts'
import { enqueueMail, type Mail, type MailDeps } from './index.ts'
import { sendMailJob } from './send-mail.job.ts'
import { listMail, openMailLog, requeueMail } from './mail.queries.ts'
import { sendMail } from './send-mail.ts'

const env = readEnv({ SECRET_KEY: 'a secret that is long enough for a test' })
const log = createLog({ level: 'silent', name: 'test' })
const { db, pool } = testDb()

let store: StoreContext
let auth: MemoryMailer
let shop: MemoryMailer

beforeAll(async () => {
  store = await makeStore()
})
beforeEach(() => {
  auth = memoryMailer()
  shop = memoryMailer()
})

const depsWith = (mailers: { auth: Mailer; shop: Mailer }): MailDeps => ({
  db,
  env,
  log,
  now: () => new Date(),
  mailers: {
    ...mailers,
    from: { name: 'Picksy', address: 'mail@picksy.test' },
    close: async () => undefined,
  },
})

let count = 0
const someone = () => `person${count++}-${store.slug}@demo.test`

async function queueMail(mail: Partial<Mail> = {}): Promise<number> {
  const to = mail.to ?? someone()
  await store.db.transaction().execute((trx) =>
    enqueueMail(trx, {
      transport: 'shop',
      storeId: store.id,
      template: 'import-done',
      locale: 'en',
      data: { created: 1, updated: 0, failed: 0, url: 'https://picksy.test/imports/1' },
      ...mail,
      to,
    }),
  )
  const rows = await listMail(openMailLog(db, store.id), { limit: 1, recipient: to })
  return rows[0]!.id
}

const rowOf = (id: number) =>
  openMailLog(db, store.id)
    .selectFrom('email_logs')
    .selectAll()
    .select(sql<string>`extract(epoch from next_attempt_at - now())`.as('due_in'))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const send = (id: number, deps = depsWith({ auth, shop })) => sendMail(deps, { storeId: store.id, id })

const makeDue = (id: number) =>
  openMailLog(db, store.id)
    .updateTable('email_logs')
    .set({ next_attempt_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()

const code = (): Partial<Mail> => ({
  transport: 'auth',
  template: 'login-code',
  data: { minutes: 10, sealed: sealer(env).seal(JSON.stringify({ code: '482915' })) },
})

describe('a mail', () => {
  it('goes out once, in the store’s name, however often its job runs', async () => {
    const id = await queueMail()
    await Promise.all([send(id), send(id), send(id)])
    await send(id)
    expect(shop.sent).toHaveLength(1)
    expect(shop.sent[0]).toMatchObject({ from: { name: store.name, address: 'mail@picksy.test' } })
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 1, error: null, reference: 'memory-1' })
  })

  it('that carries a code goes by the other way out, and leaves no code behind', async () => {
    const id = await queueMail(code())
    await send(id)
    expect([auth.sent.length, shop.sent.length]).toEqual([1, 0])
    expect(auth.sent[0]?.text).toContain('482915')
    expect(JSON.stringify(await rowOf(id))).not.toMatch(/482915|sealed/)
  })

  it('of an event is written once', async () => {
    const to = someone()
    const mail = { to, once: `publish-failed:${to}` }
    await queueMail(mail)
    await queueMail(mail)
    expect(await listMail(openMailLog(db, store.id), { limit: 5, recipient: to })).toHaveLength(1)
  })

  it('is not written when its transaction fails', async () => {
    const to = someone()
    const mail = {
      transport: 'shop',
      storeId: store.id,
      to,
      template: 'import-done',
      locale: 'en',
      data: {},
    } as const
    const failing = store.db.transaction().execute(async (trx) => {
      await enqueueMail(trx, mail)
      throw new Error('the order failed')
    })
    await expect(failing).rejects.toThrow('the order failed')
    expect(await listMail(openMailLog(db, store.id), { limit: 5, recipient: to })).toEqual([])
  })
})

describe('a mail that is not taken', () => {
  it('waits longer after every try, with its code still readable, and arrives in the end', async () => {
    const id = await queueMail({ data: { created: 1, updated: 0, failed: 0 } })
    shop.failWith = new MailError('unavailable', '451 Try again')
    await send(id)
    const first = await rowOf(id)
    expect(first).toMatchObject({ status: 'queued', attempts: 1, error: '451 Try again' })
    expect(Number(first.due_in)).toBeGreaterThan(10)
    await send(id)
    expect((await rowOf(id)).attempts).toBe(1)
    await makeDue(id)
    await send(id)
    const second = await rowOf(id)
    expect(second.attempts).toBe(2)
    expect(Number(second.due_in)).toBeGreaterThan(25)
    shop.failWith = undefined
    await makeDue(id)
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 3, error: null })
  })

  it('is given up after twelve tries, and sent when somebody asks for it', async () => {
    const id = await queueMail()
    const mails = openMailLog(db, store.id)
    await mails.updateTable('email_logs').set({ attempts: 11 }).where('id', '=', id).execute()
    shop.failWith = new MailError('unavailable', 'no answer')
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'failed', attempts: 12, next_attempt_at: null })
    shop.failWith = undefined
    expect(await requeueMail(mails, id)).toMatchObject({ status: 'queued', attempts: 0 })
    await send(id)
    expect(await rowOf(id)).toMatchObject({ status: 'sent' })
  })

  it('is given up when its code has expired, and the code with it', async () => {
    const id = await queueMail(code())
    await sendMail(
      { ...depsWith({ auth, shop }), now: () => new Date(Date.now() + 11 * 60_000) },
      { storeId: store.id, id },
    )
    expect(auth.sent).toEqual([])
    const row = await rowOf(id)
    expect(row).toMatchObject({ status: 'failed' })
    expect(row.data).toEqual({ minutes: 10 })
  })

  it('is found again when the process died with it in its hands', async () => {
    const id = await queueMail()
    const mails = openMailLog(db, store.id)
    const died = (ago: string) =>
      mails
        .updateTable('email_logs')
        .set({ status: 'sending', attempts: 1, claimed_at: sql<Date>`now() - ${ago}::interval` })
        .where('id', '=', id)
        .execute()
    await died('9 minutes')
    await send(id)
    expect(shop.sent).toEqual([])
    await died('11 minutes')
    await send(id)
    expect(shop.sent).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ status: 'sent', attempts: 2 })
  })

  it('because nobody is there stops the next ones to that address, until somebody tries by hand', async () => {
    const to = someone()
    const first = await queueMail({ to })
    shop.failWith = new MailError('address', '550 5.1.1 No such user')
    await send(first)
    expect(await rowOf(first)).toMatchObject({ status: 'failed', bounced: true })
    shop.failWith = undefined
    const second = await queueMail({ to })
    await send(second)
    expect(await rowOf(second)).toMatchObject({ status: 'suppressed' })
    await requeueMail(openMailLog(db, store.id), second)
    await send(second)
    expect(await rowOf(second)).toMatchObject({ status: 'sent' })
  })
})

describe('with a real mail server and worker', () => {
  let server: TestSmtpServer
  let mailer: Mailer
  beforeAll(async () => {
    server = await startSmtpServer()
    mailer = smtpMailer(server.url)
  })
  afterAll(async () => {
    await mailer.close()
    await server.close()
  })

  it('a queued mail arrives', async () => {
    const to = someone()
    // Mail of tests beside this one stays where it is.
    const ours: Job<MailDeps> = {
      ...sendMailJob,
      run: async (deps, payload, context) => {
        if ((payload as { storeId: string }).storeId === store.id)
          await sendMailJob.run(deps, payload, context)
      },
    }
    const deps = { ...depsWith({ auth: mailer, shop: mailer }), pool, metrics: createMetrics() }
    const runner = await runJobs<MailDeps & { pool: Pool; metrics: Metrics }>(deps, [ours])
    await queueMail({ ...code(), to, locale: 'es' })
    const mine = () => server.received.find((mail) => mail.to === to)
    for (let waited = 0; !mine() && waited < 100; waited++) await sleep(100)
    await runner.stop()
    expect(mine()).toMatchObject({
      recipients: [to],
      from: { name: store.name, address: 'mail@picksy.test' },
      subject: '482915 es tu código de acceso',
    })
    expect(mine()?.text).toContain('482915')
    expect(mine()?.html).toContain('Tu código de acceso')
  })
})
