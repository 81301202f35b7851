import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOutgoing } from '../../adapters/outgoing/index.ts'
import type { DeliveryAnswer, WebhookAnswer } from '../../contracts/webhooks.ts'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import { readEnv } from '../../env.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp, type TestApp } from '../../http/testing.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { deliverWebhooksJob } from './deliver-webhooks.job.ts'
import { emitEvent, type WebhookDeps } from './index.ts'
import { webhookRoutes } from './webhooks.routes.ts'

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

interface Detail extends DeliveryAnswer {
  body: string
  responseBody: string | null
}

// The receiver stands for a server on the internet: its name is the only one that resolves.
const RECEIVER = '127.0.0.3'
const outgoing = createOutgoing({
  allow: [`${RECEIVER}/32`],
  resolve: async (name) => [{ address: name === 'receiver.test' ? RECEIVER : '127.0.0.1', family: 4 }],
})
const received: Received[] = []
let answer: { status: number; body?: string; headers?: Record<string, string> }
let server: Server
let url: string
let store: StoreContext
let other: StoreContext
let app: TestApp
let time = new Date()

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(answer.status, answer.headers).end(answer.body ?? 'ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, RECEIVER, resolve))
  url = `http://receiver.test:${(server.address() as AddressInfo).port}/hook?key=k1`
  store = await makeStore()
  other = await makeStore()
  app = createTestApp([store, other], webhookRoutes, {
    env: readEnv({ SECRET_KEY: 'a secret that is long enough for a test' }),
    now: () => time,
  })
})
beforeEach(() => {
  time = new Date()
  received.length = 0
  answer = { status: 200 }
})
afterAll(async () => {
  server.close().closeAllConnections()
  await outgoing.close()
})

const path = (rest = '', of = store) => `/api/stores/${of.slug}/webhooks${rest}`
const owner = (method: string, where: string, body?: unknown) =>
  app.as({ role: 'owner', store })(method, where, body)

