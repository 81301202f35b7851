import type { AttributeValue } from '../../contracts/attributes.ts'
import { formatDecimal } from '../../domain/money.ts'
import type { Product, Variant } from '../catalog/index.ts'
import { joinList } from './cell-values.ts'
import { writeAttribute } from './draft-attributes.ts'
import type { BranchNames } from './known-branches.ts'

/** What products refer to, by id. */
export interface ExportNames {
  brand(id: number): string
  /** Titles from the root down. */
  category(id: number): string[]
  picture(id: number): string
  handle(productId: number): string
  /** Null while nobody has counted. */
  stock(variantId: number, branchId: number): number | null
}

export interface ExportShape {
  currency: string
  /** The languages beside the store's own. */
  languages: readonly string[]
  /** Option columns: as many as the product with most of them has. */
  options: number
  attributes: readonly string[]
  branches: BranchNames['all']
}

export interface ExportColumn {
  name: string
  write(product: Product, variant: Variant, names: ExportNames): string
  /** Said once a product, in its first row. */
  ofProduct: boolean
}

type WriteProduct = (product: Product, names: ExportNames) => string
type WriteVariant = (variant: Variant, names: ExportNames) => string

const ofProduct = (name: string, write: WriteProduct): ExportColumn => {
  return { name, ofProduct: true, write: (product, _variant, names) => write(product, names) }
}
const ofVariant = (name: string, write: WriteVariant): ExportColumn => {
  return { name, ofProduct: false, write: (_product, variant, names) => write(variant, names) }
}

/** The columns of a file that says everything of a store's products, and that the import understands. */
export function exportColumns({
  currency,
  languages,
  options,
  attributes,
  branches,
}: ExportShape): ExportColumn[] {
  const price = (amount: number | null) => (amount === null ? '' : formatDecimal({ amount, currency }))
  const handle: ExportColumn = { name: 'handle', ofProduct: false, write: (product) => product.slug ?? '' }
  return [
    handle,
    ofProduct('title', ({ title }) => title),
    ofProduct('description', ({ description }) => description),
    ofProduct('status', ({ status }) => status),
    ofProduct('publish_at', ({ publishAt }) => publishAt?.toISOString() ?? ''),
    ofProduct('brand', ({ brandId }, names) => (brandId === null ? '' : names.brand(brandId))),
    ofProduct('categories', ({ categoryIds }, names) =>
      joinList(categoryIds.map((id) => joinList(names.category(id), '>'))),
    ),
    ofProduct('tags', ({ tags }) => joinList(tags)),
    ofProduct('images', ({ mediaIds }, names) => joinList(mediaIds.map(names.picture).filter(Boolean))),
    ofProduct('related', (product, names) =>
      product.relatedByHand ? joinList(product.relatedIds.map(names.handle).filter(Boolean)) : '',
    ),
    ofProduct('tax_class', ({ taxClass }) => taxClass),
    ofProduct('digital', ({ digital }) => String(digital)),
    ofProduct('external_id', ({ externalId }) => externalId ?? ''),
    ofProduct('seo_title', ({ seo }) => seo.title ?? ''),
    ofProduct('seo_description', ({ seo }) => seo.description ?? ''),
    ...attributes.map((key) => ofProduct(`attribute:${key}`, (product) => attributeOf(product, key))),
    ...languages.flatMap(translationColumns),
    ...Array.from({ length: Math.max(1, options) }, (_, place) => optionColumns(place)).flat(),
    ofVariant('sku', ({ sku }) => sku ?? ''),
    ofVariant('barcode', ({ barcode }) => barcode ?? ''),
    ofVariant('price', (variant) => price(variant.price)),
    ofVariant('compare_at_price', ({ compareAt }) => price(compareAt)),
    ofVariant('cost', ({ cost }) => price(cost)),
    ofVariant('currency', () => currency),
    ofVariant('weight_grams', ({ weightGrams }) => String(weightGrams)),
    ofVariant('track_stock', ({ trackStock }) => String(trackStock)),
    ofVariant('allow_backorder', ({ allowBackorder }) => String(allowBackorder)),
    ofVariant('variant_image', ({ mediaId }, names) => (mediaId === null ? '' : names.picture(mediaId))),
    ...branches.map(({ id, name }) =>
      ofVariant(`stock:${name}`, (variant, names) => String(names.stock(variant.id, id) ?? '')),
    ),
  ]
}

function attributeOf({ attributes }: Product, key: string): string {
  const value: AttributeValue | undefined = Object.hasOwn(attributes, key) ? attributes[key] : undefined
  return value === undefined ? '' : writeAttribute(value)
}

const translationColumns = (language: string): ExportColumn[] => [
  ofProduct(`title:${language}`, ({ translations }) => translations[language]?.title ?? ''),
  ofProduct(`description:${language}`, ({ translations }) => translations[language]?.description ?? ''),
  ofProduct(`handle:${language}`, ({ translations }) => translations[language]?.slug ?? ''),
  ofProduct(`seo_title:${language}`, ({ translations }) => translations[language]?.seo?.title ?? ''),
  ofProduct(
    `seo_description:${language}`,
    ({ translations }) => translations[language]?.seo?.description ?? '',
  ),
]

const optionColumns = (place: number): ExportColumn[] => [
  ofProduct(`option${place + 1}_name`, ({ options }) => options[place]?.name ?? ''),
  ofVariant(`option${place + 1}_value`, ({ options }) => options[place] ?? ''),
]
