import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openStore } from '../../api/db/store-db.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fillStore } from './fill-store.ts'
import { load, type LoadInput } from './http-load.ts'
import { percentile, report, type Figure } from './report.ts'
import { waitForRelease } from './wait-for-release.ts'

const HOT_PATHS = 100
const ROUNDS = 5
const FULL_LOAD = { connections: 32, depth: 8, seconds: 3 }
const STEADY = { connections: 64, depth: 1, seconds: 15, rate: 2000 }

/** FP5: pages a second beside a server that does nothing but answer with the same bytes. */
export async function benchEdge(products: number): Promise<void> {
  const bench = await startBenchPlatform()
  let bare: ChildProcess | undefined
  try {
    const host = await publishStore(bench, products)
    const paths = Array.from({ length: products }, (_, n) => `/products/trail-companion-${n + 1}/`)
    const cold = shuffled(paths)
    const hot = cold.slice(0, HOT_PATHS)
    bare = fork(fileURLToPath(new URL('references/bare/server.ts', import.meta.url)))
    bare.send(await readAnswer(bench.port, host, hot[0] ?? '/'))
    const [{ port: barePort }] = (await once(bare, 'message')) as [{ port: number }]
    const edge = (input: Pick<LoadInput, 'paths'>) => load({ ...FULL_LOAD, ...input, port: bench.port, host })
    const reference = () => load({ ...FULL_LOAD, paths: hot, port: barePort, host })

    await edge({ paths: hot })
    await reference()
    const rates = { hot: [] as number[], cold: [] as number[], bare: [] as number[] }
    for (let round = 0; round < ROUNDS; round++) {
      rates.hot.push((await edge({ paths: hot })).perSecond)
      rates.bare.push((await reference()).perSecond)
      rates.cold.push((await edge({ paths: cold })).perSecond)
    }
    const { latencies } = await load({ ...STEADY, paths: cold, port: bench.port, host })
    report('edge', figures(rates, latencies, products))
  } finally {
    bare?.disconnect()
    await bench.stop()
  }
}

function figures(
  { hot, cold, bare }: Record<'hot' | 'cold' | 'bare', number[]>,
  latencies: number[],
  products: number,
): Figure[] {
  const reference = percentile(bare, 0.5)
  const steady = `at ${STEADY.rate} a second over ${products} pages`
  return [
    {
      name: `pages a second, ${HOT_PATHS} pages (beside it: bare node:http)`,
      value: percentile(hot, 0.5),
      reference,
      unit: '/s',
      aim: 'ratio >= 0.9',
    },
    {
      name: `pages a second, ${products} pages in random order`,
      value: percentile(cold, 0.5),
      reference,
      unit: '/s',
      aim: 'ratio >= 0.65',
    },
    { name: `${steady}, p50`, value: percentile(latencies, 0.5), unit: 'ms' },
    { name: `${steady}, p99`, value: percentile(latencies, 0.99), unit: 'ms', aim: '<= 5 ms' },
  ]
}

async function publishStore({ deps, makeStore }: BenchPlatform, products: number): Promise<string> {
  const store = await makeStore('bench-pages')
  const first = await waitForRelease(deps, store.id)
  await fillStore(deps.db, store.id, products)
  await openStore(deps.db, store.id)
    .transaction()
    .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Benchmark' }))
  await waitForRelease(deps, store.id, first.id)
  // What a load of this size leaves to the database for later would run beside the visits.
  await sql`vacuum (analyze)`.execute(deps.db)
  await sql`checkpoint`.execute(deps.db)
  return 'bench-pages.localhost'
}

/** Head and body of a page as they come over the wire. */
async function readAnswer(port: number, host: string, path: string) {
  const sent = request({ port, host: '127.0.0.1', path, headers: { host, 'accept-encoding': 'gzip, br' } })
  sent.end()
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`No page to compare with: ${response.statusCode}`)
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const own = new Set(['date', 'connection', 'keep-alive'])
  const headers: string[] = []
  for (let at = 0; at < response.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = response.rawHeaders.slice(at, at + 2)
    if (!own.has(name.toLowerCase())) headers.push(name, value)
  }
  return { headers, body: Buffer.concat(chunks).toString('base64') }
}

function shuffled<T>(items: T[]): T[] {
  const mixed = [...items]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
