import { sql } from 'kysely'
import { pino } from 'pino'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '../api/app.ts'
import { createTagCache, type TagCache } from '../api/cache/tag-cache.ts'
import { connect } from '../api/db/connect.ts'
import { createListener } from '../api/db/listen.ts'
import { openStore } from '../api/db/store-db.ts'
import { TenantError } from '../api/db/tenant-guard.ts'
import { enqueueMail } from '../api/features/mail/index.ts'
import type { StoreContext } from '../api/http/app-env.ts'
import { testDeps } from '../scripts/testing/deps.ts'
import { askApp, type Ask } from '../scripts/testing/people.ts'
import { chooseSeed, createRandom } from '../scripts/testing/random.ts'
import { describeRoutes, type DescribedRoute } from '../scripts/testing/routes.ts'
import { makeWholeStore } from '../scripts/testing/stores.ts'

/** Every run of the tests; the whole figure with `npm run prove -- FS2`. */
const STORES = Number(process.env['TENANCY_STORES'] ?? 6)
const REQUESTS = Number(process.env['TENANCY_REQUESTS'] ?? 600)
const AT_ONCE = 8

const seed = chooseSeed()
const random = createRandom(seed)
const deps = testDeps()

/** A store, all of whose texts carry a word that stands nowhere else. */
interface Tenant {
  canary: string
  store: StoreContext
  /** The merchant's. */
  authorization: string
  slug: string
  /** By the last part of a list's address. */
  ids: Record<string, number | string>
}

let tenants: Tenant[]
let routes: DescribedRoute[]

beforeAll(async () => {
  const app = createApp(deps)
  const ask = askApp(app)
  routes = (await describeRoutes(app)).routes
  tenants = []
  for (let index = 0; index < STORES; index++) tenants.push(await plant(ask, index))
}, 120_000)

async function plant(ask: Ask, index: number): Promise<Tenant> {
  const canary = `canary${index}x${random.int(1_000_000_000)}x`
  const { store, merchant } = await makeWholeStore(deps, { slug: `${canary}-shop`, locales: ['en', 'es'] })
  const send = async (method: string, path: string, body: unknown) => {
    const response = await ask(merchant, method, `/api/stores/${store.slug}/${path}`, { body })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
    return (text === '' ? {} : JSON.parse(text)) as { id: number; slug: string }
  }
  const words = { en: `${canary} here`, es: `${canary} aquí` }
  const html = { en: `<p>${canary}</p>`, es: `<p>${canary}</p>` }
  const category = await send('POST', 'categories', { title: `${canary} category` })
  const brand = await send('POST', 'brands', { name: `${canary} brand` })
  const product = await send('POST', 'products', {
    title: `${canary} product`,
    description: `<p>${canary}</p>`,
    status: 'active',
    price: { amount: 1200, currency: store.currency },
    tags: [canary],
    seo: { title: canary, description: canary },
    translations: { es: { title: `${canary} producto` } },
    categoryIds: [category.id],
    brandId: brand.id,
  })
  const collection = await send('POST', 'collections', { title: `${canary} collection` })
  const [page, post, policy, banner] = await Promise.all([
    send('POST', 'pages', { title: words, body: html, publish: true }),
    send('POST', 'posts', { title: words, body: html, author: canary, publish: true }),
    send('POST', 'policies', { title: words, body: html, publish: true }),
    send('POST', 'banners', { title: words, text: words, publish: true }),
  ])
  await send('PUT', 'menus/main', { items: [{ title: words, link: { kind: 'home' } }], publish: true })
  await send('PATCH', 'settings', { email: `${canary}@demo.test`, description: words })
  const branch = await send('POST', 'branches', { name: `${canary} branch`, address: [canary] })
  const hook = await send('POST', 'hooks', { name: canary })
  const webhook = await send('POST', 'webhooks', {
    name: canary,
    url: `https://${canary}.example.com/`,
    events: ['release.live'],
  })
  const task = await send('POST', 'tasks', { branchId: branch.id, title: canary, note: canary })
  await store.db
    .insertInto('customers')
    .values({ email: `${canary}@customer.test`, name: canary, locale: 'en', verified_at: new Date() })
    .execute()
  await store.db.transaction().execute((trx) =>
    enqueueMail(trx, {
      storeId: store.id,
      transport: 'shop',
      to: `${canary}@customer.test`,
      template: 'import-done',
      locale: 'en',
      data: { failed: 0 },
    }),
  )
  return {
    ...{ canary, store, slug: product.slug, authorization: await merchant.signIn() },
    ids: {
      ...{ categories: category.id, brands: brand.id, products: product.id, collections: collection.id },
      ...{ pages: page.id, posts: post.id, policies: policy.id, banners: banner.id, menus: 'main' },
      ...{ branches: branch.id, hooks: hook.id, tasks: task.id, mail: 1, media: 1, webhooks: webhook.id },
    },
  }
}

