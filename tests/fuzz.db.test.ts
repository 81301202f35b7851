import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { platformDb } from '../api/db/platform-db.ts'
import { ERROR_STATUS, type ErrorCode } from '../api/errors.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { fromSchema, type Schema } from '../scripts/testing/arbitraries.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { allOperations, type Draft, type Scene } from '../scripts/testing/operations/index.ts'
import { askApp, join, makePerson, type Person } from '../scripts/testing/people.ts'
import { chooseSeed, createRandom } from '../scripts/testing/random.ts'
import { describeRoutes, type DescribedRoute } from '../scripts/testing/routes.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'

/** 1,500 with every run of the tests; the whole figure with `npm run prove -- FS4`. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 1500)
const TEN_MEGABYTES = 10 * 1024 * 1024

const seed = chooseSeed()
const random = createRandom(seed)
const deps = testDeps()
const app = createApp(deps)
const ask = askApp(app)
const operations = allOperations(deps)

/** Where the admin would be somebody else than the valid request is about. */
const KNOWS_ITS_PERSON = /^\/api\/auth\//

let admin: Person
let routes: DescribedRoute[]
let schemas: Record<string, Schema>
let here: { store: StoreContext; merchant: Person }

beforeAll(async () => {
  const described = await describeRoutes(app)
  routes = described.routes
  schemas = described.schemas
  admin = await makePerson(deps, 'admin', { admin: true })
  here = await makeWholeStore(deps, { locales: ['en', 'es'] })
})

const sceneOf = (): Scene => ({
  ask,
  random,
  store: here.store,
  owner: here.merchant,
  actor: here.merchant,
})

interface Shot {
  kind: string
  params: Record<string, string | number>
  /** Stand in the path as they are. */
  raw?: Record<string, string>
  query?: string
  body?: string | Uint8Array
  headers?: Record<string, string>
}

const IDS = ['0', '-1', '1.5', '2147483648', '9007199254740992', '1e400', 'abc', '%00', '..%2F..%2Fetc', '%E0%A4%A', '%F0%9F%92%A9', "'%20or%201=1", 'x'.repeat(3000)] // prettier-ignore

const CURSORS = ['x', '%00', 'bnVsbA', 'W10', 'W251bGwsbnVsbF0', 'eyJhIjoxfQ', 'WyIyMDI2LTAxLTAxIiwiYSJd', 'WzFlNDAwLDFd', 'Ilx1MDAwMCI'] // prettier-ignore

const HEADERS: Record<string, string>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/xml' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'if-match': '"nonsense"' },
  { 'if-match': 'W/"9999999999999999999999"' },
  { 'if-match': '' },
  { 'x-picksy-store': "'; drop table" },
  { 'x-forwarded-host': 'no such host:99999999' },
  { 'last-event-id': '99999999999999999999' },
  { 'idempotency-key': 'x'.repeat(5000) },
  { cookie: 'picksy_session=%00; picksy_customer=%E0%A4%A' },
  { authorization: 'Bearer a.b.c' },
  { authorization: 'Bearer pk_nothing' },
  { origin: 'null' },
]