async function ask<T>(method: string, where: string, status: number, body?: unknown): Promise<T> {
  const response = await owner(method, where, body)
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

const makeHook = (input: object = {}) =>
  ask<WebhookAnswer & { secret: string }>('POST', path(), 201, { url, events: ['release.live'], ...input })

const emit = (data: Record<string, unknown> = { id: 7 }) =>
  store.db.transaction().execute((trx) => emitEvent(trx, store.id, 'release.live', data))

const deliver = (id: number) => deliverWebhook({ ...app.deps, outgoing } as WebhookDeps, store.id, id)

const deliveriesOf = async (hookId: number) =>
  (await ask<{ data: DeliveryAnswer[] }>('GET', path(`/${hookId}/deliveries`), 200)).data

const detailOf = (hookId: number, id: number) => ask<Detail>('GET', path(`/${hookId}/deliveries/${id}`), 200)

async function emitAndDeliver(hookId: number): Promise<Detail> {
  await emit()
  const [newest] = await deliveriesOf(hookId)
  await deliver(newest!.id)
  return detailOf(hookId, newest!.id)
}

const makeDue = (id: number) =>
  store.db
    .updateTable('hook_deliveries')
    .set({ next_attempt_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()

const removeAll = () => store.db.deleteFrom('hooks').execute()

/** What a receiver does: parse the header, recompute, compare. */
function verifies({ headers, body }: Received, secret: string): boolean {
  const parts = String(headers['picksy-signature'])
    .split(',')
    .map((part) => part.split('='))
  const at = parts.find(([name]) => name === 't')?.[1]
  const expected = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return parts.some(([name, value]) => name === 'v1' && value === expected)
}

describe('an event', () => {
  it('reaches those who subscribed, signed, with what it takes to order and deduplicate', async () => {
    await removeAll()
    const hook = await makeHook()
    const deaf = await makeHook({ events: ['release.failed'] })
    const off = await makeHook()
    await ask('PATCH', path(`/${off.id}`), 200, { active: false })
    const detail = await emitAndDeliver(hook.id)
    expect(detail).toMatchObject({
      status: 'delivered',
      attempts: 1,
      responseStatus: 200,
      responseBody: 'ok',
      error: null,
    })
    expect(received).toHaveLength(1)
    expect(received[0]!.body).toBe(detail.body)
    expect(JSON.parse(detail.body)).toEqual({
      id: detail.eventId,
      event: 'release.live',
      version: 1,
      sequence: detail.id,
      createdAt: detail.createdAt,
      storeId: store.id,
      data: { id: 7 },
    })
    expect(received[0]!.headers).toMatchObject({
      'picksy-event': 'release.live',
      'picksy-event-id': detail.eventId,
    })
    expect(verifies(received[0]!, hook.secret)).toBe(true)
    expect(verifies({ ...received[0]!, body: `${detail.body} ` }, hook.secret)).toBe(false)
    expect(verifies(received[0]!, deaf.secret)).toBe(false)
    expect([await deliveriesOf(deaf.id), await deliveriesOf(off.id)]).toEqual([[], []])
  })

  it('without a subscriber, or of a transaction that failed, leaves nothing', async () => {
    await removeAll()
    await emit()
    const hook = await makeHook()
    const failing = store.db.transaction().execute(async (trx) => {
      await emitEvent(trx, store.id, 'release.live', {})
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await deliveriesOf(hook.id)).toEqual([])
  })

  it('arrives once, however often its job runs', async () => {
    await removeAll()
    const hook = await makeHook()
    await emit()
    const [{ id }] = (await deliveriesOf(hook.id)) as [DeliveryAnswer]
    await Promise.all([deliver(id), deliver(id), deliver(id)])
    await deliver(id)
    expect(received).toHaveLength(1)
  })

  it('is brought to every address by one job, whatever the others answer, and forgotten after a month', async () => {
    await removeAll()
    const hooks = [await makeHook({ url: url.replace('receiver.test', 'inside.test') }), await makeHook()]
    await emit()
    await store.db
      .updateTable('hook_deliveries')
      .set({ created_at: sql`now() - interval '31 days'` } as never)
      .execute()
    await emit()
    const deps = { ...app.deps, outgoing } as WebhookDeps
    const newest = await Promise.all(hooks.map(async ({ id }) => (await deliveriesOf(id))[0]!.id))
    const context = { attempt: 1, maxAttempts: 5, signal: new AbortController().signal }
    await deliverWebhooksJob.run(deps, { storeId: store.id, ids: newest }, context)
    const statuses = await Promise.all(
      hooks.map(async ({ id }) => (await deliveriesOf(id)).map(({ status }) => status)),
    )
    expect(statuses).toEqual([['failed'], ['delivered']])
    await deliverWebhooksJob.run(deps, { storeId: 'st_000000000000', ids: [1] }, context)
  })

  it('is sent by a later job when the process died with it', async () => {
    await removeAll()
    const hook = await makeHook()
    await emit()
    const [{ id }] = (await deliveriesOf(hook.id)) as [DeliveryAnswer]
    const died = (ago: string) =>
      store.db
        .updateTable('hook_deliveries')
        .set({ status: 'sending', attempts: 1, claimed_at: sql<Date>`now() - ${ago}::interval` })
        .execute()
    await died('1 minute')
    await deliver(id)
    expect(received).toEqual([])
    await died('3 minutes')
    await deliver(id)
    expect(received).toHaveLength(1)
  })
})

describe('an address that fails', () => {
  it('with 5xx is tried again later, and the answer is kept in short', async () => {
    await removeAll()
    const hook = await makeHook()
    answer = { status: 503, body: 'x\0'.repeat(3000), headers: { 'retry-after': '900' } }
    const first = await emitAndDeliver(hook.id)
    expect(first).toMatchObject({
      status: 'queued',
      attempts: 1,
      responseStatus: 503,
      error: 'It answered 503.',
    })
    expect(first.responseBody).toBe('x'.repeat(512))
    expect(new Date(first.nextAttemptAt!).getTime() - Date.now()).toBeGreaterThan(890_000)
    await deliver(first.id)
    expect(received).toHaveLength(1)
    answer = { status: 200 }
    await makeDue(first.id)
    await deliver(first.id)
    expect(await detailOf(hook.id, first.id)).toMatchObject({ status: 'delivered', attempts: 2 })
    expect(received[1]!.body).toBe(received[0]!.body)
  })

  it('with 4xx or a redirect is not tried again, and redirects are not followed', async () => {
    await removeAll()
    const hook = await makeHook()
    for (const status of [400, 404, 301, 307]) {
      answer = { status, headers: { location: url } }
      expect(await emitAndDeliver(hook.id)).toMatchObject({ status: 'failed', responseStatus: status })
    }
    expect(received).toHaveLength(4)
  })

  it('because it leads into our own network is never called', async () => {
    await removeAll()
    const hook = await makeHook({ url: url.replace('receiver.test', 'inside.test') })
    const detail = await emitAndDeliver(hook.id)
    expect(detail).toMatchObject({
      status: 'failed',
      attempts: 1,
      error: 'inside.test is not on the public internet.',
    })
  })

  it('for long is switched off, those who run the store are told, and nothing more is written', async () => {
    await removeAll()
    const email = `owner-${store.slug}@demo.test`
    const account = await platformDb(testDb().db)
      .insertInto('accounts')
      .values({ email, locale: 'es', password_hash: null, verified_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await platformDb(testDb().db)
      .insertInto('memberships')
      .values({ account_id: account.id, store_id: store.id, role: 'owner' })
      .execute()
    const hook = await makeHook()
    answer = { status: 404 }
    for (let n = 0; n < 19; n++) await emitAndDeliver(hook.id)
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ active: true, failures: 19 })
    await emit()
    const [waiting] = await deliveriesOf(hook.id)
    await emitAndDeliver(hook.id)
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({
      active: false,
      disabledReason: 'It answered 404.',
    })
    expect(await detailOf(hook.id, waiting!.id)).toMatchObject({
      status: 'failed',
      error: 'The webhook was switched off.',
    })
    const mails = await store.db.selectFrom('email_logs').selectAll().where('recipient', '=', email).execute()
    expect(mails).toMatchObject([{ template: 'hook-disabled', locale: 'es' }])
    expect(JSON.stringify(mails)).not.toContain('key=k1')
    const before = (await deliveriesOf(hook.id)).length
    await emit()
    expect(await deliveriesOf(hook.id)).toHaveLength(before)
    answer = { status: 200 }
    await ask('PATCH', path(`/${hook.id}`), 200, { active: true })
    expect(await emitAndDeliver(hook.id)).toMatchObject({ status: 'delivered' })
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ active: true, failures: 0 })
  })

  it('is switched off after three days without an arrival, and an arrival begins anew', async () => {
    await removeAll()
    const hook = await makeHook()
    const failingSince = (ago: string) =>
      store.db
        .updateTable('hooks')
        .set({ failing_since: sql<Date>`now() - ${ago}::interval` })
        .execute()
    answer = { status: 500 }
    await failingSince('2 days')
    await emitAndDeliver(hook.id)
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ active: true })
    answer = { status: 200 }
    await failingSince('4 days')
    await emitAndDeliver(hook.id)
    answer = { status: 500 }
    await emitAndDeliver(hook.id)
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ active: true })
    await failingSince('4 days')
    await emitAndDeliver(hook.id)
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ active: false })
  })
})