interface Reading {
  path: string
  headers: Record<string, string>
}

/** Everything that the merchant can read, lists and single things alike. */
function readAsMerchant({ store, authorization, ids }: Tenant, route: DescribedRoute): Reading {
  const path = route.path.replace(/([\w.]+)\/\{(\w+)\}/g, (_, folder: string, name: string) => {
    if (name === 'store') return `${folder}/${random.chance(0.5) ? store.slug : store.id}`
    return `${folder}/${ids[folder] ?? 1}`
  })
  return { path, headers: { host: 'localhost', authorization } }
}

/** As a shopper: the products of all stores have the same ids, so that a mix-up has every chance. */
function readAsShopper({ store, slug, ids }: Tenant): Reading {
  const path = random.pick([`/api/shop/products/${slug}`, `/api/shop/live?ids=${ids['products']}`])
  const host = `${store.slug}.${deps.env.STORE_DOMAIN.replace(/:\d+$/, '')}`
  return {
    path,
    headers: random.chance(0.5) ? { host } : { host: 'localhost', 'x-picksy-store': store.slug },
  }
}

const CANARY = /canary\d+x\d+x/g
const canariesIn = (text: string) => new Set(text.match(CANARY))

interface Sighting {
  canary: string
  where: string
  found: string[]
}

/** The whole API on a pool of its own, and what it logs. */
function openApi(connections: number, wrap: (cache: TagCache) => TagCache) {
  const { db, pool, close } = connect(inject('databaseUrl'), { max: connections, name: 'tenancy' })
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const listener = createListener({ pool: deps.pool, log })
  const cache = wrap(createTagCache({ listener, outcomes: deps.metrics.cache }))
  const app = createApp({ ...deps, db, pool, log, cache })
  return {
    ...{ app, lines },
    async close() {
      await listener.close()
      await close()
    },
  }
}

interface Seen {
  foreign: Sighting[]
  failures: string[]
  /** How often a store's answers carried its own word. */
  own: Map<string, number>
}

interface Crowd {
  connections: number
  requests: number
  wrap?: (cache: TagCache) => TagCache
}

/** Merchants and shoppers of all stores at once; some give up before they are answered, or while they are. */
async function readEverything({ connections, requests, wrap = (cache) => cache }: Crowd): Promise<Seen> {
  const api = openApi(connections, wrap)
  const gets = routes.filter(({ method, access }) => method === 'GET' && access.kind === 'store')
  expect(gets.length).toBeGreaterThan(40)
  const seen: Seen = { foreign: [], failures: [], own: new Map() }
  const look = ({ canary }: Tenant, where: string, text: string) => {
    const found = [...canariesIn(text)]
    if (found.includes(canary)) seen.own.set(canary, (seen.own.get(canary) ?? 0) + 1)
    const others = found.filter((each) => each !== canary)
    if (others.length > 0) seen.foreign.push({ canary, where, found: others })
  }
  const visit = async (tenant: Tenant, number: number) => {
    const { path, headers } = random.chance(0.35)
      ? readAsShopper(tenant)
      : readAsMerchant(tenant, gets[number % gets.length]!)
    const signal = random.chance(0.15) ? AbortSignal.timeout(random.int(6)) : undefined
    const response = await api.app.request(path, {
      headers: { ...headers, 'x-request-id': `${tenant.canary}-${number}` },
      ...(signal && { signal }),
    })
    if (signal && random.chance(0.5)) return response.body?.cancel()
    look(tenant, `headers of ${path}`, JSON.stringify([...response.headers]))
    const text = await readText(response)
    look(tenant, path, text)
    if (response.status >= 500) seen.failures.push(`${path} ${response.status} ${text}`)
  }
  let sent = 0
  const keepVisiting = async () => {
    while (sent < requests) await visit(random.pick(tenants), sent++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepVisiting))
  for (const line of api.lines) {
    const tenant = tenants.find(({ canary }) => line.includes(`"requestId":"${canary}`))
    if (tenant) look(tenant, 'log', line)
    else if (canariesIn(line).size > 0) seen.foreign.push({ canary: 'nobody', where: 'log', found: [line] })
  }
  await api.close()
  return seen
}

