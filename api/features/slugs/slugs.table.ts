import type { ColumnType } from 'kysely'

export type SlugKind = 'product' | 'category' | 'collection' | 'brand' | 'page' | 'post' | 'policy'

/** `old` answers 301 to the entity's current address, `gone` answers 410. */
export type SlugState = 'current' | 'old' | 'gone'

export interface SlugTable {
  kind: SlugKind
  locale: string
  slug: string
  entity_id: number
  state: SlugState
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    slugs: SlugTable
  }
}
