import { sql } from 'kysely'
import { openStore } from '../../api/db/store-db.ts'
import { recordChange } from '../../api/features/publishing/index.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fetchPage } from './fetch-page.ts'
import { fillStore } from './fill-store.ts'
import { percentile, report, type Figure } from './report.ts'
import { waitForRelease } from './wait-for-release.ts'

const EDITS = 100

/** FP4: from the answer to an edit until the edge serves the new bytes. */
export async function benchEdit(sizes: number[]): Promise<void> {
  const bench = await startBenchPlatform()
  const figures: Figure[] = []
  try {
    for (const size of sizes) {
      const store = await bench.makeStore(`edit-${size}`)
      const first = await waitForRelease(bench.deps, store.id)
      await fillStore(bench.deps.db, store.id, size)
      await edit(bench, store.id, ['code'])
      await waitForRelease(bench.deps, store.id, first.id)
      const samples = await measureEdits(bench, store, size)
      figures.push(
        {
          name: `edit to live, ${size} products, p50`,
          value: percentile(samples, 0.5),
          unit: 'ms',
          aim: '<= 40 ms',
        },
        {
          name: `edit to live, ${size} products, p95`,
          value: percentile(samples, 0.95),
          unit: 'ms',
          aim: '<= 100 ms',
        },
      )
    }
  } finally {
    await bench.stop()
  }
  report('edit', figures)
}

async function measureEdits(
  bench: BenchPlatform,
  store: { id: string; slug: string },
  size: number,
): Promise<number[]> {
  const samples: number[] = []
  for (let n = 0; n < EDITS + 10; n++) {
    const id = 1 + ((n * 7919) % size)
    const price = 100_000 + n
    await edit(bench, store.id, [`product:${id}`], (trx) =>
      sql`update ${sql.id(store.id, 'products')} set price_from = ${price}, price_to = ${price} where id = ${id}`.execute(
        trx,
      ),
    )
    const started = performance.now()
    await untilShown(bench, store.slug, id, price)
    if (n >= 10) samples.push(performance.now() - started)
  }
  return samples
}

type Trx = Parameters<Parameters<ReturnType<ReturnType<typeof openStore>['transaction']>['execute']>[0]>[0]

async function edit(
  bench: BenchPlatform,
  storeId: string,
  tags: string[],
  write?: (trx: Trx) => Promise<unknown>,
): Promise<void> {
  await openStore(bench.deps.db, storeId)
    .transaction()
    .execute(async (trx) => {
      await write?.(trx)
      await recordChange(trx, storeId, { tags, cause: 'Benchmark' })
    })
}

async function untilShown({ port }: BenchPlatform, slug: string, id: number, price: number): Promise<void> {
  const shown = (price / 100).toFixed(2)
  for (;;) {
    const { body } = await fetchPage(port, `${slug}.localhost`, `/products/trail-companion-${id}/`)
    if (body.replaceAll(',', '').includes(shown)) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
