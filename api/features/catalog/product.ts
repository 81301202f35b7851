import type { Availability, ProductOption } from '../../contracts/pages.ts'
import type { ProductTranslations, Seo } from '../../contracts/translations.ts'
import type { AttributeValues, ProductStatus } from './catalog.table.ts'

/** Stands for the id that a new product or variant gets when it is written. */
export const UNWRITTEN = 0

export interface Variant {
  id: number
  sku: string | null
  barcode: string | null
  /** One value an option, in the options' order. */
  options: string[]
  price: number
  compareAt: number | null
  cost: number | null
  weightGrams: number
  mediaId: number | null
  trackStock: boolean
  allowBackorder: boolean
  availability: Availability
  /** What an edit wants on hand at the default branch; never read back. */
  stock?: number
}

/** A product as a whole, its variants in their order. Amounts are minor units of the store's currency. */
export interface Product {
  id: number
  version: number
  status: ProductStatus
  publishAt: Date | null
  title: string
  /** Null asks for one made of the title. */
  slug: string | null
  description: string
  brandId: number | null
  categoryIds: number[]
  relatedIds: number[]
  relatedByHand: boolean
  mediaIds: number[]
  tags: string[]
  options: ProductOption[]
  attributes: AttributeValues
  translations: ProductTranslations
  seo: Seo
  taxClass: string
  digital: boolean
  externalId: string | null
  contentDay: string
  createdAt: Date
  updatedAt: Date
  variants: Variant[]
}

export const isVisible = (product: Product) => product.status === 'active'
