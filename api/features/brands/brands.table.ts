import type { ColumnType, Generated } from 'kysely'
import type { Seo, Translations } from '../../contracts/translations.ts'
import type { Json } from '../catalog/index.ts'

export interface BrandTable {
  id: Generated<number>
  version: Generated<number>
  name: string
  slug: string
  description: string
  media_id: number | null
  translations: Json<Translations>
  seo: Json<Seo>
  created_at: ColumnType<Date, never, never>
  updated_at: Date
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    brands: BrandTable
  }
}
