import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules that look at colors: all that another color scheme can break on a page that was looked at. */
const COLORS = ['color-contrast', 'link-in-text-block']

let source: Promise<string> | undefined

/** What axe has against the page as it is now: rule and element, one line each. */
export async function findBarriers(page: Page): Promise<string[]> {
  return runAxe(page, { resultTypes: ['violations'] })
}

/** For a page that has passed and now stands in other colors. */
export async function findColorBarriers(page: Page): Promise<string[]> {
  return runAxe(page, { resultTypes: ['violations'], runOnly: COLORS })
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
