import { dataOf } from '../../api/contracts/client.ts'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { fetchPage } from './fetch-page.ts'
import { signUpMerchant, type Merchant, type MerchantStore } from './merchant.ts'
import { forgetPeak, peakMemory } from './process-cost.ts'
import { report } from './report.ts'

const VARIANTS = 2
/** In whose first part memory is what it costs to import at all. */
const SMALL = 1000

/** A file of products with two variants each, from the upload to the last page that is live. */
export async function benchImport(rows: number): Promise<void> {
  const bench = await startBenchPlatform()
  try {
    const merchant = await signUpMerchant(bench)
    const small = await measure(bench, merchant, SMALL)
    const large = await measure(bench, merchant, rows)
    report('import', [
      { name: `${rows} rows, all of it imported`, value: large.imported, unit: 's' },
      { name: '  and every page live', value: large.live, unit: 's', aim: rows <= 10_000 ? '<= 60 s' : '' },
      {
        name: `  the worker's peak memory (beside it: ${SMALL} rows)`,
        value: large.memory,
        reference: small.memory,
        unit: 'MB',
        aim: 'flat',
      },
    ])
  } finally {
    await bench.stop()
  }
}

async function measure(bench: BenchPlatform, merchant: Merchant, rows: number) {
  const store = await merchant.makeStore(`import-${rows}`)
  const pid = bench.platform.processes.worker.child.pid ?? 0
  forgetPeak(pid)
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  const { done } = await startImport(merchant, store, rows)
  await done
  const imported = seconds()
  // The last product of the file: all are published at once.
  const last = `/products/imported-thing-no-${rows / VARIANTS}/`
  while ((await fetchPage(bench.port, store.host, last)).status !== 200) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return { imported, live: seconds(), memory: peakMemory(pid) }
}

/** Sends a file in our own format; `done` when the last row is in. */
export async function startImport(
  { client }: Merchant,
  { slug }: MerchantStore,
  rows: number,
): Promise<{ done: Promise<void> }> {
  const file = new FormData()
  file.set('file', new File([writeRows(rows)], 'products.csv', { type: 'text/csv' }))
  const { id } = await dataOf(
    client.POST('/api/stores/{store}/imports', {
      params: { path: { store: slug } },
      body: file as never,
      bodySerializer: (body) => body,
    }),
  )
  return { done: untilDone({ client }, slug, id) }
}

async function untilDone({ client }: Pick<Merchant, 'client'>, slug: string, id: number): Promise<void> {
  for (;;) {
    const { status, errors } = await dataOf(
      client.GET('/api/stores/{store}/imports/{id}', { params: { path: { store: slug, id } } }),
    )
    if (status === 'failed') throw new Error(`The import failed: ${JSON.stringify(errors).slice(0, 300)}`)
    if (status === 'done') {
      if (errors.length > 0) throw new Error(`Rows failed: ${JSON.stringify(errors).slice(0, 300)}`)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function writeRows(rows: number): string {
  const lines = ['handle,title,description,status,categories,option1_name,option1_value,sku,price']
  for (let product = 1; product <= rows / VARIANTS; product++) {
    for (const [at, size] of ['S', 'M'].entries()) {
      const head = at === 0
      lines.push(
        [
          `imported-thing-no-${product}`,
          head ? `Imported thing no. ${product}` : '',
          head ? `<p>Thing ${product} came with a file: it weighs ${100 + (product % 900)} g.</p>` : '',
          head ? 'active' : '',
          head ? `Kind ${product % 12}` : '',
          head ? 'Size' : '',
          size,
          `I-${product}-${size}`,
          (10 + (product % 90)).toFixed(2),
        ].join(','),
      )
    }
  }
  return lines.join('\n')
}