const BODIES = [
  '',
  '{',
  '{"a":',
  'null',
  '[]',
  '"text"',
  '1e400',
  '{"name":1e400,"title":1e400}',
  '{"name":"a\\u0000b","title":"a\\u0000b","email":"a\\u0000@demo.test"}',
  '{"name":"\\ud800","title":"\\udfff"}',
  '{"__proto__":{"admin":true},"constructor":1}',
  '{"thereIsNoSuchField":1}',
  '{"limit":9007199254740993}',
  '\ufeff{}',
  '{"a":1,"a":2}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"items":'.repeat(5000)}1${'}'.repeat(5000)}`,
]

const sample = <T>(arbitrary: fc.Arbitrary<T>): T =>
  fc.sample(arbitrary, { numRuns: 1, seed: random.int(2 ** 31) })[0] as T

const drafts = new Map<string, Promise<Draft>>()

/** A valid request of this route, made once. */
function validDraft({ operation }: DescribedRoute): Promise<Draft> {
  const make = operations[operation]
  if (!make) throw new Error(`There is no request for ${operation}`)
  let draft = drafts.get(operation)
  if (!draft) drafts.set(operation, (draft = Promise.resolve(make(sceneOf()))))
  return draft
}

/** Some bytes of it removed, doubled or replaced. */
function mutate(valid: string): Uint8Array {
  const bytes = [...new TextEncoder().encode(valid)]
  for (let times = random.between(1, 6); times > 0 && bytes.length > 0; times--) {
    const at = random.int(bytes.length)
    const kind = random.int(3)
    if (kind === 0) bytes.splice(at, random.between(1, 3))
    else if (kind === 1) bytes.splice(at, 0, ...bytes.slice(at, at + random.between(1, 8)))
    else bytes[at] = random.int(256)
  }
  return Uint8Array.from(bytes)
}

const JSON_TYPE = 'application/json'

async function aim(route: DescribedRoute): Promise<Shot> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const { params = {}, query, body } = await validDraft(route)
  const valid = body === undefined || body instanceof FormData ? undefined : JSON.stringify(body)
  const kinds = ['headers']
  if (names.length > 0) kinds.push('ids')
  if (route.query.length > 0) kinds.push('query', 'query')
  if (route.body?.type === JSON_TYPE)
    kinds.push('schema', 'schema', 'schema', 'bytes', 'bytes', 'bytes', 'nasty', 'nasty')
  else if (route.body) kinds.push('nasty')
  const kind = random.pick(kinds)
  const shot = { kind, params, ...(query && { query: `?${new URLSearchParams(query).toString()}` }) }
  switch (kind) {
    case 'ids':
      return { ...shot, raw: { [random.pick(names)]: random.pick(IDS) }, ...(valid && { body: valid }) }
    case 'query':
      return { ...shot, query: aimQuery(route) }
    case 'schema':
      return { ...shot, body: JSON.stringify(sample(fromSchema(route.body?.schema ?? {}, schemas))) }
    case 'bytes':
      return { ...shot, body: mutate(valid ?? '{}') }
    case 'nasty':
      return { ...shot, body: random.pick(BODIES) }
    default:
      return { ...shot, headers: random.pick(HEADERS), ...(route.body && { body: valid ?? '{}' }) }
  }
}

function aimQuery({ query }: DescribedRoute): string {
  const { name, schema } = random.pick(query)
  const anything = () => encodeURIComponent(String(sample(fromSchema(schema, schemas))).toWellFormed())
  const value =
    name === 'cursor' ? random.pick(CURSORS) : random.pick([...IDS, '100000', anything(), anything()])
  return `?${name}=${value}`
}

function fire(route: DescribedRoute, { params, raw, query = '', body, headers }: Shot): Promise<Response> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name in (raw ?? {}) ? raw![name]! : encodeURIComponent({ store: here.store.slug, ...params }[name] ?? ''),
  )
  const person = random.chance(0.3) && !KNOWS_ITS_PERSON.test(route.path) ? admin : here.merchant
  return ask(person, route.method, path + query, {
    headers: { 'x-picksy-store': here.store.slug, 'content-type': JSON_TYPE, ...headers },
    ...(route.method !== 'GET' && body !== undefined && { body }),
  })
}

/** What of ours must never be told: stacks, files, and the database's own words. */
const INNER =
  /\n\s+at |node_modules|\.ts:\d|syntax error at|relation "|column "|violates |st_[a-z0-9]{12}\.|pg_|ECONN/

/** What the database had to refuse since no schema did. */
const PASSED_ON = /^(?:A text contains|A number is out|A value has the wrong)/

async function judge(response: Response): Promise<string | undefined> {
  const text = await readSome(response)
  if (response.status >= 500) return `answers ${response.status}: ${text}`
  if (response.status < 400) return undefined
  if (INNER.test(text)) return `tells too much: ${text}`
  if (response.headers.get('content-type') !== 'application/problem+json')
    return `is no problem JSON: ${text}`
  const { code, errors } = JSON.parse(text) as {
    code: string
    errors: { path?: unknown; message?: unknown }[]
  }
  if (ERROR_STATUS[code as ErrorCode] !== response.status)
    return `has the code ${code} with ${response.status}`
  if (errors.some(({ path, message }) => path === '' && PASSED_ON.test(String(message))))
    return `reaches the database: ${text}`
  const named = errors.every(({ path, message }) => typeof path === 'string' && typeof message === 'string')
  if (!named || (response.status === 422 && errors.length === 0)) return `names no field: ${text}`
  return undefined
}

/** Streams that stay open are let go; what they say of themselves came in the first piece. */
async function readSome(response: Response): Promise<string> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return ''
  }
  return response.text()
}

/** A request that was not changed enough closed the store, or sent its merchant away. */
async function mendStore(): Promise<void> {
  const { store, merchant } = here
  const open = { status: 'active' as const, suspended_by: null, delete_after: null }
  await platformDb(deps.db).updateTable('stores').set(open).where('id', '=', store.id).execute()
  await join(deps, store, { person: merchant, role: 'merchant' })
}

describe(`anything at all is answered with what was wrong about it (seed ${seed})`, () => {
  it(
    `${REQUESTS} requests with ids, queries, headers and bodies that are mostly wrong`,
    async () => {
      const wrong: string[] = []
      const statuses = new Map<number, number>()
      for (let sent = 0; sent < REQUESTS && wrong.length < 30; sent++) {
        const route = routes[sent % routes.length]!
        await mendStore()
        const shot = await aim(route)
        const response = await fire(route, shot)
        const fault = await judge(response)
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        if (fault) wrong.push(describeShot(route, shot, fault))
      }
      expect(wrong.join('\n\n')).toBe('')
      expect(statuses.get(422) ?? 0).toBeGreaterThan(REQUESTS / 10)
      expect([...statuses].filter(([status]) => status < 300)).not.toEqual([])
    },
    60_000 + REQUESTS * 60,
  )

  it('refuses ten megabytes without reading on', async () => {
    const huge = JSON.stringify({ title: 'x'.repeat(TEN_MEGABYTES) })
    const taking = routes.filter(({ body, access }) => body?.type === JSON_TYPE && access.kind === 'store')
    const chosen = REQUESTS > 1500 ? taking : random.shuffle(taking).slice(0, 5)
    for (const route of chosen) {
      const response = await fire(route, {
        kind: 'huge',
        params: (await validDraft(route)).params ?? {},
        body: huge,
      })
      expect([route.operation, response.status, await judge(response)]).toEqual([
        route.operation,
        413,
        undefined,
      ])
    }
  }, 120_000)
})

function describeShot(
  { operation }: DescribedRoute,
  { kind, params, raw, query, body, headers }: Shot,
  fault: string,
): string {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body
  const sent = { kind, params, raw, query, headers, body: text?.slice(0, 600) }
  return `${operation} ${fault.slice(0, 600)}\n${JSON.stringify(sent)}`
}
