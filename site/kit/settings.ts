import type {
  BannerCard,
  Branch,
  ComparedProduct,
  ListingCard,
  MenuItem,
  Picture,
  PostCard,
  ProductCard,
  ResolvedBlock,
  ResolvedCollection,
  ResolvedSection,
} from '../../api/contracts/pages.ts'
import type { BlockSchema, Field, Localized, SectionSchema } from '../../api/contracts/theme.ts'

export type Values = Record<string, unknown>

/** A section as its markup gets it: what the merchant left out is filled from the schema. */
export type SectionView = ResolvedSection

export const pickText = (texts: Localized, locale: string) =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en ?? Object.values(texts)[0] ?? ''

const isFilled = (value: unknown) => value !== undefined && value !== null

export function fillDefaults(fields: Field[], values: Values, locale: string): Values {
  const filled: Values = { ...values }
  for (const field of fields) {
    if (isFilled(filled[field.id]) || !('default' in field) || field.default === undefined) continue
    filled[field.id] = typeof field.default === 'object' ? pickText(field.default, locale) : field.default
  }
  return filled
}

const filled = new WeakMap<ResolvedSection, SectionView>()

/** Hundreds of pages share a section of the header, the footer or their template: it is filled once. */
export function fillSection(schema: SectionSchema, section: ResolvedSection, locale: string): SectionView {
  let view = filled.get(section)
  if (!view) {
    const blocks = section.blocks.flatMap((block) => {
      const declared = schema.blocks?.find(({ type }) => type === block.type)
      return declared ? [fillBlock(declared, block, locale)] : []
    })
    view = { ...section, settings: fillDefaults(schema.fields, section.settings, locale), blocks }
    filled.set(section, view)
  }
  return view
}

const fillBlock = (schema: BlockSchema, block: ResolvedBlock, locale: string): ResolvedBlock => ({
  ...block,
  settings: fillDefaults(schema.fields, block.settings, locale),
})

export const readText = (values: Values, id: string) => {
  const value = values[id]
  return typeof value === 'string' ? value : ''
}

export const readNumber = (values: Values, id: string) => {
  const value = values[id]
  return typeof value === 'number' ? value : 0
}

export const readFlag = (values: Values, id: string) => values[id] === true

// References: the loader put the thing itself where the merchant pointed, or left nothing.
const readList = <T>(values: Values, id: string) => (Array.isArray(values[id]) ? (values[id] as T[]) : [])

export const readPicture = (values: Values, id: string) => (values[id] ?? undefined) as Picture | undefined
export const readMenu = (values: Values, id: string) => readList<MenuItem>(values, id)
export const readListings = (values: Values, id: string) => readList<ListingCard>(values, id)
export const readBanners = (values: Values, id: string) => readList<BannerCard>(values, id)
export const readBranches = (values: Values, id: string) => readList<Branch>(values, id)
export const readCompared = (values: Values, id: string) => readList<ComparedProduct>(values, id)
export const readProduct = (values: Values, id: string) =>
  (values[id] ?? undefined) as ProductCard | undefined
export const readPosts = (values: Values, id: string) => readList<PostCard>(values, id)

/** Chosen products, the latest, or a whole collection. */
export function readProducts(
  values: Values,
  id: string,
): { products: ProductCard[]; collection?: ResolvedCollection } {
  if (Array.isArray(values[id])) return { products: readList<ProductCard>(values, id) }
  const collection = (values[id] ?? undefined) as ResolvedCollection | undefined
  return { products: collection?.products ?? [], collection }
}
