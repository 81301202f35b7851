/**
 * The front page is built once for every installation. Which address it has, which demo stores there are and
 * whether mail stays here, only the edge knows: it fills in what is marked.
 */
export const DEMO_STORES = ['acme', 'luna', 'verde'] as const
export type DemoStore = (typeof DEMO_STORES)[number]
export type Part = DemoStore | 'demo' | 'outbox'

export const mark = {
  origin: 'https://picksy.invalid',
  storeUrl: (slug: DemoStore) => `https://${slug}.picksy.invalid/`,
  begin: (part: Part) => `<!--if ${part}-->`,
  end: (part: Part) => `<!--end ${part}-->`,
}

export interface Installation {
  origin: string
  /** Addresses of the demo stores that are there. */
  stores: Partial<Record<DemoStore, string>>
  outbox: boolean
}

export function fillMarks(html: string, { origin, stores, outbox }: Installation): string {
  const slugs = DEMO_STORES.filter((slug) => stores[slug] !== undefined)
  const shown = new Set<string>([
    ...slugs,
    ...(slugs.length > 0 ? ['demo'] : []),
    ...(outbox ? ['outbox'] : []),
  ])
  const parts = html.replace(/<!--if (\w+)-->([^]*?)<!--end \1-->/g, (_, part: string, inner: string) =>
    shown.has(part) ? fillMarks(inner, { origin, stores, outbox }) : '',
  )
  return slugs
    .reduce((filled, slug) => filled.replaceAll(mark.storeUrl(slug), stores[slug] ?? ''), parts)
    .replaceAll(mark.origin, origin)
}
