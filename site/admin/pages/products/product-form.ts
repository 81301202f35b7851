import type { AttributeValue } from '../../../../api/contracts/attributes.ts'
import type { Money } from '../../../../api/contracts/money.ts'
import { NO_TEXTS, toDescription, toTexts, toTranslation, type GroupTexts } from '../categories/group-form.ts'
import type { Product, ProductPatch, ProductStatus } from './queries.ts'

export interface VariantForm {
  /** None for a combination that is new. */
  id?: number
  options: string[]
  sku: string
  price: Money | null
  stock: number | null
  mediaId: number | null
}

export interface OptionForm {
  name: string
  values: string[]
}

/** A product in another language than the store's own. */
export interface ProductTexts extends GroupTexts {
  /** Names and values of options, by the product's own word. */
  options: Record<string, string>
}

export interface ProductForm extends GroupTexts {
  status: ProductStatus
  publishAt: string | null
  price: Money | null
  compareAtPrice: Money | null
  sku: string
  stock: number | null
  options: OptionForm[]
  variants: VariantForm[]
  categoryIds: number[]
  brandId: number | null
  tags: string[]
  mediaIds: number[]
  /** Null takes one away. */
  attributes: Record<string, AttributeValue | null>
  /** None while the store chooses. */
  relatedIds: number[] | null
  translations: Record<string, ProductTexts>
}

export const MAX_VARIANTS = 500

export const NO_PRODUCT_TEXTS: ProductTexts = { ...NO_TEXTS, options: {} }

export const EMPTY_PRODUCT: ProductForm = {
  ...NO_TEXTS,
  status: 'active',
  publishAt: null,
  price: null,
  compareAtPrice: null,
  sku: '',
  stock: null,
  options: [],
  variants: [],
  categoryIds: [],
  brandId: null,
  tags: [],
  mediaIds: [],
  attributes: {},
  relatedIds: null,
  translations: {},
}

export function toForm(product: Product): ProductForm {
  const [first] = product.variants
  return {
    ...toTexts(product),
    status: product.status,
    publishAt: product.publishAt,
    price: first?.price ?? product.price,
    compareAtPrice: first?.compareAtPrice ?? null,
    sku: first?.sku ?? '',
    stock: first?.stock ?? null,
    options: product.options.map(({ name, values }) => ({ name, values })),
    variants: product.options.length > 0 ? product.variants.map(toVariantForm) : [],
    categoryIds: product.categoryIds,
    brandId: product.brandId,
    tags: product.tags,
    mediaIds: product.mediaIds,
    attributes: product.attributes,
    relatedIds: product.relatedByHand ? product.relatedIds : null,
    translations: Object.fromEntries(
      Object.entries(product.translations).map(([locale, { options = {}, ...texts }]) => [
        locale,
        { ...toTexts(texts), options },
      ]),
    ),
  }
}

function toVariantForm({
  id,
  options,
  sku,
  price,
  stock,
  mediaId,
}: Product['variants'][number]): VariantForm {
  return { id, options, price, stock, mediaId, sku: sku ?? '' }
}

/** Only what was changed, in the API's words. */
export function toPatch(form: ProductForm, changes: Partial<ProductForm>, saved?: Product): ProductPatch {
  const has = (...keys: (keyof ProductForm)[]) => keys.some((key) => key in changes)
  const patch: ProductPatch = {}
  if (has('title')) patch.title = form.title
  if (has('slug') && form.slug !== '') patch.slug = form.slug
  if (has('description')) patch.description = toDescription(form.description, saved?.description ?? '')
  if (has('status')) patch.status = form.status
  if (has('status', 'publishAt') && form.status === 'scheduled') patch.publishAt = form.publishAt
  if (has('categoryIds')) patch.categoryIds = form.categoryIds
  if (has('brandId')) patch.brandId = form.brandId
  if (has('tags')) patch.tags = form.tags
  if (has('mediaIds')) patch.mediaIds = form.mediaIds
  if (has('attributes')) patch.attributes = form.attributes
  if (has('relatedIds')) patch.relatedIds = form.relatedIds
  if (has('translations')) patch.translations = toTranslations(form.translations, saved)
  if (has('seoTitle', 'seoDescription')) {
    patch.seo = { title: form.seoTitle, description: form.seoDescription }
  }
  return { ...patch, ...(form.options.length > 0 ? variantPatch(form, has) : simplePatch(form, has)) }
}

