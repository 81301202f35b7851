import { z } from '@hono/zod-openapi'
import { VARIANT_LIMITS } from '../domain/variants.ts'
import { MAX_SLUG } from '../domain/slug.ts'
import { AttributeKey, AttributeValue } from './attributes.ts'
import { Money } from './money.ts'
import { Id, IdParam, RequiredText, Text } from './text.ts'
import { ProductTranslations, ProductTranslationsInput, Seo, SlugsByLocale } from './translations.ts'

export const PRODUCT_STATUSES = ['draft', 'scheduled', 'active', 'archived'] as const
const Status = z.enum(PRODUCT_STATUSES)
const Availability = z.enum(['in_stock', 'low_stock', 'out_of_stock'])

/** In the store's own currency. */
export const Price = Money.extend({ amount: z.int().min(0).max(1e12) }).openapi('Price')
export type Price = z.infer<typeof Price>

const Instant = z.iso.datetime({ offset: true })
const Sku = Text(100).transform((sku) => sku || null)

const Option = z
  .strictObject({
    name: RequiredText(60),
    values: z.array(RequiredText(100)).min(1).max(VARIANT_LIMITS.values),
  })
  .openapi('ProductOption')

const variantFields = {
  sku: Sku.nullable(),
  barcode: Sku.nullable(),
  compareAtPrice: Price.nullable(),
  /** What the merchant pays for one. */
  cost: Price.nullable(),
  weightGrams: z.int().min(0).max(1e9),
  mediaId: Id.nullable(),
  trackStock: z.boolean(),
  /** Sells on below zero. */
  allowBackorder: z.boolean(),
  /** What the default branch has on hand. */
  stock: z.int().min(0).max(1e9),
}

const VariantFields = z
  .strictObject({
    ...variantFields,
    options: z.array(RequiredText(100)).max(VARIANT_LIMITS.options),
    price: Price,
  })
  .partial()

export const VariantInput = VariantFields.openapi('VariantInput')
export type VariantInput = z.infer<typeof VariantInput>

/** A variant of the product by id, or the one with the same sku or options, or a new one. */
const VariantOfProduct = VariantFields.extend({ id: Id.optional() }).openapi('ProductVariantInput')
export type VariantOfProduct = z.infer<typeof VariantOfProduct>

const ProductFields = z
  .strictObject({
    title: RequiredText(200),
    slug: Text(MAX_SLUG),
    description: Text(100_000),
    status: Status,
    /** When a scheduled product becomes active. */
    publishAt: Instant.nullable(),
    /** The price of every variant that does not name its own. */
    price: Price,
    compareAtPrice: variantFields.compareAtPrice,
    options: z.array(Option).max(VARIANT_LIMITS.options),
    variants: z.array(VariantOfProduct).min(1).max(VARIANT_LIMITS.variants),
    categoryIds: z.array(Id).max(20),
    brandId: Id.nullable(),
    mediaIds: z.array(Id).max(50),
    /** Chosen by hand; null leaves the choice to the store. */
    relatedIds: z.array(Id).max(8).nullable(),
    tags: z.array(RequiredText(60)).max(50),
    attributes: z
      .record(AttributeKey, AttributeValue.nullable())
      .refine((values) => Object.keys(values).length <= 100, 'has more than 100 attributes'),
    translations: ProductTranslationsInput,
    seo: Seo,
    taxClass: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'must be a short name like standard or reduced'),
    digital: z.boolean(),
    /** The product's name in another system. */
    externalId: RequiredText(200).nullable(),
    // For products of one variant, so that nobody needs to know that there is one.
    sku: variantFields.sku,
    barcode: variantFields.barcode,
    cost: variantFields.cost,
    weightGrams: variantFields.weightGrams,
    trackStock: variantFields.trackStock,
    allowBackorder: variantFields.allowBackorder,
    stock: variantFields.stock,
  })
  .partial()

/** Without `variants` one is made; with `options` alone, one of each combination. */
export const ProductInput = ProductFields.required({ title: true }).openapi('ProductInput')
export type ProductInput = z.infer<typeof ProductInput>

/** What is not named stays. `price` alone is the price of all variants. */
export const ProductPatch = ProductFields.openapi('ProductPatch')
export type ProductPatch = z.infer<typeof ProductPatch>

export const Variant = z
  .object({
    id: z.int(),
    productId: z.int(),
    sku: z.string().nullable(),
    barcode: z.string().nullable(),
    title: z.string(),
    options: z.array(z.string()),
    price: Price,
    compareAtPrice: Price.nullable(),
    cost: Price.nullable(),
    weightGrams: z.int(),
    mediaId: z.int().nullable(),
    trackStock: z.boolean(),
    allowBackorder: z.boolean(),
    availability: Availability,
    /** On hand in all branches; null while nobody has counted it. */
    stock: z.int().nullable(),
  })
  .openapi('Variant')

export const ProductSummary = z
  .object({
    id: z.int(),
    version: z.int(),
    status: Status,
    publishAt: z.iso.datetime().nullable(),
    title: z.string(),
    slug: z.string(),
    /** The lowest of its variants'. */
    price: Price,
    highestPrice: Price,
    compareAtPrice: Price.nullable(),
    availability: Availability,
    brandId: z.int().nullable(),
    categoryIds: z.array(z.int()),
    mediaIds: z.array(z.int()),
    tags: z.array(z.string()),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('ProductSummary')

export const Product = ProductSummary.extend({
  description: z.string(),
  slugs: SlugsByLocale,
  options: z.array(Option),
  variants: z.array(Variant),
  relatedIds: z.array(z.int()),
  relatedByHand: z.boolean(),
  attributes: z.record(z.string(), AttributeValue),
  translations: ProductTranslations,
  seo: Seo,
  taxClass: z.string(),
  digital: z.boolean(),
  externalId: z.string().nullable(),
}).openapi('Product')

export const PRODUCT_SORTS = ['updated', 'title', 'price'] as const
export type ProductSort = (typeof PRODUCT_SORTS)[number]

/** Which products: the list's filters, and those of an edit in bulk. */
export const productFilters = {
  /** In title, SKU or barcode. */
  q: Text(200).optional(),
  status: Status.optional(),
  category: IdParam.optional(),
  collection: IdParam.optional(),
  brand: IdParam.optional(),
  tag: Text(60).optional(),
  stock: Availability.optional(),
}
export const ProductFilter = z.strictObject(productFilters).openapi('ProductFilter')
export type ProductFilter = z.infer<typeof ProductFilter>
