import type { BannerData, EntryData } from '../../contracts/content.ts'
import type { DocumentKind, EntryKind } from './content.table.ts'
import type { DocumentRow } from './documents.queries.ts'

export const isEntryKind = (kind: DocumentKind): kind is EntryKind =>
  kind === 'page' || kind === 'post' || kind === 'policy'

const NOUNS: Record<DocumentKind, string> = {
  page: 'Page',
  post: 'Post',
  policy: 'Policy',
  menu: 'Menu',
  banner: 'Banner',
  template: 'Template',
  group: 'Section group',
  theme: 'Theme',
  settings: 'Settings',
  attributes: 'Attributes',
  views: 'Views',
}

/** What stands beside the release: `Page “About us” published`. */
export function causeOf(row: DocumentRow, happened: string): string {
  const name = nameOf(row)
  return name === ''
    ? `${NOUNS[row.kind]} ${happened}`
    : `${NOUNS[row.kind]} “${name.slice(0, 80)}” ${happened}`
}

function nameOf(row: DocumentRow): string {
  if (!isEntryKind(row.kind) && row.kind !== 'banner') return row.key
  return Object.values((row.draft as EntryData | BannerData).title)[0] ?? ''
}
