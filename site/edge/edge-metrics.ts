const COUNTED = {
  hotPages: 'Pages answered from memory',
  pages: 'Pages answered from packs',
  notFound: 'Addresses without a page',
  redirects: 'Redirects answered',
  assets: 'Assets and media answered',
  passed: 'Requests passed to the API',
  refused: 'Requests refused as unreadable',
  failures: 'Requests that failed on our side',
} as const

export type EdgeCounts = Record<keyof typeof COUNTED, number>

export const createCounts = () =>
  Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0])) as EdgeCounts

export interface EdgeGauges {
  stores: number
  cachedPages: number
  cachedBytes: number
  connections: number
  liveConnected: boolean
}

/** Prometheus' text format. */
export function formatMetrics(counts: EdgeCounts, gauges: EdgeGauges): string {
  const lines = Object.entries(COUNTED).flatMap(([name, help]) => {
    const metric = `picksy_edge_${snake(name)}_total`
    return [
      `# HELP ${metric} ${help}.`,
      `# TYPE ${metric} counter`,
      `${metric} ${counts[name as keyof EdgeCounts]}`,
    ]
  })
  for (const [name, value] of Object.entries({ ...gauges, memoryBytes: process.memoryUsage.rss() })) {
    const metric = `picksy_edge_${snake(name)}`
    lines.push(`# TYPE ${metric} gauge`, `${metric} ${Number(value)}`)
  }
  return `${lines.join('\n')}\n`
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
