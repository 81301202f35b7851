import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { platformDb } from '../api/db/platform-db.ts'
import { reachOf } from '../api/domain/permissions.ts'
import { openFreshPlatform, type FreshPlatform } from '../scripts/testing/fresh-platform.ts'
import {
  allOperations,
  prepare,
  requestOf,
  type Draft,
  type Operations,
  type Scene,
} from '../scripts/testing/operations/index.ts'
import { askApp, join, type Ask, type Person } from '../scripts/testing/people.ts'
import { chooseSeed, createRandom } from '../scripts/testing/random.ts'
import { makeCallers, type Caller } from '../scripts/testing/roles.ts'
import { describeRoutes, type DescribedRoute } from '../scripts/testing/routes.ts'
import { makeWholeStore, readStore } from '../scripts/testing/stores.ts'

const SEED = chooseSeed()

/** Answers a store's first release, which nobody makes here: they wait three seconds each. */
const WAITS = new Set(['POST /api/stores', 'POST /api/stores/restore', 'POST /api/stores/{store}/clone'])
/** What no fresh session succeeds at: one would have to act as somebody else, or know a code that there is. */
const NEVER_DONE = new Set(['POST /api/auth/impersonation/stop', 'POST /api/shop/cart/coupons'])
/** Where a use case refuses more than the table says, and why. */
const STRICTER: Record<string, string[]> = {
  // One who is no member, and the one whom the store belongs to.
  'DELETE /api/stores/{store}/staff/me': ['admin', 'merchant'],
  // Made for a new person's address: who is signed in has another.
  'POST /api/invitations/accept': ['*'],
}
/** Where every row is refused or taken by itself, a success is one that changed something. */
const BY_ROW = new Set(['POST /api/stores/{store}/inventory/sync'])
/** Who or what these touch is needed again. */
const UPSETS = new Set([
  'PATCH /api/stores/{store}',
  'DELETE /api/stores/{store}',
  'POST /api/stores/{store}/suspend',
  'POST /api/stores/{store}/resume',
  'DELETE /api/stores/{store}/staff/me',
])
const OPEN_TO = new Set(['nobody', 'merchant', 'customer'])
/** Addresses beside the document: health, the document itself, what neighbours ask, and the forms of a store's page. */
const UNDESCRIBED =
  /^\/(?:healthz|readyz|(?::locale\/)?cart\/plain\/(?:(?:lines|coupons)(?:\/:id\{\[0-9\]\{1,15\}\})?)?|internal\/(?:live|tls)|api\/(?:openapi\.json|reference(?:\/reference\.js)?|outbox(?:\/:key)?))$/

let platform: FreshPlatform
let app: ReturnType<typeof createApp>
let ask: Ask
let operations: Operations
let routes: DescribedRoute[]
let callers: Caller[]
let own: Scene
let foreign: Scene

beforeAll(async () => {
  platform = await openFreshPlatform()
  const { deps } = platform
  app = createApp(deps)
  ask = askApp(app)
  operations = allOperations(deps)
  routes = (await describeRoutes(app)).routes
  const random = createRandom(SEED)
  const [one, other] = [
    await makeWholeStore(deps, { locales: ['en', 'es'] }),
    await makeWholeStore(deps, { firstId: 1_000_001 }),
  ]
  own = { ask, random, store: one.store, owner: one.merchant, actor: one.merchant }
  foreign = { ask, random, store: other.store, owner: other.merchant, actor: other.merchant }
  const second = await prepare(
    own,
    'POST /api/stores/{store}/branches',
    operations['POST /api/stores/{store}/branches']!,
  )
  own.branchId = 1
  callers = await makeCallers(deps, own.store, {
    merchant: one.merchant,
    stranger: other.merchant,
    branches: [1, second.id],
  })
  own.workers = callers.flatMap(({ name, person }) =>
    name === 'employee' || name === 'manager of the branch' ? [person!.id] : [],
  )
})
afterAll(() => platform.close())

type Expected = 'anything' | 'done' | 'unauthenticated' | 'forbidden' | 'not there' | 'refused'

/** What the permission table says; `narrowed` is what the request turned out to be about. */
function expectedFor({ access }: DescribedRoute, caller: Caller, narrowed: ReadonlySet<string>): Expected {
  if (access.kind === 'public') return 'anything'
  if (access.kind === 'shop') return 'done'
  if (access.kind === 'customer') return caller.customer ? 'done' : 'unauthenticated'
  if (!caller.person || caller.customer) return 'unauthenticated'
  if (access.kind === 'account') return 'done'
  if (access.kind === 'platform') return caller.role === 'admin' ? 'done' : 'forbidden'
  if (!caller.role) return 'not there'
  const { role, branchIds, scopes, person } = caller
  const reach = reachOf({ accountId: person.id, role, branchIds, ...(scopes && { scopes }) }, access.action)
  if (!reach.ok) return 'forbidden'
  if (narrowed.has('branch') && reach.branchIds && !reach.branchIds.includes(own.branchId!)) return 'refused'
  if (narrowed.has('assignee') && reach.assigneeId && !own.workers!.includes(reach.assigneeId))
    return 'refused'
  return 'done'
}

/** An API key reads its owner's account and changes nothing there. */
const isPersonal = ({ access, method }: DescribedRoute, caller: Caller) =>
  access.kind === 'account' && method !== 'GET' && caller.scopes !== undefined

