import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { recordChange } from '../api/features/publishing/index.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { runStoreJobs } from '../scripts/testing/edits.ts'
import { allOperations, prepare, requestOf, type Scene } from '../scripts/testing/operations/index.ts'
import { askApp } from '../scripts/testing/people.ts'
import { openTestPress, type TestPress } from '../scripts/testing/press.ts'
import { chooseSeed, createRandom, type Random } from '../scripts/testing/random.ts'
import { answersOf, differences, firstDifference, headRoot } from '../scripts/testing/releases.ts'
import { makeWholeStore, readStore, type WholeStoreInput } from '../scripts/testing/stores.ts'

const SEED = chooseSeed()
const EDITS = Number(process.env['EDITS'] ?? 200)
const EDITS_A_CHECK = Number(process.env['EDITS_A_CHECK'] ?? 25)
const PRODUCTS = 60
/** In three languages more than the live line takes. */
const MANY_PRODUCTS = 200

/** Routes that end what is being edited, or are no edit of it. */
const NO_EDITS = new Set([
  'DELETE /api/stores/{store}',
  'POST /api/stores/{store}/suspend',
  'POST /api/stores/{store}/transfer',
  'POST /api/stores/{store}/clone',
  'DELETE /api/stores/{store}/staff/me',
  // Nobody else sees them.
  'PUT /api/stores/{store}/views',
  // Those make everything anew, and would hide what went wrong before.
  'POST /api/stores/{store}/releases',
])

/** What merchants do most is drawn most. */
const WEIGHTS: [RegExp, number][] = [
  [/^(PATCH|DELETE) .*\/(products|categories|collections)\/\{id\}$/, 6],
  [/^PATCH .*\/(variants|brands|pages|posts|policies|branches)\/\{id\}$/, 4],
  [/\/(products|products\/bulk|imports|inventory\/sync|theme\/publish)$/, 4],
  [/^(PATCH|POST) .*\/(settings|media|menus)/, 1],
  [/(staff|invitations|tasks|shifts|webhooks|mail|keys)/, 0.3],
]

const deps = testDeps()
const app = createApp(deps)
const ask = askApp(app)
const operations = allOperations(deps)
let press: TestPress

interface Edited {
  scene: Scene
  edit(): Promise<string>
  publish(): Promise<void>
  check(): Promise<string[]>
}

beforeAll(async () => {
  press = await openTestPress(deps)
})
afterAll(() => press.close())

async function openEdited(input: WholeStoreInput, random: Random, products = PRODUCTS): Promise<Edited> {
  const { store, merchant } = await makeWholeStore(deps, input)
  const scene: Scene = { ask, store, random, owner: merchant, actor: merchant }
  const jobDeps = { ...deps, press: press.press }
  const edited: Edited = {
    scene,
    async edit() {
      const operation = drawEdit(random)
      const draft = await operations[operation]!(scene)
      const [method, path] = requestOf(operation, scene.store, draft)
      const response = await ask(merchant, method, path, draft)
      const said = `${response.status} ${method} ${path} ${draft.body instanceof FormData ? '<picture>' : JSON.stringify(draft.body ?? '')}`
      expect(response.status, `${said}\n${await response.text()}`).toBeLessThan(500)
      scene.store = await readStore(deps, scene.store)
      if (random.chance(0.4)) await runStoreJobs(jobDeps, store.id)
      return said
    },
    publish: () => press.publish(store.id),
    async check() {
      await runStoreJobs(jobDeps, store.id)
      await press.publish(store.id)
      const incremental = await headRoot(deps.db, store.id)
      await buildAnew(store)
      const full = await headRoot(deps.db, store.id)
      const wanted = await answersOf(deps.artifacts, full)
      expect(wanted.size).toBeGreaterThan(20)
      const wrong = differences(await answersOf(deps.artifacts, incremental), wanted)
      const [first] = wrong
      if (first === undefined) return []
      return [...wrong, await firstDifference(deps.artifacts, [incremental, full], first.split(': ')[0]!)]
    },
  }
  await fill(scene, products)
  await press.publish(store.id)
  return edited
}

