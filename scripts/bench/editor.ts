import { dataOf } from '../../api/contracts/client.ts'
import type { SectionData } from '../../api/contracts/theme.ts'
import { startBenchPlatform } from './bench-platform.ts'
import { signUpMerchant, type Merchant, type MerchantStore } from './merchant.ts'
import { percentile, report } from './report.ts'

const SAMPLES = 300
const WARM_UP = 60

/** Somebody types in the theme editor: from each keystroke until the section is there to be swapped. */
export async function benchEditor(products: number): Promise<void> {
  const platform = await startBenchPlatform()
  try {
    const merchant = await signUpMerchant(platform)
    const store = await merchant.makeFilledStore('editor', products)
    const sections = await measure(merchant, store, true)
    const pages = await measure(merchant, store, false)
    report('editor', [
      { name: 'section of the home page, p50', value: percentile(sections, 0.5), unit: 'ms' },
      { name: '  p95', value: percentile(sections, 0.95), unit: 'ms', aim: '<= 60 ms' },
      { name: 'the whole page, p50', value: percentile(pages, 0.5), unit: 'ms' },
      { name: '  p95', value: percentile(pages, 0.95), unit: 'ms' },
    ])
  } finally {
    await platform.stop()
  }
}

/** Each section of the home page in turn, with a heading that nobody had before; answers milliseconds. */
async function measure({ client }: Merchant, { slug }: MerchantStore, isAlone: boolean): Promise<number[]> {
  const params = { path: { store: slug } }
  const { templates } = await dataOf(client.GET('/api/stores/{store}/theme', { params }))
  const home = templates['home']
  if (!home) throw new Error('The theme has no home page')
  const samples: number[] = []
  for (let n = 0; n < WARM_UP + SAMPLES; n++) {
    const id = home.order[n % home.order.length] ?? ''
    const sections = { ...home.sections, [id]: withHeading(home.sections[id]!, `Heading ${n}`) }
    const draft = { templates: { home: { ...home, sections } } }
    const body = { path: '/', draft, ...(isAlone && { section: id }) }
    const started = performance.now()
    await dataOf(client.POST('/api/stores/{store}/theme/preview', { params, body }))
    if (n >= WARM_UP) samples.push(performance.now() - started)
  }
  return samples
}

function withHeading(section: SectionData, heading: string): SectionData {
  const { settings } = section
  return 'heading' in settings
    ? { ...section, settings: { ...settings, heading: { text: { en: heading } } } }
    : section
}