function isAsExpected(route: DescribedRoute, caller: Caller, expected: Expected, status: number): boolean {
  if (isPersonal(route, caller)) return status === 403
  switch (expected) {
    case 'anything':
      return status < 500
    case 'unauthenticated':
      return status === 401
    case 'forbidden':
      return status === 403
    case 'not there':
      return status === 404
    case 'refused':
      return status === 403 || status === 404
    case 'done':
      if (STRICTER[route.operation]?.some((name) => name === '*' || name === caller.name)) return status < 500
      return status < 400 || status === 409 || status === 422 || status === 429
  }
}

async function send(
  person: Person | undefined,
  route: DescribedRoute,
  scene: Scene,
  draft: Draft,
): Promise<number> {
  const [method, path] = requestOf(route.operation, scene.store, draft)
  const response = await ask(person, method, path, { ...draft, body: copied(draft.body) })
  if (!BY_ROW.has(route.operation) || !response.ok) {
    await response.body?.cancel()
    return response.status
  }
  const { updated, unchanged } = (await response.json()) as { updated: number; unchanged: number }
  return updated + unchanged > 0 ? response.status : 403
}

/** A form is read once: every request needs its own. */
function copied(body: unknown): unknown {
  if (!(body instanceof FormData)) return body
  const copy = new FormData()
  for (const [name, value] of body) copy.append(name, value)
  return copy
}

/** Who left, comes back; what was closed, is open. */
async function mend(): Promise<void> {
  const { deps } = platform
  const open = { status: 'active' as const, suspended_by: null, delete_after: null }
  await platformDb(deps.db).updateTable('stores').set(open).where('id', '=', own.store.id).execute()
  for (const { person, role, branchIds } of callers) {
    if (person && role && role !== 'admin') await join(deps, own.store, { person, role, branchIds })
  }
  own.store = await readStore(deps, own.store)
}

/** Every caller in turn with a request of his own where he may succeed, else with one that would. */
async function tryRoute(route: DescribedRoute): Promise<string[]> {
  const wrong: string[] = []
  let done = 0
  let shared: Draft | undefined
  let narrowed = new Set<string>()
  const turn = async (caller: Caller) => {
    if (!shared || expectedFor(route, caller, narrowed) === 'done') {
      narrowed = new Set()
      const scene = { ...own, actor: caller.person ?? own.owner, narrows: (by: string) => narrowed.add(by) }
      shared = await operations[route.operation]!(scene)
    }
    const expected = expectedFor(route, caller, narrowed)
    const status = await send(caller.person, route, own, shared)
    if (!isAsExpected(route, caller, expected, status))
      wrong.push(`${route.operation} as ${caller.name}: ${status}, expected ${expected}`)
    if (status < 400) done++
    if (UPSETS.has(route.operation)) await mend()
  }
  // Where it makes no difference who asks, a few are enough.
  const open = route.access.kind === 'public' || route.access.kind === 'shop'
  const asking = open ? callers.filter(({ name }) => OPEN_TO.has(name)) : callers
  if (WAITS.has(route.operation)) await Promise.all(asking.map(turn))
  else for (const caller of asking) await turn(caller)
  if (done === 0 && !NEVER_DONE.has(route.operation)) wrong.push(`${route.operation}: nobody succeeds`)
  return wrong
}

describe(`FS1 who may do what (seed ${SEED})`, () => {
  it('is said by every route, and every route has a request to try it with', () => {
    expect(routes.map(({ operation }) => operation).filter((operation) => !operations[operation])).toEqual([])
    const described = new Set(routes.map(({ path }) => path.replaceAll(/\{(\w+)\}/g, ':$1')))
    const others = app.routes.filter(
      ({ method, path }) => method !== 'ALL' && !described.has(path) && !UNDESCRIBED.test(path),
    )
    expect(others.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })

  it('is held to by every route, for every role', async () => {
    const wrong: string[] = []
    const waiting = Promise.all(routes.filter(({ operation }) => WAITS.has(operation)).map(tryRoute))
    for (const route of routes) if (!WAITS.has(route.operation)) wrong.push(...(await tryRoute(route)))
    expect([...wrong, ...(await waiting).flat()]).toEqual([])
  }, 240_000)

  it('shows nothing of another store: all its addresses are not there', async () => {
    const wrong: string[] = []
    const members = callers.filter(({ role, scopes }) => role && role !== 'admin' && !scopes)
    for (const route of routes.filter(({ access }) => access.kind === 'store')) {
      const draft = await operations[route.operation]!(foreign)
      for (const caller of members) {
        const status = await send(caller.person, route, foreign, draft)
        if (status !== 404) wrong.push(`${route.operation} as ${caller.name} of another store: ${status}`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('finds nothing of another store by its ids', async () => {
    const wrong: string[] = []
    const named = routes.filter(
      ({ access, path }) => access.kind === 'store' && /\{(?!store\}|key\})/.test(path),
    )
    expect(named.length).toBeGreaterThan(50)
    for (const route of named) {
      const draft = await operations[route.operation]!(foreign)
      const before = await fingerprint(foreign.store.id)
      const status = await send(own.owner, route, own, draft)
      if (status !== 404) wrong.push(`${route.operation} with an id of another store: ${status}`)
      if ((await fingerprint(foreign.store.id)) !== before)
        wrong.push(`${route.operation} changed another store`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

/** Differs when any row of the store does. */
async function fingerprint(storeId: string): Promise<string> {
  const { db } = platform.deps
  const { rows } = await sql<{ table: string }>`
    select tablename as table from pg_tables where schemaname = ${storeId} order by 1`.execute(db)
  const prints = await Promise.all(
    rows.map(async ({ table }) => {
      const print = await sql<{ print: string }>`
        select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as print from ${sql.id(storeId, table)} t`.execute(
        db,
      )
      return `${table} ${print.rows[0]?.print}`
    }),
  )
  return prints.join('\n')
}
