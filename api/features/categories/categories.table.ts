import type { ColumnType, Generated } from 'kysely'
import type { Seo, Translations } from '../../contracts/translations.ts'
import type { Json } from '../catalog/index.ts'

export interface CategoryTable {
  id: Generated<number>
  version: Generated<number>
  parent_id: number | null
  position: number
  title: string
  slug: string
  description: string
  media_id: number | null
  visible: boolean
  translations: Json<Translations>
  seo: Json<Seo>
  created_at: ColumnType<Date, never, never>
  updated_at: Date
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    categories: CategoryTable
  }
}
