import type { Availability, ProductOption } from '../../contracts/pages.ts'
import type { ProductTranslations, Seo } from '../../contracts/translations.ts'
import type { RecordTypes } from '../../db/record-set.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { AttributeValues, ProductStatus } from './catalog.table.ts'
import type { Product } from './product.ts'
import { summaryOf } from './summary-of.ts'

export interface ProductRecord {
  id: number
  version: number
  status: ProductStatus
  publish_at: Date | null
  title: string
  slug: string
  description: string
  brand_id: number | null
  category_ids: number[]
  related_ids: number[]
  related_by_hand: boolean
  media_ids: number[]
  tags: string[]
  options: ProductOption[]
  attributes: AttributeValues
  translations: ProductTranslations
  seo: Seo
  tax_class: string
  digital: boolean
  price_from: number
  price_to: number
  compare_at: number | null
  availability: Availability
  external_id: string | null
  content_at: string
  created_at: Date
  updated_at: Date
}

export const PRODUCT_TYPES: RecordTypes<ProductRecord> = {
  id: 'int',
  version: 'int',
  status: 'text',
  publish_at: 'timestamptz',
  title: 'text',
  slug: 'text',
  description: 'text',
  brand_id: 'int',
  category_ids: 'int[]',
  related_ids: 'int[]',
  related_by_hand: 'boolean',
  media_ids: 'int[]',
  tags: 'text[]',
  options: 'jsonb',
  attributes: 'jsonb',
  translations: 'jsonb',
  seo: 'jsonb',
  tax_class: 'text',
  digital: 'boolean',
  price_from: 'bigint',
  price_to: 'bigint',
  compare_at: 'bigint',
  availability: 'text',
  external_id: 'text',
  content_at: 'date',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
}

export interface VariantRecord {
  id: number
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

export const VARIANT_TYPES: RecordTypes<VariantRecord> = {
  id: 'int',
  product_id: 'int',
  position: 'int',
  sku: 'text',
  barcode: 'text',
  options: 'text[]',
  price: 'bigint',
  compare_at: 'bigint',
  cost: 'bigint',
  weight_grams: 'int',
  media_id: 'int',
  track_stock: 'boolean',
  allow_backorder: 'boolean',
  availability: 'text',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
}

export function toRecord(product: Product): ProductRecord {
  const summary = summaryOf(product)
  return {
    id: product.id,
    version: product.version,
    status: product.status,
    publish_at: product.publishAt,
    title: product.title,
    slug: product.slug ?? '',
    description: product.description,
    brand_id: product.brandId,
    category_ids: product.categoryIds,
    related_ids: product.relatedIds,
    related_by_hand: product.relatedByHand,
    media_ids: product.mediaIds,
    tags: product.tags,
    options: product.options,
    attributes: product.attributes,
    translations: product.translations,
    seo: product.seo,
    tax_class: product.taxClass,
    digital: product.digital,
    price_from: summary.lowest,
    price_to: summary.highest,
    compare_at: summary.compareAt,
    availability: summary.availability,
    external_id: product.externalId,
    content_at: product.contentDay,
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  }
}

/** Those that are new or different, or stand elsewhere. */
export function changedVariants(product: Product, before: Product | undefined, now: Date): VariantRecord[] {
  const old = new Map(before?.variants.map((variant, position) => [variant.id, { position, ...variant }]))
  return product.variants.flatMap(({ stock: _, ...variant }, position) =>
    sameValue(old.get(variant.id), { position, ...variant })
      ? []
      : [
          {
            id: variant.id,
            product_id: product.id,
            position,
            sku: variant.sku,
            barcode: variant.barcode,
            options: variant.options,
            price: variant.price,
            compare_at: variant.compareAt,
            cost: variant.cost,
            weight_grams: variant.weightGrams,
            media_id: variant.mediaId,
            track_stock: variant.trackStock,
            allow_backorder: variant.allowBackorder,
            availability: variant.availability,
            created_at: now,
            updated_at: now,
          },
        ],
  )
}
