import lighthouse, { type Result } from 'lighthouse'

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof CATEGORIES)[number]

export interface PageReport {
  /** Of 100. */
  scores: Partial<Record<Category, number>>
  /** What kept the page from 100 where it is not about speed, as Lighthouse names it. */
  failed: string[]
  lcpMs: number
  cls: number
}

/** Lighthouse as it sees a slow phone, through a browser that runs already. */
export async function reportPage(
  url: string,
  { port, categories }: { port: number; categories: readonly Category[] },
): Promise<PageReport> {
  const lhr = await look(url, { port, categories })
  if (lhr.runtimeError) throw new Error(`Lighthouse could not read ${url}: ${lhr.runtimeError.message}`)
  // Performance is a measure, not a list of faults.
  const judged = categories.filter((category) => category !== 'performance')
  const counted = judged.flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ),
    failed: counted
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id}: ${lhr.audits[id]?.title ?? ''}`),
    lcpMs: lhr.audits['largest-contentful-paint']?.numericValue ?? 0,
    cls: lhr.audits['cumulative-layout-shift']?.numericValue ?? 0,
  }
}

/** It may miss the beginning of a page that another page's service worker hands out, and asks to be run again. */
const MISSED = 'NO_NAVSTART'

async function look(
  url: string,
  { port, categories }: { port: number; categories: readonly Category[] },
  tries = 3,
): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    formFactor: 'mobile',
    logLevel: 'error',
  })
  if (!result) throw new Error(`Lighthouse has nothing to say about ${url}`)
  const missed = result.lhr.runtimeError?.code === MISSED
  return missed && tries > 1 ? look(url, { port, categories }, tries - 1) : result.lhr
}
