import type { BannerData, EntryData } from '../../contracts/content.ts'
import { isBannerShown } from '../../domain/banner-window.ts'
import type { DocumentSnapshot } from '../../domain/snapshots.ts'
import type { DocumentRow } from './documents.queries.ts'

/** What the public sees of a document with this content at this moment; null for what no page shows. */
export function snapshotDocument(row: DocumentRow, data: object | null, now: Date): DocumentSnapshot | null {
  const shown = data ?? {}
  switch (row.kind) {
    case 'page':
    case 'post':
    case 'policy':
      return snapshotEntry(row, row.kind, data as EntryData | null)
    case 'banner': {
      const banner = data as BannerData | null
      return (
        banner && {
          kind: 'document',
          type: 'banner',
          id: row.id,
          visible: isBannerShown(banner, now),
          placement: banner.placement,
          rank: banner.position,
          shown,
        }
      )
    }
    case 'group':
    case 'template':
      return { kind: 'document', type: 'template', key: row.key, shown }
    case 'menu':
    case 'theme':
    case 'settings':
      return { kind: 'document', type: row.kind, key: row.key, shown }
    case 'attributes':
    case 'views':
      return null
  }
}

function snapshotEntry(
  row: DocumentRow,
  type: 'page' | 'post' | 'policy',
  data: EntryData | null,
): DocumentSnapshot {
  return {
    kind: 'document',
    type,
    id: row.id,
    visible: data !== null,
    slugs: data?.slug ?? {},
    titles: data?.title ?? {},
    shown: data,
    contentDay: row.content_at?.toISOString().slice(0, 10) ?? '',
    rank: type === 'post' ? (row.published_at?.getTime() ?? 0) : (data?.position ?? 0),
  }
}
