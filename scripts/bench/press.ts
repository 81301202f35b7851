import { readFileSync } from 'node:fs'
import { openStore } from '../../api/db/store-db.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fillStore } from './fill-store.ts'
import { report, type Figure } from './report.ts'
import { waitForRelease } from './wait-for-release.ts'

const AIMS: Record<number, string> = { 1000: '<= 1 s', 10_000: '<= 5 s', 100_000: '<= 40 s' }

/** FP2: a full publish of N products, reads, compression and durable storing included. */
export async function benchPress(sizes: number[]): Promise<void> {
  const bench = await startBenchPlatform()
  const figures: Figure[] = []
  try {
    for (const size of sizes) figures.push(...(await measure(bench, size)))
  } finally {
    await bench.stop()
  }
  report('press', figures)
}

async function measure({ deps, platform, makeStore }: BenchPlatform, size: number): Promise<Figure[]> {
  const store = await makeStore(`press-${size}`)
  const first = await waitForRelease(deps, store.id)
  await fillStore(deps.db, store.id, size)
  const started = performance.now()
  await openStore(deps.db, store.id)
    .transaction()
    .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Benchmark' }))
  const release = await waitForRelease(deps, store.id, first.id)
  const seconds = (performance.now() - started) / 1000
  const pid = platform.processes.worker.child.pid ?? 0
  return [
    {
      name: `full publish, ${size} products (${release.pages} files)`,
      value: seconds,
      unit: 's',
      aim: AIMS[size] ?? '',
    },
    { name: `  pages a second`, value: release.pages / seconds, unit: '/s' },
    {
      name: `  worker's peak memory`,
      value: peakMemory(pid),
      unit: 'MB',
      aim: size >= 100_000 ? '<= 600 MB' : '',
    },
  ]
}

function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
