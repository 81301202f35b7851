import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { platformDb } from '../api/db/platform-db.ts'
import { startBenchPlatform, type BenchPlatform } from '../scripts/bench/bench-platform.ts'
import { fetchPage } from '../scripts/bench/fetch-page.ts'
import { freePort, startEmbeddedPostgres } from '../scripts/embedded-postgres.ts'
import { forkProcess } from '../scripts/fork-process.ts'
import { makeBusyStore, type BusyStore } from '../scripts/prove/busy-store.ts'
import { killProcess, killWorkers, RECOVERY_MS } from '../scripts/prove/kill-workers.ts'
import { chooseSeed, createRandom } from '../scripts/testing/random.ts'

const SEED = chooseSeed()
const KILLS = Number(process.env['KILLS'] ?? 12)
const WAIT = { timeout: 60_000, interval: 50 }

let bench: BenchPlatform
let busy: BusyStore

beforeAll(async () => {
  // Its processes are those of production, and say nothing of the faults they are put through.
  vi.stubEnv('NODE_ENV', 'production')
  vi.stubEnv('LOG_LEVEL', 'silent')
  bench = await startBenchPlatform()
  busy = await makeBusyStore(bench, { slug: 'busy', products: 60 })
}, 120_000)
afterAll(async () => {
  await bench.stop()
  vi.unstubAllEnvs()
}, 120_000)

const liveRelease = async () => {
  const { live_release } = await platformDb(bench.deps.db)
    .selectFrom('stores')
    .select('live_release')
    .where('id', '=', busy.store.id)
    .executeTakeFirstOrThrow()
  return String(live_release)
}

const shownRelease = async (port: number) =>
  (await fetchPage(port, busy.host, '/')).headers['x-picksy-release']

/** Every address that a sitemap names, followed from the first one. */
async function listSitemap(port: number, path = '/sitemap.xml'): Promise<string[]> {
  const { status, body } = await fetchPage(port, busy.host, path)
  expect(status, path).toBe(200)
  const paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
  if (!body.includes('<sitemapindex')) return paths
  return (await Promise.all(paths.map((each) => listSitemap(port, each)))).flat()
}

describe('FR8 a worker that dies', () => {
  it(`leaves whole releases at every instant, and its successor goes on (seed ${SEED})`, async () => {
    const proof = await killWorkers(bench, busy, { kills: KILLS, random: createRandom(SEED) })
    expect(proof.wrong).toEqual([])
    expect(proof.lost).toEqual([])
    // Where starting a process takes seconds, so does everything else.
    expect(proof.slowest).toBeLessThan(Math.max(RECOVERY_MS, 5 * proof.slowestStart))
    expect(proof.responses).toBeGreaterThan(100)
    expect(proof.interrupted).toBeGreaterThan(0)
  }, 600_000)
})

describe('two of each process', () => {
  it('lose nothing and end at the same release when one of each is killed', async () => {
    const { platform, port } = bench
    const { api, worker, edge } = platform.processes
    const [otherApi, otherPort] = [await freePort(), await freePort()]
    const env = {
      ...platform.env,
      API_PORT: String(otherApi),
      API_URL: `http://127.0.0.1:${otherApi}`,
      PORT: String(otherPort),
    }
    const others = await Promise.all([
      forkProcess('api', 'api/main.ts', { ...env, LISTEN_HOST: '127.0.0.1' }),
      forkProcess('worker', 'api/worker.ts', env),
      forkProcess('edge', 'site/edge/main.ts', env),
    ])
    onTestFinished(async () => {
      await Promise.all(others.map((each) => each.stop()))
      await Promise.all([api.restart(), worker.restart()])
    })
    const editing = busy.keepEditing()
    await expect.poll(() => shownRelease(otherPort), WAIT).toBe(await shownRelease(port))

    for (const each of [api, worker, edge]) {
      await killProcess(each)
      await busy.edit(1, `The others go on without ${each.name}.`)
      await busy.untilShown(otherPort, 1, `The others go on without ${each.name}.`)
    }
    // Its API is still gone: it finds what is live among the files.
    await edge.restart()
    const last = await editing.stop()
    expect(last.size).toBeGreaterThan(0)
    for (const [id, text] of last) {
      await busy.untilShown(otherPort, id, text)
      await busy.untilShown(port, id, text)
    }
    expect(await busy.store.db.selectFrom('changes').select('id').execute()).toEqual([])
    const live = await liveRelease()
    await expect.poll(() => shownRelease(port), WAIT).toBe(live)
    await expect.poll(() => shownRelease(otherPort), WAIT).toBe(live)
  }, 240_000)
})

describe('an edge on its own', () => {
  it('answers every page of the sitemap without API, worker and database, also after a restart', async () => {
    const { platform, port, deps } = bench
    const { api, worker, edge } = platform.processes
    const home = join(deps.env.PICKSY_HOME, 'postgres')
    const database = await startEmbeddedPostgres(home)
    await Promise.all([api.stop(), worker.stop()])
    await database.stop()
    onTestFinished(async () => {
      await startEmbeddedPostgres(home)
    })
    await edge.restart()
    await expect(busy.edit(1, 'Nobody hears this.')).rejects.toThrow()

    const paths = await listSitemap(port)
    expect(paths.length).toBeGreaterThan(60)
    const answers = await Promise.all(paths.map((path) => fetchPage(port, busy.host, path)))
    expect(answers.flatMap(({ status }, index) => (status === 200 ? [] : [paths[index]]))).toEqual([])
  }, 120_000)
})
