import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, ProductPage } from '../../api/contracts/pages.ts'
import { openStore } from '../../api/db/store-db.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { createPageLoader, loadShells } from '../../api/features/publishing/loaders/index.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fillStore } from './fill-store.ts'
import { writePageFile } from './page-file.ts'
import { forgetPeak, peakMemory } from './process-cost.ts'
import { report, type Figure } from './report.ts'
import { runAstro, runEleventy } from './run-generator.ts'
import { waitForRelease } from './wait-for-release.ts'
import { writePages } from './write-pages.ts'

const AIMS: Record<number, string> = { 1000: '<= 1 s', 10_000: '<= 5 s', 100_000: '<= 40 s' }
/** Beyond, other generators take minutes and gigabytes. */
const COMPARED_UP_TO = 10_000

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

async function measure(bench: BenchPlatform, size: number): Promise<Figure[]> {
  const { deps, platform, makeStore } = bench
  const store = await makeStore(`press-${size}`)
  const first = await waitForRelease(deps, store.id)
  await fillStore(deps.db, store.id, size)
  const pid = platform.processes.worker.child.pid ?? 0
  forgetPeak(pid)
  const started = performance.now()
  await openStore(deps.db, store.id)
    .transaction()
    .execute((trx) => recordChange(trx, store.id, { tags: ['code'], cause: 'Benchmark' }))
  const release = await waitForRelease(deps, store.id, first.id)
  const seconds = (performance.now() - started) / 1000
  const memory = peakMemory(pid)
  const others = size <= COMPARED_UP_TO ? await measureOthers(bench, store.id) : undefined
  return [
    {
      name: `full publish, ${size} products, ${release.pages} files${others ? ' (beside it: astro build)' : ''}`,
      value: seconds,
      ...(others && { reference: others.astro }),
      unit: 's',
      aim: AIMS[size] ?? '',
    },
    { name: '  pages a second', value: release.pages / seconds, unit: '/s' },
    {
      name: '  peak memory of the worker',
      value: memory,
      unit: 'MB',
      aim: size >= 100_000 ? '<= 600 MB' : '',
    },
    ...(others
      ? [
          {
            name: '  rendering and writing alone (beside it: Eleventy)',
            value: others.own,
            reference: others.eleventy,
            unit: 's',
            aim: 'ratio < 1',
          },
        ]
      : []),
  ]
}

interface Others {
  /** From its start to its end, as one would run it. */
  astro: number
  eleventy: number
  /** The press's rendering with nothing around it, as Eleventy does it. */
  own: number
}

/** The same product pages from a file, by whoever can only make a site as a whole. */
async function measureOthers({ deps }: BenchPlatform, storeId: string): Promise<Others> {
  const folder = await mkdtemp(join(tmpdir(), 'picksy-bench-pages-'))
  const file = join(folder, 'pages.json')
  try {
    const { pages, shell } = await loadProducts(deps, storeId)
    await writePageFile(file, shell, pages)
    const own = await writePages({ file, out: join(folder, 'own'), threads: deps.env.PRESS_THREADS })
    const eleventy = await runEleventy({ file, out: join(folder, 'eleventy') })
    const astro = await runAstro({ file, out: join(folder, 'astro') })
    return { own, eleventy: eleventy.pagesSeconds, astro: astro.seconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function loadProducts({ db, env, themes }: BenchPlatform['deps'], storeId: string) {
  const { shells } = await loadShells({ db, platformUrl: new URL(env.PLATFORM_URL), themes }, storeId)
  const [shell] = Object.values(shells)
  if (!shell) throw new Error('The store has no language')
  const refs = await openStore(db, storeId)
    .selectFrom('pages')
    .select(['kind', 'entity_id as id', 'number', 'locale', 'path'])
    .where('kind', '=', 'product')
    .execute()
  const loader = createPageLoader(db)
  const pages: ProductPage[] = []
  for (let start = 0; start < refs.length; start += 1000) {
    const slice = refs.slice(start, start + 1000).map((ref) => ({ ...ref, kind: 'product' as const }))
    const loaded = await loader.load(storeId, shells, slice)
    pages.push(...loaded.map(({ page }) => page).filter(isProduct))
  }
  return { shell, pages }
}

const isProduct = (page: Page): page is ProductPage => page.kind === 'product'
