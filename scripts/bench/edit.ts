import { dataOf } from '../../api/contracts/client.ts'
import { openStore } from '../../api/db/store-db.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fetchPage } from './fetch-page.ts'
import { startImport } from './import.ts'
import { signUpMerchant, type Merchant, type MerchantStore } from './merchant.ts'
import { percentile, report, type Figure } from './report.ts'
import { waitForRelease } from './wait-for-release.ts'

const EDITS = 100
const WARM_UP = 10
/** Whose theme change touches every page of a store of this size or larger. */
const SETTING_AIM = 10_000
/** Beside the large catalog another store takes one in. */
const IMPORTED_ROWS = 100_000

interface Bench {
  platform: BenchPlatform
  merchant: Merchant
}

/** FP4: from the answer to an edit until the edge serves the new bytes, alone and beside heavy work. */
export async function benchEdit(sizes: number[]): Promise<void> {
  const platform = await startBenchPlatform()
  const figures: Figure[] = []
  try {
    const bench: Bench = { platform, merchant: await signUpMerchant(platform) }
    const stores: MerchantStore[] = []
    let smallest: number | undefined
    for (const size of sizes) {
      const store = await bench.merchant.makeFilledStore(`edit-${size}`, size)
      stores.push(store)
      const samples = await measureEdits(bench, store, (n) => n < EDITS)
      const p50 = percentile(samples, 0.5)
      smallest ??= p50
      figures.push(
        {
          name: `edit to live, ${size} products, p50 (beside it: the smallest catalog)`,
          value: p50,
          reference: smallest,
          unit: 'ms',
          aim: '<= 40 ms, ratio <= 1.5',
        },
        { name: '  p95', value: percentile(samples, 0.95), unit: 'ms', aim: '<= 100 ms' },
      )
      if (size === SETTING_AIM) figures.push(await measureSetting(bench, store))
    }
    const largest = stores.at(-1)
    if (largest)
      figures.push(
        ...(await measureBesideBulk(bench, largest)),
        ...(await measureBesideImport(bench, largest)),
      )
  } finally {
    await platform.stop()
  }
  report('edit', figures)
}

/** Never the same twice: a price that stands already would be shown at once. */
let lastAmount = 100_000

/** Changes prices, each when the one before is live; answers milliseconds. */
async function measureEdits(
  { platform, merchant }: Bench,
  { slug, host, products }: MerchantStore,
  goOn: (count: number) => boolean,
): Promise<number[]> {
  const samples: number[] = []
  for (let n = 0; n < WARM_UP || goOn(n - WARM_UP); n++) {
    const id = 1 + ((n * 7919) % products)
    const amount = ++lastAmount
    const path = { store: slug, id }
    const body = { price: { amount, currency: 'EUR' } }
    await dataOf(merchant.client.PATCH('/api/stores/{store}/products/{id}', { params: { path }, body }))
    const started = performance.now()
    await untilShown(platform, { host, path: `/products/trail-companion-${id}/` }, amount)
    if (n >= WARM_UP) samples.push(performance.now() - started)
  }
  return samples
}

async function untilShown(
  { port }: BenchPlatform,
  { host, path }: { host: string; path: string },
  amount: number,
): Promise<void> {
  const shown = (amount / 100).toFixed(2)
  for (;;) {
    const { body } = await fetchPage(port, host, path)
    if (body.replaceAll(',', '').includes(shown)) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

async function publishAnotherColor({ merchant }: Bench, slug: string, accent: string): Promise<void> {
  const params = { path: { store: slug } }
  const theme = await dataOf(merchant.client.GET('/api/stores/{store}/theme', { params }))
  const body = { pack: 'base', settings: { accent }, templates: {}, groups: {} }
  await dataOf(
    merchant.client.PUT('/api/stores/{store}/theme', {
      params: { ...params, header: { 'if-match': `"${theme.version}"` } },
      body,
    }),
  )
  await dataOf(merchant.client.POST('/api/stores/{store}/theme/publish', { params, body: {} }))
}

async function measureSetting(bench: Bench, store: MerchantStore): Promise<Figure> {
  const before = await waitForRelease(bench.platform.deps, store.id)
  const started = performance.now()
  await publishAnotherColor(bench, store.slug, '#225588')
  await waitForRelease(bench.platform.deps, store.id, before.id)
  return {
    name: `  a theme setting to live on all ${store.products} pages`,
    value: (performance.now() - started) / 1000,
    unit: 's',
    aim: '<= 5 s',
  }
}

async function measureBesideBulk(bench: Bench, store: MerchantStore): Promise<Figure[]> {
  let published = false
  const before = await waitForRelease(bench.platform.deps, store.id)
  await publishAnotherColor(bench, store.slug, '#884422')
  void untilBulkIsLive(bench, store, before.id).then(() => (published = true))
  const samples = await measureEdits(bench, store, () => !published)
  return besideFigures(`while all ${store.products} pages get a new color`, samples)
}

async function untilBulkIsLive({ platform }: Bench, { id }: MerchantStore, after: number): Promise<void> {
  const look = () =>
    openStore(platform.deps.db, id)
      .selectFrom('releases')
      .select('id')
      .where('line', '=', 'bulk')
      .where('id', '>', after)
      .where('live_at', 'is not', null)
      .executeTakeFirst()
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 200))
}

async function measureBesideImport(bench: Bench, store: MerchantStore): Promise<Figure[]> {
  const other = await bench.merchant.makeStore('importing')
  let imported = false
  const running = await startImport(bench.merchant, other, IMPORTED_ROWS)
  void running.done.then(() => (imported = true))
  const samples = await measureEdits(bench, store, () => !imported)
  return besideFigures(`while another store imports ${IMPORTED_ROWS} rows`, samples)
}

const besideFigures = (what: string, samples: number[]): Figure[] => [
  {
    name: `edit to live ${what} (${samples.length} edits), p50`,
    value: percentile(samples, 0.5),
    unit: 'ms',
  },
  { name: '  p95', value: percentile(samples, 0.95), unit: 'ms', aim: '<= 500 ms' },
]
