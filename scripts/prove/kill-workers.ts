import { once } from 'node:events'
import { startBenchPlatform, type BenchPlatform } from '../bench/bench-platform.ts'
import { report } from '../bench/report.ts'
import type { PlatformProcess } from '../fork-process.ts'
import { chooseSeed, createRandom, type Random } from '../testing/random.ts'
import { makeBusyStore, type BusyStore } from './busy-store.ts'
import { startCrawl } from './crawl.ts'

const KILLS = 200
export const RECOVERY_MS = 10_000

/** FR8: the worker dies at 200 random instants while edits go on and 50 requests a second crawl. */
export async function proveKills(): Promise<void> {
  const seed = chooseSeed()
  console.log(`SEED=${seed}`)
  const bench = await startBenchPlatform()
  try {
    const busy = await makeBusyStore(bench, { slug: 'killed', products: 60 })
    const proof = await killWorkers(bench, busy, { kills: KILLS, random: createRandom(seed) })
    report('kill-workers', [
      { name: 'workers killed', value: proof.kills, unit: 'kills' },
      { name: '  in the middle of a publish', value: proof.interrupted, unit: 'kills' },
      { name: 'responses', value: proof.responses, unit: 'responses' },
      { name: '  wrong', value: proof.wrong.length, unit: 'responses', aim: '0' },
      { name: 'edits lost', value: proof.lost.length, unit: 'edits', aim: '0' },
      { name: 'slowest recovery', value: proof.slowest, unit: 'ms', aim: `<= ${RECOVERY_MS} ms` },
    ])
    const broken = [...proof.wrong, ...proof.lost]
    if (broken.length > 0 || proof.slowest > RECOVERY_MS)
      throw new Error(`FR8 does not hold: ${broken.slice(0, 3).join('; ')}`)
  } finally {
    await bench.stop()
  }
}

export interface KillProof {
  kills: number
  /** Kills that left a release unfinished. */
  interrupted: number
  responses: number
  wrong: string[]
  /** Edits that were not shown in the end. */
  lost: string[]
  /** Milliseconds from a new worker to a fresh edit on the page. */
  slowest: number
  /** Milliseconds that starting a worker took: what else is slow on a slow machine is measured by it. */
  slowestStart: number
}

export async function killWorkers(
  { deps, platform, port }: BenchPlatform,
  busy: BusyStore,
  { kills, random }: { kills: number; random: Random },
): Promise<KillProof> {
  const { worker } = platform.processes
  const crawl = await startCrawl(deps, busy, { port, random })
  const editing = busy.keepEditing()
  const lost: string[] = []
  let slowest = 0
  let slowestStart = 0
  try {
    for (let kill = 1; kill <= kills; kill++) {
      if (random.chance(0.25)) await busy.publishAll()
      await new Promise((resolve) => setTimeout(resolve, random.int(700)))
      await killProcess(worker)
      const killed = performance.now()
      await worker.restart()
      slowestStart = Math.max(slowestStart, performance.now() - killed)
      const text = `Written after kill ${kill}.`
      await busy.edit(1, text)
      slowest = Math.max(slowest, await busy.untilShown(port, 1, text))
    }
    for (const [id, text] of await editing.stop())
      await busy.untilShown(port, id, text).catch((error: unknown) => lost.push(String(error)))
  } finally {
    await editing.stop()
    await crawl.stop()
  }
  const { responses, wrong } = crawl
  return { kills, interrupted: await countInterrupted(busy), responses, wrong, lost, slowest, slowestStart }
}

/** As a machine that loses its power would. */
export async function killProcess({ child }: PlatformProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function countInterrupted({ store }: BusyStore): Promise<number> {
  const rows = await store.db.selectFrom('releases').select('id').where('status', '=', 'failed').execute()
  return rows.length
}
