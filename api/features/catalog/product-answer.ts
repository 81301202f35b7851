import type { z } from '@hono/zod-openapi'
import type {
  Product as ProductAnswer,
  ProductSummary,
  Variant as VariantAnswer,
} from '../../contracts/catalog.ts'
import { variantTitle } from '../../domain/variants.ts'
import { slugsOf } from '../slugs/index.ts'
import type { ProductSummaryRow } from './list-products.queries.ts'
import type { Product, Variant } from './product.ts'
import type { CatalogStore } from './save-products.ts'
import { summaryOf } from './summary-of.ts'

/** On hand by variant; one that nobody counted is not there. */
export type Counts = ReadonlyMap<number, number>

export function toProductAnswer(
  product: Product,
  { currency, locales }: CatalogStore,
  counts: Counts,
): z.infer<typeof ProductAnswer> {
  const summary = summaryOf(product)
  return {
    ...pick(product),
    publishAt: product.publishAt?.toISOString() ?? null,
    slug: product.slug ?? '',
    slugs: slugsOf(product, locales),
    price: { amount: summary.lowest, currency },
    highestPrice: { amount: summary.highest, currency },
    compareAtPrice: summary.compareAt === null ? null : { amount: summary.compareAt, currency },
    availability: summary.availability,
    variants: product.variants.map((variant) =>
      toVariantAnswer(variant, { productId: product.id, currency, counts }),
    ),
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
  }
}

function pick({ publishAt: _p, slug: _s, contentDay: _d, createdAt: _c, updatedAt: _u, ...rest }: Product) {
  return rest
}

export function toVariantAnswer(
  variant: Variant,
  { productId, currency, counts }: { productId: number; currency: string; counts: Counts },
): z.infer<typeof VariantAnswer> {
  const money = (amount: number | null) => (amount === null ? null : { amount, currency })
  return {
    id: variant.id,
    productId,
    sku: variant.sku,
    barcode: variant.barcode,
    title: variantTitle(variant.options),
    options: variant.options,
    price: { amount: variant.price, currency },
    compareAtPrice: money(variant.compareAt),
    cost: money(variant.cost),
    weightGrams: variant.weightGrams,
    mediaId: variant.mediaId,
    trackStock: variant.trackStock,
    allowBackorder: variant.allowBackorder,
    availability: variant.availability,
    stock: counts.get(variant.id) ?? null,
  }
}

export function toSummaryAnswer(row: ProductSummaryRow, currency: string): z.infer<typeof ProductSummary> {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    publishAt: row.publish_at?.toISOString() ?? null,
    title: row.title,
    slug: row.slug,
    price: { amount: row.price_from, currency },
    highestPrice: { amount: row.price_to, currency },
    compareAtPrice: row.compare_at === null ? null : { amount: row.compare_at, currency },
    availability: row.availability,
    brandId: row.brand_id,
    categoryIds: row.category_ids,
    mediaIds: row.media_ids,
    tags: row.tags,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}