function toTranslations(translations: ProductForm['translations'], saved?: Product) {
  return Object.fromEntries(
    Object.entries(translations).map(([locale, { options, ...texts }]) => {
      const words = Object.entries(options).filter(([, word]) => word !== '')
      const translation = toTranslation(texts, saved?.translations[locale]?.description ?? '')
      if (words.length === 0) return [locale, translation]
      return [locale, { ...translation, options: Object.fromEntries(words) }]
    }),
  )
}

type Has = (...keys: (keyof ProductForm)[]) => boolean

function variantPatch(form: ProductForm, has: Has): ProductPatch {
  const patch: ProductPatch = {}
  if (has('options')) patch.options = form.options
  if (has('options', 'variants')) {
    patch.variants = form.variants.map(({ id, options, sku, price, stock, mediaId }) => ({
      ...(id !== undefined && { id }),
      ...{ options, mediaId, sku: sku || null },
      ...(price && { price }),
      ...(stock !== null && { stock }),
    }))
  }
  return patch
}

function simplePatch(form: ProductForm, has: Has): ProductPatch {
  const patch: ProductPatch = {}
  if (has('options')) {
    patch.options = []
    patch.variants = [{ options: [], ...(form.price && { price: form.price }) }]
  } else if (has('price') && form.price) patch.price = form.price
  if (has('compareAtPrice')) patch.compareAtPrice = form.compareAtPrice
  if (has('sku')) patch.sku = form.sku || null
  if (has('stock') && form.stock !== null) patch.stock = form.stock
  return patch
}

const keyOf = (options: readonly string[]) => JSON.stringify(options)

/** A picture that goes, goes from its variants too. */
export const withoutPicture = ({ mediaIds, variants }: ProductForm, gone: number) => ({
  mediaIds: mediaIds.filter((id) => id !== gone),
  variants: variants.map((each) => (each.mediaId === gone ? { ...each, mediaId: null } : each)),
})

/** The words of its options that another language may say in its own. */
export const optionWords = ({ options }: Pick<ProductForm, 'options'>): string[] => [
  ...new Set(options.flatMap(({ name, values }) => [name, ...values]).filter((word) => word !== '')),
]

/**
 * Every combination, the last option turning fastest. Those that were there keep what they have, and those that
 * were possible before and taken out stay out.
 */
export function combine(
  form: Pick<ProductForm, 'price' | 'stock' | 'options' | 'variants'>,
  options: OptionForm[],
): VariantForm[] {
  if (options.length === 0) return []
  const known = new Map(form.variants.map((variant) => [keyOf(variant.options), variant]))
  const [model] = form.variants
  const wasPossible = (row: string[]) =>
    model !== undefined &&
    form.options.length === row.length &&
    form.options.every(({ values }, place) => values.includes(row[place]!))
  const rows = options.reduce<string[][]>(
    (rows, { values }) =>
      rows.flatMap((row) => values.map((value) => [...row, value])).slice(0, MAX_VARIANTS + 1),
    [[]],
  )
  return rows
    .filter((row) => known.has(keyOf(row)) || !wasPossible(row))
    .map((row) => known.get(keyOf(row)) ?? newVariant(form, row))
}

const newVariant = (
  { price, stock, variants: [model] }: Pick<ProductForm, 'price' | 'stock' | 'variants'>,
  options: string[],
) => ({
  ...{ options, sku: '', mediaId: null },
  price: model?.price ?? price,
  stock: model ? null : stock,
})

/** What of a product's values words alone do not say. */
export function writeValue(value: unknown, writeMoney: (money: Money) => string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('amount' in value) return writeMoney(value as Money)
  if (!Array.isArray(value)) return undefined
  const parts = value as (string | number | OptionForm | VariantForm)[]
  return parts
    .map((part) => {
      if (typeof part !== 'object') return part
      return 'values' in part ? `${part.name}: ${part.values.join(', ')}` : part.options.join(' / ')
    })
    .join('; ')
}
