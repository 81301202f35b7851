import type { z } from '@hono/zod-openapi'
import type {
  Banner,
  BannerData,
  Entry,
  EntryData,
  EntrySummary,
  Menu,
  MenuData,
  SettingsData,
  StoreSettings,
} from '../../contracts/content.ts'
import { CART_LINES } from '../../domain/cart.ts'
import { sameValue } from '../../domain/same-value.ts'
import { isEntryKind } from './document-kinds.ts'
import type { DocumentRow } from './documents.queries.ts'

export type DocumentStatus = 'draft' | 'scheduled' | 'published' | 'changed'

export function statusOf(row: DocumentRow): DocumentStatus {
  if (row.publish_at !== null) return 'scheduled'
  if (row.published === null) return 'draft'
  return sameValue(comparable(row, row.draft), comparable(row, row.published)) ? 'published' : 'changed'
}

// What is public names its address in every language, a draft only those that were chosen.
function comparable(row: DocumentRow, data: object): object {
  if (!isEntryKind(row.kind)) return data
  const chosen = Object.keys((row.draft as EntryData).slug)
  const { slug } = data as EntryData
  return { ...data, slug: chosen.map((locale) => slug[locale]) }
}

export const toState = (row: DocumentRow) => ({
  id: row.id,
  status: statusOf(row),
  version: row.draft_version,
  publishedAt: row.published_at?.toISOString() ?? null,
  publishAt: row.publish_at?.toISOString() ?? null,
  updatedAt: row.updated_at.toISOString(),
})

export function toEntrySummary(row: DocumentRow): z.infer<typeof EntrySummary> {
  const { title, slug, imageId } = row.draft as EntryData
  return { ...toState(row), title, slug, imageId }
}

export const toEntry = (row: DocumentRow): z.infer<typeof Entry> => ({
  ...toState(row),
  ...(row.draft as EntryData),
})

export const toMenu = (row: DocumentRow): z.infer<typeof Menu> => ({
  ...toState(row),
  key: row.key,
  ...(row.draft as MenuData),
})

export const toBanner = (row: DocumentRow): z.infer<typeof Banner> => ({
  ...toState(row),
  ...(row.draft as BannerData),
})

export const toSettings = (row: DocumentRow): z.infer<typeof StoreSettings> => ({
  version: row.draft_version,
  updatedAt: row.updated_at.toISOString(),
  cartLines: CART_LINES.standard,
  ...(row.draft as SettingsData),
})
