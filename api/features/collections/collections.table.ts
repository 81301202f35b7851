import type { ColumnType, Generated } from 'kysely'
import type { RuleGroup } from '../../domain/collection-rules.ts'
import type { CollectionSort } from '../../domain/lists.ts'
import type { Seo, Translations } from '../../contracts/translations.ts'
import type { Json } from '../catalog/index.ts'

export interface CollectionTable {
  id: Generated<number>
  version: Generated<number>
  position: number
  title: string
  slug: string
  description: string
  media_id: number | null
  visible: boolean
  /** Chosen by hand, in order; empty for a collection by rule. */
  product_ids: number[]
  rule: ColumnType<RuleGroup | null, string | null, string | null>
  /** The order of a collection by rule. */
  sort: CollectionSort
  translations: Json<Translations>
  seo: Json<Seo>
  created_at: ColumnType<Date, never, never>
  updated_at: Date
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    collections: CollectionTable
  }
}
