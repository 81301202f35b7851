import { beforeAll, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { reachOf } from '../api/domain/permissions.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { fillPath } from '../scripts/testing/operations/scene.ts'
import { askApp } from '../scripts/testing/people.ts'
import { makeCallers, type Caller } from '../scripts/testing/roles.ts'
import { describeRoutes, type DescribedRoute } from '../scripts/testing/routes.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'

const deps = testDeps()
const app = createApp(deps)
const ask = askApp(app)

let routes: DescribedRoute[]
let callers: Caller[]
let own: StoreContext
let foreign: StoreContext

beforeAll(async () => {
  routes = (await describeRoutes(app)).routes
  const [here, there] = [await makeWholeStore(deps), await makeWholeStore(deps)]
  own = here.store
  foreign = there.store
  const { id } = await own.db.selectFrom('branches').select('id').executeTakeFirstOrThrow()
  const people = { merchant: here.merchant, stranger: there.merchant, branches: [id, id] as [number, number] }
  callers = await Promise.all((await makeCallers(deps, own, people)).map(stayIn))
})

/** Nobody who is refused loses his session: one is enough. */
async function stayIn(caller: Caller): Promise<Caller> {
  const { person } = caller
  if (!person) return caller
  const authorization = await person.signIn()
  return { ...caller, person: { ...person, signIn: async () => authorization } }
}

/** The refusal that comes before anything of the request is looked at; undefined for who is let in. */
function refusalFor(
  { access }: DescribedRoute,
  caller: Caller,
  store: StoreContext | null,
): number | undefined {
  if (access.kind === 'public' || access.kind === 'shop') return undefined
  if (access.kind === 'customer') return caller.customer && store === own ? undefined : 401
  const { person, role, branchIds, scopes } = caller
  if (!person || caller.customer) return 401
  if (access.kind === 'account') return undefined
  if (access.kind === 'platform') return role === 'admin' ? undefined : 403
  const isStranger = role === null
  if (store === null) return 404
  if (role !== 'admin' && isStranger === (store === own)) return 404
  const actor = { accountId: person.id, role: role ?? ('merchant' as const), branchIds }
  return reachOf({ ...actor, ...(scopes && { scopes }) }, access.action).ok ? undefined : 403
}

/** No id in it is one, and no field of it is known. */
async function askNonsense({ method, path, body }: DescribedRoute, { person }: Caller, slug: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'nonsense'] as const)
  return ask(person, method, fillPath(path, { ...Object.fromEntries(names), store: slug }), {
    headers: { 'x-picksy-store': slug, 'content-type': 'application/json' },
    ...(body && { body: '{"thereIsNoSuchField":1}' }),
  })
}

it.each([
  ['the own store', () => own],
  ['the other store', () => foreign],
  ['no store', () => null],
])(
  'refuses before it says what is wrong with a request, in %s',
  async (_, storeOf) => {
    const store = storeOf()
    const wrong: string[] = []
    let refused = 0
    for (const route of routes) {
      if (store === null && route.access.kind !== 'store') continue
      for (const caller of callers) {
        const expected = refusalFor(route, caller, store)
        if (expected === undefined) continue
        const response = await askNonsense(route, caller, store?.slug ?? 'there-is-none')
        await response.body?.cancel()
        refused++
        if (response.status !== expected)
          wrong.push(`${route.operation} as ${caller.name}: ${response.status} instead of ${expected}`)
      }
    }
    expect(wrong).toEqual([])
    expect(refused).toBeGreaterThan(routes.length)
  },
  120_000,
)
