import type { ThemedPage } from '../../api/contracts/pages.ts'

type Of<Kind extends ThemedPage['kind']> = Extract<ThemedPage, { kind: Kind }>

/** A section that shows a page's own subject says which kinds of page have it. */
export function requireKind<Kind extends ThemedPage['kind']>(page: ThemedPage, ...kinds: Kind[]): Of<Kind> {
  if ((kinds as string[]).includes(page.kind)) return page as Of<Kind>
  throw new Error(`This section belongs on ${kinds.join(', ')}, not on ${page.kind}`)
}
