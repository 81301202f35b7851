import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { platformDb } from '../../api/db/platform-db.ts'
import { TENANT_LIMITS } from '../../api/http/tenant-limit.ts'
import { createAccount } from '../../api/features/accounts/index.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fetchPage } from './fetch-page.ts'
import { fillStore } from './fill-store.ts'
import { load } from './http-load.ts'
import { percentile, report, type Figure } from './report.ts'

const OPERATOR = {
  email: 'bench@demo.test',
  password: 'correct horse battery',
  name: 'Bench',
  locale: 'en',
  admin: true,
}
const NEW_STORES = 20
const PRODUCTS = 50

/** FO3: from asking for a store to its first page; FP9: what reading a store costs among a thousand others. */
export async function benchProvision(stores: number): Promise<void> {
  const bench = await startBenchPlatform()
  const figures: Figure[] = []
  try {
    await createAccount(platformDb(bench.deps.db), OPERATOR)
    figures.push(...(await measureNewStores(bench)))
    const [first = ''] = await slugs(bench)
    await fillAll(bench, [first])
    // Once to warm up: what comes later would gain by it alone.
    await measureReads(bench, [first])
    const alone = await measureReads(bench, [first])
    const made = await makeStores(bench, stores - NEW_STORES)
    const all = await slugs(bench)
    await fillAll(
      bench,
      all.filter((slug) => slug !== first),
    )
    const among = await measureReads(bench, all)
    figures.push(
      { name: `${stores - NEW_STORES} stores more, each made and live`, value: made, unit: 'ms' },
      {
        name: `read of a store among ${all.length}, p50 (beside it: alone)`,
        value: percentile(among, 0.5),
        reference: percentile(alone, 0.5),
        unit: 'ms',
      },
      {
        name: `read of a store among ${all.length}, p95 (beside it: alone)`,
        value: percentile(among, 0.95),
        reference: percentile(alone, 0.95),
        unit: 'ms',
        aim: 'ratio <= 1.5',
      },
      await measureBesideFlood(bench, all),
    )
  } finally {
    await bench.stop()
  }
  report('provision', figures)
}

async function measureNewStores(bench: BenchPlatform): Promise<Figure[]> {
  const authorization = await signIn(bench)
  const samples: number[] = []
  for (let n = 0; n < NEW_STORES; n++) {
    const body = { name: `Bench ${n}`, slug: `bench-${n}`, currency: 'EUR', country: 'ES', locales: ['en'] }
    const started = performance.now()
    const { status, body: text } = await fetchPage(bench.port, 'localhost', '/api/stores', {
      method: 'POST',
      headers: { authorization },
      body,
    })
    if (status !== 201) throw new Error(`No store: ${status} ${text}`)
    while ((await fetchPage(bench.port, `bench-${n}.localhost`, '/')).status !== 200) await sleep(2)
    samples.push(performance.now() - started)
  }
  return [
    {
      name: 'new store to its first page, p50',
      value: percentile(samples, 0.5),
      unit: 'ms',
      aim: '<= 3 s, better 1 s',
    },
    {
      name: 'new store to its first page, p95',
      value: percentile(samples, 0.95),
      unit: 'ms',
      aim: '<= 3 s, better 1 s',
    },
  ]
}

async function signIn({ port }: BenchPlatform): Promise<string> {
  const { email, password } = OPERATOR
  const { body } = await fetchPage(port, 'localhost', '/api/auth/login', {
    method: 'POST',
    body: { email, password },
  })
  return `Bearer ${(JSON.parse(body) as { accessToken: string }).accessToken}`
}

async function slugs({ deps }: BenchPlatform): Promise<string[]> {
  const rows = await platformDb(deps.db).selectFrom('stores').select('slug').orderBy('created_at').execute()
  return rows.map(({ slug }) => slug)
}

/** Makes stores until all of them are live; answers the milliseconds each took. */
async function makeStores(bench: BenchPlatform, count: number): Promise<number> {
  const started = performance.now()
  const numbers = Array.from({ length: Math.max(0, count) }, (_, n) => n)
  await eachAtOnce(numbers, (n) => bench.makeStore(`more-${n}`))
  const waiting = () =>
    platformDb(bench.deps.db)
      .selectFrom('stores')
      .select('id')
      .where('live_root', 'is', null)
      .limit(1)
      .executeTakeFirst()
  while (await waiting()) await sleep(20)
  return (performance.now() - started) / Math.max(1, count)
}

async function fillAll({ deps }: BenchPlatform, which: string[]): Promise<void> {
  const rows = await platformDb(deps.db)
    .selectFrom('stores')
    .select('id')
    .where('slug', '=', sql<string>`any(${which}::text[])`)
    .execute()
  await eachAtOnce(rows, ({ id }) => fillStore(deps.db, id, PRODUCTS))
}

/** One credential asks ten times what it may; the others do as before. */
async function measureBesideFlood(
  bench: BenchPlatform,
  [flooded = '', ...others]: string[],
): Promise<Figure> {
  const calm = await measureReads(bench, others)
  const flood = load({
    port: bench.port,
    host: 'localhost',
    paths: [`/api/stores/${flooded}/products`],
    headers: { Authorization: await signIn(bench) },
    from: '127.0.0.2',
    refused: true,
    connections: 16,
    depth: 1,
    seconds: FLOOD_SECONDS,
    rate: 10 * TENANT_LIMITS.staffPerSecond,
  })
  const beside = await measureReads(bench, others)
  const { perSecond } = await flood
  return {
    name: `read of a store while another asks ${Math.round(perSecond)} times a second, ten times its limit, p95 (beside it: without)`,
    value: percentile(beside, 0.95),
    reference: percentile(calm, 0.95),
    unit: 'ms',
    aim: 'ratio <= 1.2',
  }
}

const AT_ONCE = 4
const FLOOD_SECONDS = 12

async function eachAtOnce<T>(items: T[], run: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = [...items]
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const READS = 4000
/** One alone would meet its own limit. */
const SESSIONS = 8

/** The first page of a store's products, past every cache, for stores in random order. */
async function measureReads(bench: BenchPlatform, which: string[]): Promise<number[]> {
  const sessions: string[] = []
  for (let n = 0; n < SESSIONS; n++) sessions.push(await signIn(bench))
  const samples: number[] = []
  let asked = 0
  const read = async () => {
    while (asked < READS) {
      const authorization = sessions[asked++ % SESSIONS] ?? ''
      const slug = which[Math.floor(Math.random() * which.length)] ?? ''
      const started = performance.now()
      const { status } = await fetchPage(bench.port, 'localhost', `/api/stores/${slug}/products`, {
        headers: { authorization },
      })
      if (status !== 200) throw new Error(`No products of ${slug}: ${status}`)
      samples.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, read))
  // The first quarter warms up what is cached by whoever has a connection.
  return samples.slice(READS / 4)
}
