import { OpenAPIHono } from '@hono/zod-openapi'
import { Logger, runOnce } from 'graphile-worker'
import type { Kysely } from 'kysely'
import { inject } from 'vitest'
import type { z } from 'zod'
import type { MeAnswer, SessionAnswer, SignedInAnswer } from '../../contracts/accounts.ts'
import type { AuditEntryAnswer } from '../../contracts/audit.ts'
import type { CustomerAnswer } from '../../contracts/customers.ts'
import type { MemberAnswer } from '../../contracts/staff.ts'
import { connect } from '../../db/connect.ts'
import { testDb } from '../../db/testing.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps, RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { createGate } from '../../http/gate.ts'
import { onError } from '../../http/on-error.ts'
import { requestContext } from '../../http/request-context.ts'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { sealer } from '../../secrets.ts'
import { auditRoutes } from '../audit/audit.routes.ts'
import { findCustomer } from '../customers/index.ts'
import { sendCustomerCodeJob } from '../customers/send-customer-code.job.ts'
import { customersRoutes } from '../customers/customers.routes.ts'
import { findStoreAccess } from '../staff/index.ts'
import { staffRoutes } from '../staff/staff.routes.ts'
import { findShop } from '../stores/index.ts'
import { storesRoutes } from '../stores/stores.routes.ts'
import { accountRoutes } from './accounts.routes.ts'
import { impersonationRoutes } from './impersonation.routes.ts'
import { identifyActor } from './index.ts'
import { sendCodeJob } from './send-code.job.ts'
import { signInRoutes } from './sign-in.routes.ts'

export { ORIGIN, testDeps } from '../../../scripts/testing/deps.ts'
export const PASSWORD = 'correct horse battery'

const quiet = new Logger(() => () => undefined)

/** What another process has: a connection of its own to the same database. */
export const otherProcess = (): Deps => testDeps(connect(inject('databaseUrl'), { max: 2, name: 'other' }))

let address = 0

/** An address from which nobody else in this run asks: limits of one test are not those of another. */
export const freshIp = () => `8.${(process.pid >> 8) % 250}.${process.pid % 250}.${++address % 250}`

export const freshEmail = (name = 'ana') => `${name}-${process.pid}-${++address}-${Date.now()}@demo.test`

type Answer<Schema extends z.ZodType> = z.infer<Schema>

/** What the answers of these routes may hold: a test reads what it expects. */
export interface Body extends Answer<typeof SignedInAnswer>, Omit<Answer<typeof MeAnswer>, 'account'> {
  accessToken: string
  refreshToken: string
  code: string
  errors: { path: string; message: string }[]
  customer: CustomerAnswer
  token: string
  data: (Answer<typeof SessionAnswer> & AuditEntryAnswer & Answer<typeof MemberAnswer>)[]
  next: string
  key: string
  id: string
  name: string
  status: string
  signedIn: Body
}

export interface Reply {
  status: number
  body: Body
  headers: Headers
  /** What a browser would keep: the cookies of the answer. */
  cookie: string
}

export type Call = (
  method: string,
  path: string,
  options?: { body?: unknown; headers?: Record<string, string> },
) => Promise<Reply>

/** The people's routes as they stand in the API, with the real gate. */
export function peopleApp(deps: Deps = testDeps()): Call {
  const gate = createGate({
    identify: (c) => identifyActor(deps, c),
    findStore: (key, actor) => findStoreAccess(deps.db, key, actor),
    findShop: (c) => findShop(deps, c),
    findCustomer: (c, store) => findCustomer(deps, c, store),
  })
  const routed: RouteDeps = { ...deps, gate }
  const app = new OpenAPIHono<AppEnv>()
  app.onError(onError)
  app.use(requestContext(deps.log))
  for (const routes of [
    signInRoutes,
    accountRoutes,
    impersonationRoutes,
    staffRoutes,
    customersRoutes,
    auditRoutes,
    storesRoutes,
  ]) {
    app.route('/', routes(routed))
  }
  const ip = freshIp()
  return async (method, path, { body, headers = {} } = {}) => {
    const answer = await app.request(path, {
      method,
      headers: {
        'x-forwarded-for': ip,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      body: JSON.parse(text || '{}') as Body,
      headers: answer.headers,
      cookie: answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .filter((pair) => !pair?.endsWith('='))
        .join('; '),
    }
  }
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

export interface ReceivedMail {
  template: string
  data: Record<string, unknown> & { code: string; url: string }
}

/** What an address got by mail, oldest first, with its secrets opened, once the waiting jobs are done. */
export async function mailTo(
  to: string,
  { count = 1, storeId }: { count?: number; storeId?: string } = {},
): Promise<ReceivedMail[]> {
  const { db, pool } = testDb()
  const deps = testDeps()
  const taskList = Object.fromEntries(
    [sendCodeJob, sendCustomerCodeJob].map((job) => [
      job.name,
      (payload: unknown) =>
        job.run(deps, payload, { attempt: 1, maxAttempts: 1, signal: new AbortController().signal }),
    ]),
  )
  const log = (storeId ? openStore(db, storeId) : platformDb(db)) as unknown as Kysely<{
    email_logs: { id: number; recipient: string; template: string; data: Record<string, unknown> }
  }>
  const deadline = Date.now() + 10_000
  for (;;) {
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: quiet })
    const rows = await log
      .selectFrom('email_logs')
      .select(['template', 'data'])
      .where('recipient', '=', to)
      .orderBy('id')
      .execute()
    if (rows.length >= count || Date.now() > deadline) {
      return rows.map(({ template, data: { sealed, ...data } }) => {
        const opened = typeof sealed === 'string' ? sealer(deps.env).open(sealed) : undefined
        return { template, data: { ...data, ...(JSON.parse(opened ?? '{}') as ReceivedMail['data']) } }
      })
    }
  }
}

export async function lastMailTo(
  to: string,
  options?: { count?: number; storeId?: string },
): Promise<ReceivedMail> {
  const mail = (await mailTo(to, options)).at(-1)
  if (!mail) throw new Error(`No mail came to ${to}.`)
  return mail
}

export interface Person {
  email: string
  id: string
  auth: { authorization: string }
  refreshToken: string
}

/** A confirmed account that is signed in, made through the API. */
export async function makePerson(call: Call, name = 'ana'): Promise<Person> {
  const email = freshEmail(name)
  await call('POST', '/api/auth/register', { body: { email, password: PASSWORD } })
  const mail = await lastMailTo(email)
  const { body } = await call('POST', '/api/auth/otp/verify', { body: { email, code: mail.data.code } })
  return { email, id: body.account.id, auth: bearer(body.accessToken), refreshToken: body.refreshToken }
}
