import { randomUUID } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import { expect } from 'vitest'
import { testDeps } from '../../../scripts/testing/deps.ts'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb, type TestStoreInput } from '../../db/testing.ts'
import type { RouteDeps } from '../../deps.ts'
import type { Actor, AppEnv, StoreContext } from '../../http/app-env.ts'
import { createGate } from '../../http/gate.ts'
import { onError } from '../../http/on-error.ts'
import { findStoreAccess, type MemberRole } from '../staff/index.ts'
import { furnishBranch, getDefaultBranch } from './index.ts'

export interface Person {
  id: string
  email: string
}

/** A store as people find it: with its first branch. */
export async function makeBranchedStore(
  input: TestStoreInput = {},
): Promise<{ store: StoreContext; first: number }> {
  const store = await makeStore(input)
  await store.db.transaction().execute((trx) => furnishBranch(trx, store))
  return { store, first: await getDefaultBranch(store.db) }
}

export async function makeMember(
  store: StoreContext,
  role: MemberRole,
  branchIds: number[] = [],
): Promise<Person> {
  const platform = platformDb(testDb().db)
  const person = { id: randomUUID(), email: `${role}-${randomUUID().slice(0, 8)}@demo.test` }
  await platform
    .insertInto('accounts')
    .values({ ...person, name: role, password_hash: null, verified_at: new Date() })
    .execute()
  await platform
    .insertInto('memberships')
    .values({ account_id: person.id, store_id: store.id, role, branch_ids: branchIds })
    .execute()
  return person
}

export type Call = <T = Record<string, unknown>>(
  method: string,
  path: string,
  options?: { body?: unknown; headers?: Record<string, string>; status?: number },
) => Promise<T>

export interface StaffApp {
  deps: RouteDeps
  request: (
    person: Person,
    method: string,
    path: string,
    body?: unknown,
    headers?: HeadersInit,
  ) => Promise<Response>
  /** Asks and wants that status back, 200 when none is named. */
  as(person: Person): Call
}

/** Real routes behind the real gate with real memberships; only who asks is said by the test. */
export function createStaffApp(
  routes: ((deps: RouteDeps) => OpenAPIHono<AppEnv>)[],
  extra: Partial<RouteDeps> = {},
): StaffApp {
  const { db } = testDb()
  const gate = createGate({
    identify: async (c) => actorOf(c.req.header('x-person') ?? ''),
    findStore: (key, actor) => findStoreAccess(db, key, actor),
    findShop: async () => undefined,
    findCustomer: async () => undefined,
  })
  const deps: RouteDeps = { ...testDeps(extra), gate }
  const app = new OpenAPIHono<AppEnv>()
  app.onError(onError)
  app.use(async (c, next) => {
    c.set('requestId', 'test')
    c.set('log', deps.log)
    await next()
  })
  for (const each of routes) app.route('/', each(deps))
  const request: StaffApp['request'] = async (person, method, path, body, headers) => {
    const isForm = body instanceof FormData
    return app.request(path, {
      method,
      headers: {
        'x-person': `${person.id} ${person.email}`,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }
  const as: StaffApp['as'] =
    (person) =>
    async (method, path, { body, headers, status = 200 } = {}) => {
      const response = await request(person, method, path, body, headers)
      const text = await response.text()
      expect(response.status, `${method} ${path}: ${text}`).toBe(status)
      return (text === '' ? undefined : JSON.parse(text)) as never
    }
  return { deps, request, as }
}

function actorOf(header: string): Actor | undefined {
  const [accountId, email] = header.split(' ')
  if (!accountId || !email) return undefined
  return {
    accountId,
    email,
    admin: false,
    verified: true,
    via: 'session',
    sessionId: accountId,
    scopes: null,
  }
}
