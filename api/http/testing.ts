import { OpenAPIHono } from '@hono/zod-openapi'
import { testDeps } from '../../scripts/testing/deps.ts'
import type { RouteDeps } from '../deps.ts'
import type { Role } from '../domain/permissions.ts'
import type { Actor, AppEnv, StoreContext } from './app-env.ts'
import { createGate } from './gate.ts'
import { onError } from './on-error.ts'

export interface Caller {
  role: Role
  store: StoreContext
}

export interface TestApp {
  deps: RouteDeps
  /** As a member of one store, with one role. */
  as(
    caller: Caller,
  ): (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
}

/** Real routes on the real database behind the real gate; only who asks is chosen by the test. */
export function createTestApp(
  stores: StoreContext[],
  routes: (deps: RouteDeps) => OpenAPIHono<AppEnv>,
  extra: Partial<RouteDeps> = {},
): TestApp {
  const gate = createGate({
    identify: async (c) => {
      const role = c.req.header('x-test-role') as Role | undefined
      return role && actorOf(role)
    },
    findStore: async (key, actor) => {
      const store = stores.find(({ id, slug }) => id === key || slug === key)
      const [role, home] = actor.sessionId.split('@')
      return store && { store, member: home === store.id ? { role: role as Role, branchIds: [] } : null }
    },
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
  app.route('/', routes(deps))
  return {
    deps,
    as:
      ({ role, store }) =>
      async (method, path, body, headers = {}) =>
        app.request(path, {
          method,
          headers: {
            'x-test-role': `${role}@${store.id}`,
            ...(body !== undefined && !isRaw(body) && { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body !== undefined && { body: isRaw(body) ? body : JSON.stringify(body), duplex: 'half' }),
        }),
  }
}

const isRaw = (body: unknown): body is FormData | ReadableStream | string =>
  body instanceof FormData || body instanceof ReadableStream || typeof body === 'string'

const actorOf = (who: string): Actor => ({
  accountId: '00000000-0000-4000-8000-000000000001',
  email: 'someone@demo.test',
  admin: who.startsWith('admin@'),
  verified: true,
  via: 'session',
  sessionId: who,
  scopes: null,
})
