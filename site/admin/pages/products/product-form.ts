import type { ProductPatch } from '../../../../api/contracts/catalog.ts'
import type { Money } from '../../../../api/contracts/money.ts'
import { fromPlainText, toPlainText } from './plain-text.ts'
import type { Product, ProductStatus } from './queries.ts'

export interface VariantForm {
  /** None for a combination that is new. */
  id?: number
  options: string[]
  sku: string
  price: Money | null
  stock: number | null
}

export interface OptionForm {
  name: string
  values: string[]
}

export interface ProductForm {
  title: string
  slug: string
  description: string
  status: ProductStatus
  publishAt: string | null
  price: Money | null
  compareAtPrice: Money | null
  sku: string
  stock: number | null
  options: OptionForm[]
  variants: VariantForm[]
  categoryIds: number[]
  tags: string[]
  seoTitle: string
  seoDescription: string
}

export const MAX_VARIANTS = 500

export const EMPTY_PRODUCT: ProductForm = {
  title: '',
  slug: '',
  description: '',
  status: 'active',
  publishAt: null,
  price: null,
  compareAtPrice: null,
  sku: '',
  stock: null,
  options: [],
  variants: [],
  categoryIds: [],
  tags: [],
  seoTitle: '',
  seoDescription: '',
}

export function toForm(product: Product): ProductForm {
  const [first] = product.variants
  return {
    title: product.title,
    slug: product.slug,
    description: toPlainText(product.description) ?? product.description,
    status: product.status,
    publishAt: product.publishAt,
    price: first?.price ?? product.price,
    compareAtPrice: first?.compareAtPrice ?? null,
    sku: first?.sku ?? '',
    stock: first?.stock ?? null,
    options: product.options.map(({ name, values }) => ({ name, values })),
    variants: product.options.length > 0 ? product.variants.map(toVariantForm) : [],
    categoryIds: product.categoryIds,
    tags: product.tags,
    seoTitle: product.seo.title ?? '',
    seoDescription: product.seo.description ?? '',
  }
}

const toVariantForm = ({ id, options, sku, price, stock }: Product['variants'][number]): VariantForm => ({
  ...{ id, options, price, stock },
  sku: sku ?? '',
})

/** Only what was changed, in the API's words. */
export function toPatch(form: ProductForm, changes: Partial<ProductForm>, isHtml: boolean): ProductPatch {
  const has = (...keys: (keyof ProductForm)[]) => keys.some((key) => key in changes)
  const patch: ProductPatch = {}
  if (has('title')) patch.title = form.title
  if (has('slug') && form.slug !== '') patch.slug = form.slug
  if (has('description')) patch.description = isHtml ? form.description : fromPlainText(form.description)
  if (has('status')) patch.status = form.status
  if (has('status', 'publishAt') && form.status === 'scheduled') patch.publishAt = form.publishAt
  if (has('categoryIds')) patch.categoryIds = form.categoryIds
  if (has('tags')) patch.tags = form.tags
  if (has('seoTitle', 'seoDescription')) {
    patch.seo = { title: form.seoTitle, description: form.seoDescription }
  }
  return { ...patch, ...(form.options.length > 0 ? variantPatch(form, has) : simplePatch(form, has)) }
}

type Has = (...keys: (keyof ProductForm)[]) => boolean

function variantPatch(form: ProductForm, has: Has): ProductPatch {
  const patch: ProductPatch = {}
  if (has('options')) patch.options = form.options
  if (has('options', 'variants')) {
    patch.variants = form.variants.map(({ id, options, sku, price, stock }) => ({
      ...(id !== undefined && { id }),
      ...{ options, sku: sku || null },
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
  ...{ options, sku: '' },
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
