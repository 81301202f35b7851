import type { ColumnType, Generated } from 'kysely'
import type { AttributeValue } from '../../contracts/attributes.ts'
import type { PRODUCT_STATUSES } from '../../contracts/catalog.ts'
import type { Availability, ProductOption } from '../../contracts/pages.ts'
import type { ProductTranslations, Seo } from '../../contracts/translations.ts'

/** Written as JSON text, read as what it says. */
export type Json<T> = ColumnType<T, string, string>

export type ProductStatus = (typeof PRODUCT_STATUSES)[number]
export type AttributeValues = Record<string, AttributeValue>

export interface ProductTable {
  id: Generated<number>
  version: number
  status: ProductStatus
  publish_at: Date | null
  /** In the store's own language, like slug, description and seo. */
  title: string
  slug: string
  description: string
  brand_id: number | null
  category_ids: number[]
  related_ids: number[]
  related_by_hand: boolean
  media_ids: number[]
  tags: string[]
  options: Json<ProductOption[]>
  attributes: Json<AttributeValues>
  translations: Json<ProductTranslations>
  seo: Json<Seo>
  tax_class: string
  digital: boolean
  /** The variants' prices and states in one place, so that lists need no join. */
  price_from: number
  price_to: number
  compare_at: number | null
  availability: Availability
  external_id: string | null
  /** The day what the page says last changed; prices and stock do not move it. */
  content_at: ColumnType<Date, string, string>
  created_at: Date
  updated_at: Date
}

export interface VariantTable {
  id: Generated<number>
  product_id: number
  position: number
  sku: string | null
  barcode: string | null
  options: string[]
  price: number
  compare_at: number | null
  cost: number | null
  weight_grams: number
  media_id: number | null
  track_stock: boolean
  allow_backorder: boolean
  availability: Availability
  created_at: Date
  updated_at: Date
}

/** Visible products only: `latest`, `category:7` (those below it included), `collection:3`, `brand:2`. */
export interface ListingTable {
  list: string
  product_id: number
  /** Ascending; equal ranks by product id. */
  rank: number
}

export type CatalogJobKind = 'csv' | 'bulk_edit'

export interface ImportTable {
  id: Generated<number>
  kind: CatalogJobKind
  status: Generated<'waiting' | 'running' | 'done' | 'failed'>
  input: Json<unknown>
  rows: Generated<number>
  done: Generated<number>
  created: Generated<number>
  updated: Generated<number>
  failed: Generated<number>
  errors: ColumnType<RowError[], string | undefined, string>
  actor: Json<unknown>
  /** Products that a file's import has behind it. */
  checkpoint: Generated<number>
  /** What they change on the pages: recorded once, at the end. */
  tags: Generated<string[]>
  /** Bundles of pictures that are still to be fetched, with the number of products in each. */
  parts: ColumnType<Record<string, number>, string | undefined, string>
  created_at: ColumnType<Date, never, never>
  finished_at: Date | null
}

export interface RowError {
  row: number
  message: string
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    products: ProductTable
    variants: VariantTable
    listings: ListingTable
    imports: ImportTable
  }
}