async function fill(scene: Scene, products: number): Promise<void> {
  const make = async (operation: string, count: number) => {
    for (let index = 0; index < count; index++) await prepare(scene, operation, operations[operation]!)
  }
  await make('PUT /api/stores/{store}/attributes', 1)
  await make('POST /api/stores/{store}/media', 4)
  await make('POST /api/stores/{store}/categories', 6)
  await make('POST /api/stores/{store}/brands', 3)
  await make('POST /api/stores/{store}/products', products)
  await make('POST /api/stores/{store}/collections', 4)
}

async function buildAnew(store: StoreContext): Promise<void> {
  await store.db
    .transaction()
    .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Everything anew' }))
  await press.publish(store.id)
}

/** A large publish, with small ones beside it; answers how many of these went live before it ended. */
async function publishBeside(edited: Edited, random: Random): Promise<number> {
  const { store, owner } = edited.scene
  const change = async (body: object) => {
    const [method, path, options] = requestOf('PATCH /api/stores/{store}', store, { body })
    expect((await ask(owner, method, path, options)).status).toBe(200)
  }
  // Edits may have taken languages away until the whole store fits on the live line.
  await change({ locales: [...new Set([...store.locales, 'en', 'es', 'pt'])] })
  await edited.publish()
  await change({ name: `Shop ${random.int(1000)}` })
  // What concerns every page leaves the live line.
  await press.press.publish(store.id, 'live')
  let building = true
  const bulk = press.press.publish(store.id, 'bulk').finally(() => {
    building = false
  })
  let beside = 0
  for (let count = 0; building && count < 30; count++) {
    await edited.edit()
    const published = await press.press.publish(store.id, 'live')
    if (building) beside += published
  }
  expect(await bulk).toBeGreaterThan(0)
  return beside
}

function drawEdit(random: Random): string {
  const weighted = EDIT_ROUTES.map((operation) => {
    const weight = WEIGHTS.find(([pattern]) => pattern.test(operation))?.[1] ?? 1
    return [operation, weight] as const
  })
  let left = (random.int(1_000_000) / 1_000_000) * weighted.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [operation, weight] of weighted) if ((left -= weight) <= 0) return operation
  return EDIT_ROUTES[0]!
}

const mutates = (operation: string) =>
  !operation.startsWith('GET ') &&
  (operation.includes('/api/stores/{store}') || operation.includes('/api/hooks/'))

const EDIT_ROUTES = Object.keys(operations).filter(
  (operation) => mutates(operation) && !NO_EDITS.has(operation),
)

describe(`FR11 incremental publishing (seed ${SEED})`, () => {
  it('has a generator for every route that can change a storefront', async () => {
    const document = (await (await app.request('/api/openapi.json')).json()) as {
      paths: Record<string, object>
    }
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(routes.filter((route) => mutates(route) && !operations[route])).toEqual([])
  })

  it('gives the same when small publishes go live while a large one is built', async () => {
    const random = createRandom(SEED + 9)
    const edited = await openEdited({ locales: ['en', 'es', 'pt'] }, random, MANY_PRODUCTS)
    let beside = 0
    for (let round = 1; round <= 3; round++) {
      beside += await publishBeside(edited, random)
      expect(await edited.check(), `SEED=${SEED}, round ${round}`).toEqual([])
    }
    expect(beside).toBeGreaterThan(3)
  }, 600_000)

  const stores: [string, WholeStoreInput][] = [
    ['one language', { locales: ['en'] }],
    ['three languages', { locales: ['es', 'en', 'pt'], currency: 'COP' }],
    ['right to left', { locales: ['ar', 'en'] }],
  ]
  for (const [index, [name, input]] of stores.entries()) {
    it(`gives what a full build gives, after every kind of edit: ${name}`, async () => {
      const random = createRandom(SEED + index)
      const edited = await openEdited(input, random)
      let sinceCheck: string[] = []
      for (let count = 1; count <= Math.ceil(EDITS / stores.length); count++) {
        sinceCheck.push(await edited.edit())
        if (random.chance(0.4)) {
          await edited.publish()
          sinceCheck.push('published')
        }
        if (count % EDITS_A_CHECK !== 0 && count !== Math.ceil(EDITS / stores.length)) continue
        const wrong = await edited.check()
        expect(wrong, `SEED=${SEED}, edit ${count}:\n${sinceCheck.join('\n')}`).toEqual([])
        sinceCheck = []
      }
    }, 600_000)
  }
})