describe(`no store sees anything of another (seed ${seed})`, () => {
  it.each([1, 4])(
    'with a pool of %i, its requests mixed and some of them aborted',
    async (connections) => {
      const { foreign, failures, own } = await readEverything({ connections, requests: REQUESTS })
      expect(foreign).toEqual([])
      expect(failures).toEqual([])
      for (const { canary } of tenants) expect(own.get(canary) ?? 0).toBeGreaterThan(REQUESTS / STORES / 4)
    },
    60_000 + REQUESTS * 60,
  )

  it('and it would be noticed: a cache that forgets whose it is shows at once', async () => {
    const wrap = (cache: TagCache): TagCache => ({
      read: (key, load) => cache.read({ ...key, storeId: 'st_anybodysaaaa' }, load),
    })
    const { foreign } = await readEverything({ connections: 4, requests: 150, wrap })
    expect(foreign.length).toBeGreaterThan(0)
  })

  it('its bound connection refuses another store by whatever way it is named', async () => {
    const [one, other] = [tenants[0]!.store, tenants[1]!.store]
    const bound = openStore(deps.db, one.id)
    const theirs = `${other.id}.products` as 'products'
    const attempts = {
      select: () => bound.selectFrom(theirs).selectAll().execute(),
      join: () =>
        bound
          .selectFrom('products as p')
          .innerJoin(`${theirs} as t` as 'products as t', 't.id', 'p.id')
          .selectAll('p')
          .execute(),
      subquery: () =>
        bound
          .selectFrom('products')
          .select('id')
          .where('id', 'in', (eb) => eb.selectFrom(theirs).select('id'))
          .execute(),
      with: () =>
        bound
          .with('stolen', (db) => db.selectFrom(theirs).selectAll())
          .selectFrom('stolen')
          .selectAll()
          .execute(),
      update: () => bound.updateTable(theirs).set({ title: 'taken' }).execute(),
      remove: () => bound.deleteFrom(theirs).execute(),
      raw: () => sql`select * from ${sql.table(theirs)}`.execute(bound),
      'raw without a schema': () => sql`select * from ${sql.table('products')}`.execute(bound),
      'raw in a query': () =>
        bound
          .selectFrom('products')
          .select(sql<number>`(select count(*) from ${sql.table(theirs)})`.as('count'))
          .execute(),
      platform: () => sql`select * from ${sql.table('platform.accounts')}`.execute(bound),
      transaction: () => bound.transaction().execute((trx) => trx.selectFrom(theirs).selectAll().execute()),
    }
    for (const [way, attempt] of Object.entries(attempts)) {
      await expect(
        attempt().catch((error: unknown) => error),
        way,
      ).resolves.toBeInstanceOf(TenantError)
    }
    const titles = await bound.selectFrom('products').select('title').execute()
    expect(titles).toEqual([{ title: `${tenants[0]!.canary} product` }])
  })
})

async function readText(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/event-stream')) {
    await response.body?.cancel()
    return ''
  }
  const bytes = Buffer.from(await response.arrayBuffer())
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}