describe('the routes', () => {
  it('show the secret once, and keep it where the database alone does not tell it', async () => {
    await removeAll()
    const hook = await makeHook({ name: 'Builder' })
    expect(hook.secret).toMatch(/^whsec_[\w-]{43}$/)
    for (const where of [path(), path(`/${hook.id}`)]) {
      expect(JSON.stringify(await ask('GET', where, 200))).not.toContain('whsec_')
    }
    const rows = JSON.stringify(await store.db.selectFrom('hooks').selectAll().execute())
    const entries = JSON.stringify(await store.db.selectFrom('audit_log').selectAll().execute())
    expect(rows + entries).not.toContain(hook.secret)
    expect(entries).toContain('webhook.create')
  })

  it('rotate the secret: both sign for as long as asked, then only the new one', async () => {
    await removeAll()
    const hook = await makeHook()
    const next = await ask<{ secret: string }>('POST', path(`/${hook.id}/rotate`), 200, { overlapHours: 2 })
    await emitAndDeliver(hook.id)
    expect([hook.secret, next.secret].map((secret) => verifies(received[0]!, secret))).toEqual([true, true])
    expect(String(received[0]!.headers['picksy-signature']).match(/v1=/g)).toHaveLength(2)
    time = new Date(Date.now() + 3 * 3_600_000)
    await emitAndDeliver(hook.id)
    expect([hook.secret, next.secret].map((secret) => verifies(received[1]!, secret))).toEqual([false, true])
  })

  it('send a ping, and a delivery again under its old id', async () => {
    await removeAll()
    const hook = await makeHook()
    const ping = await ask<DeliveryAnswer>('POST', path(`/${hook.id}/ping`), 202)
    answer = { status: 500 }
    await deliver(ping.id)
    expect(await detailOf(hook.id, ping.id)).toMatchObject({ event: 'ping', status: 'failed', attempts: 1 })
    expect(await ask('GET', path(`/${hook.id}`), 200)).toMatchObject({ failures: 0 })
    answer = { status: 400 }
    const failed = await emitAndDeliver(hook.id)
    answer = { status: 200 }
    await ask('POST', path(`/${hook.id}/deliveries/${failed.id}/replay`), 202)
    await deliver(failed.id)
    expect(await detailOf(hook.id, failed.id)).toMatchObject({ status: 'delivered', eventId: failed.eventId })
    expect(received.at(-1)!.body).toBe(failed.body)
    await ask('PATCH', path(`/${hook.id}`), 200, { active: false })
    await ask('POST', path(`/${hook.id}/deliveries/${failed.id}/replay`), 409)
    await ask('POST', path(`/${hook.id}/ping`), 409)
  })

  it('list deliveries by pages and status', async () => {
    await removeAll()
    const hook = await makeHook()
    for (let n = 0; n < 3; n++) await emit({ n })
    const page = (rest: string) =>
      ask<{ data: DeliveryAnswer[]; next: string | null }>(
        'GET',
        path(`/${hook.id}/deliveries?limit=2${rest}`),
        200,
      )
    const first = await page('')
    const second = await page(`&cursor=${first.next}`)
    expect([first.data.length, second.data.length, second.next]).toEqual([2, 1, null])
    await deliver(second.data[0]!.id)
    expect((await page('&status=delivered')).data.map(({ id }) => id)).toEqual([second.data[0]!.id])
  })

  it('refuse what cannot work, naming the field', async () => {
    const events = ['release.live']
    for (const [field, input] of [
      ['url', { url: 'http://127.0.0.1/x', events }],
      ['url', { url: 'http://0x7f.1:8080/x', events }],
      ['url', { url: 'ftp://shop.example/x', events }],
      ['url', { url: 'https://u:p@shop.example/x', events }],
      ['url', { url: 'https://shop.example:25/x', events }],
      ['url', { url: `https://shop.example/${'x'.repeat(2000)}`, events }],
      ['url', { events }],
      ['events', { url, events: [] }],
      ['events.0', { url, events: ['order.paid'] }],
      ['secret', { url, events, secret: 'mine' }],
      ['name', { url, events, name: 'a\0b' }],
    ] as const) {
      const problem = await ask<{ errors: { path: string }[] }>('POST', path(), 422, input)
      expect(problem.errors.map((error) => error.path)).toContain(field)
    }
    const hook = await makeHook()
    await ask('PATCH', path(`/${hook.id}`), 422, { url: 'http://[::1]/' })
    await ask('GET', path('/999999'), 404)
    await ask('GET', path('/x'), 422)
    await ask('DELETE', path(`/${hook.id}`), 204)
    await ask('GET', path(`/${hook.id}`), 404)
  })

  it('hold at most twenty a store', async () => {
    await removeAll()
    for (let n = 0; n < 20; n++) await makeHook()
    expect((await owner('POST', path(), { url, events: ['release.live'] })).status).toBe(403)
    await removeAll()
  })

  it('are closed to other stores and lower roles', async () => {
    const hook = await makeHook()
    const { id } = await emitAndDeliver(hook.id)
    const input = { url, events: ['release.live'] }
    const calls: [string, string, unknown?][] = [
      ['GET', ''],
      ['POST', '', input],
      ['GET', `/${hook.id}`],
      ['PATCH', `/${hook.id}`, { name: 'x' }],
      ['POST', `/${hook.id}/rotate`, {}],
      ['POST', `/${hook.id}/ping`],
      ['GET', `/${hook.id}/deliveries`],
      ['GET', `/${hook.id}/deliveries/${id}`],
      ['POST', `/${hook.id}/deliveries/${id}/replay`],
      ['DELETE', `/${hook.id}`],
    ]
    for (const [method, rest, body] of calls) {
      expect((await app.as({ role: 'owner', store: other })(method, path(rest), body)).status, rest).toBe(404)
      expect((await app.as({ role: 'editor', store })(method, path(rest), body)).status, rest).toBe(403)
    }
    const elsewhere = calls.slice(2).map(([method, rest, body]) => [method, path(rest, other), body] as const)
    await other.db.deleteFrom('hooks').execute()
    for (const [method, where, body] of elsewhere) {
      expect((await app.as({ role: 'owner', store: other })(method, where, body)).status, where).toBe(404)
    }
    await ask('GET', path(`/${hook.id}`), 200)
  })
})
