import type { ColumnType, Generated } from 'kysely'

export const DOCUMENT_KINDS = [
  'page', 'post', 'policy', 'menu', 'banner', 'template', 'group', 'theme', 'settings', 'attributes',
  'views',
] as const // prettier-ignore
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
/** Those with a page and an address of their own. */
export type EntryKind = 'page' | 'post' | 'policy'

/** Versioned JSON: `draft` is what the editor has, `published` what the pages show. */
export interface DocumentTable {
  id: Generated<number>
  kind: DocumentKind
  /** A name for what is found by one: `main`, `home`, `header`; an opaque one for entries and banners. */
  key: string
  draft: ColumnType<object, string, string>
  draft_version: Generated<number>
  published: ColumnType<object | null, string | null | undefined, string | null>
  /** When it first became public: a post's date. */
  published_at: Date | null
  /** When what is public last changed. Drafts do not move it, so pages may show it. */
  content_at: Date | null
  /** When the draft is to become public. */
  publish_at: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

/** What was public once, newest last. */
export interface DocumentVersionTable {
  id: Generated<number>
  document_id: number
  data: ColumnType<object, string, never>
  note: Generated<string>
  author: Generated<string>
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    documents: DocumentTable
    document_versions: DocumentVersionTable
  }
}
