import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '../../api/env.ts'
import { startPlatform } from '../start-platform.ts'
import { openBrowser } from '../testing/browser.ts'
import { CATEGORIES, reportPage } from '../testing/lighthouse.ts'
import { report, type Figure } from './report.ts'

/** One page of each kind that FP8 names, in every demo store: each has another pack. */
const PAGES: Record<string, Record<'home' | 'category' | 'product', string>> = {
  acme: { home: '/', category: '/categories/camping/', product: '/products/ordesa-dome-tent/' },
  luna: { home: '/', category: '/categories/vestidos/', product: '/products/vestido-cruzado-jacaranda/' },
  verde: { home: '/', category: '/categories/frutas/', product: '/products/laranja-pera/' },
}

/** FP8: Lighthouse on a slow phone, on the demo as it is started. */
export async function benchPages(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'picksy-bench-'))
  await chmod(home, 0o755)
  const env = readEnv({ ...process.env, NODE_ENV: 'production', PORT: '0', PICKSY_HOME: home })
  const platform = await startPlatform(env, { demo: true, quiet: true })
  const figures: Figure[] = []
  try {
    const { browser, debuggingPort } = await openBrowser()
    for (const [slug, paths] of Object.entries(PAGES)) {
      for (const [kind, path] of Object.entries(paths)) {
        const url = `http://${slug}.${new URL(platform.url).host}${path}`
        figures.push(...(await measure(`${slug} ${kind}`, url, debuggingPort)))
      }
    }
    await browser.close()
  } finally {
    await platform.stop()
    await rm(home, { recursive: true, force: true })
  }
  report('pages', figures)
}

async function measure(page: string, url: string, port: number): Promise<Figure[]> {
  const { scores, failed, lcpMs, cls } = await reportPage(url, { port, categories: CATEGORIES })
  for (const audit of failed) console.error(`${page}: ${audit}`)
  return [
    ...CATEGORIES.map((category): Figure => {
      const aim = category === 'performance' ? '>= 99' : '100'
      return { name: `${page}, ${category}`, value: scores[category] ?? 0, unit: 'of 100', aim }
    }),
    { name: `${page}, largest contentful paint`, value: lcpMs / 1000, unit: 's', aim: '<= 1.5 s' },
    { name: `${page}, cumulative layout shift`, value: cls, unit: '', aim: '<= 0.02' },
  ]
}
