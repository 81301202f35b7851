import type { AttributeDefinition } from '../../contracts/attributes.ts'
import type { ProductPatch } from '../../contracts/catalog.ts'
import type {
  ProductTranslation,
  ProductTranslationsInput,
  Translation,
} from '../../contracts/translations.ts'
import { accept, refuse, type Refusal, type Result } from '../../domain/refusal.ts'
import { sameValue } from '../../domain/same-value.ts'
import { sanitizeRichText } from '../content/index.ts'
import type { AttributeValues } from './catalog.table.ts'
import { checkAttributes } from './check-attributes.ts'
import { checkPrices } from './check-prices.ts'
import { editVariants } from './edit-variants.ts'
import { UNWRITTEN, type Product } from './product.ts'

export interface EditContext {
  currency: string
  /** The store's own language first. */
  locales: readonly string[]
  now: Date
  attributes: ReadonlyMap<string, AttributeDefinition>
}

/** The product as it is after the edit; null stands for one that is not there yet. */
export function editProduct(
  before: Product | null,
  patch: ProductPatch,
  context: EditContext,
): Result<Product> {
  const refused = checkPrices(patch, context.currency) ?? checkLanguages(patch.translations, context.locales)
  if (refused) return refused
  const start = before ?? emptyProduct(context.now)
  const schedule = editStatus(start, patch, context.now)
  if (!schedule.ok) return schedule
  const sold = editVariants(before, patch)
  if (!sold.ok) return sold
  const given = checkAttributes(presentValues(patch.attributes), context.attributes)
  if (!given.ok) return given
  const mediaIds = unique([...(patch.mediaIds ?? start.mediaIds), ...sold.value.mediaIds])
  const product: Product = {
    ...start,
    ...schedule.value,
    title: patch.title ?? start.title,
    slug: patch.slug || start.slug,
    description: patch.description === undefined ? start.description : sanitizeRichText(patch.description),
    brandId: patch.brandId === undefined ? start.brandId : patch.brandId,
    categoryIds: unique(patch.categoryIds ?? start.categoryIds),
    relatedIds: unique(patch.relatedIds ?? start.relatedIds),
    relatedByHand: patch.relatedIds === undefined ? start.relatedByHand : patch.relatedIds !== null,
    mediaIds,
    tags: patch.tags ? distinctTags(patch.tags) : start.tags,
    options: sold.value.options,
    attributes: mergeAttributes(start.attributes, patch.attributes),
    translations: mergeTranslations(start.translations, patch.translations),
    seo: patch.seo ?? start.seo,
    taxClass: patch.taxClass ?? start.taxClass,
    digital: patch.digital ?? start.digital,
    externalId: patch.externalId === undefined ? start.externalId : patch.externalId,
    variants: sold.value.variants.map((variant) => ({
      ...variant,
      mediaId: variant.mediaId !== null && mediaIds.includes(variant.mediaId) ? variant.mediaId : null,
    })),
  }
  return accept({ ...product, contentDay: contentDay(before, product, context.now) })
}

export function emptyProduct(now: Date): Product {
  return {
    id: UNWRITTEN,
    version: 0,
    status: 'draft',
    publishAt: null,
    title: '',
    slug: null,
    description: '',
    brandId: null,
    categoryIds: [],
    relatedIds: [],
    relatedByHand: false,
    mediaIds: [],
    tags: [],
    options: [],
    attributes: {},
    translations: {},
    seo: {},
    taxClass: 'standard',
    digital: false,
    externalId: null,
    contentDay: dayOf(now),
    createdAt: now,
    updatedAt: now,
    variants: [],
  }
}

function editStatus(
  start: Product,
  patch: ProductPatch,
  now: Date,
): Result<Pick<Product, 'status' | 'publishAt'>, 'publish_at'> {
  const status = patch.status ?? start.status
  if (status !== 'scheduled') {
    if (patch.publishAt)
      return refuse('publish_at', 'Only a product with status scheduled has a time', 'publishAt')
    return accept({ status, publishAt: null })
  }
  const publishAt = patch.publishAt
    ? new Date(patch.publishAt)
    : patch.publishAt === null
      ? null
      : start.publishAt
  if (!publishAt) return refuse('publish_at', 'Say when a scheduled product becomes active', 'publishAt')
  if (patch.publishAt && publishAt <= now)
    return refuse('publish_at', 'Choose a time that is still to come', 'publishAt')
  return accept({ status, publishAt })
}

/** The store's own language is the entity itself; others must be languages of the store. */
export function checkLanguages(
  given: ProductTranslationsInput | undefined,
  [own, ...others]: readonly string[],
): Refusal<'language'> | undefined {
  for (const locale of Object.keys(given ?? {})) {
    const path = `translations.${locale}`
    if (locale === own) return refuse('language', `The fields outside translations are those of ${own}`, path)
    if (!others.includes(locale))
      return refuse('language', `The store does not have the language ${locale}`, path)
  }
  return undefined
}

/** A language that is named is replaced whole, null takes it away, the others stay. */
export function mergeTranslations<Texts extends Translation>(
  old: Record<string, Texts>,
  given: Record<string, Texts | null> = {},
): Record<string, Texts> {
  const kept = Object.entries(old).filter(([locale]) => !Object.hasOwn(given, locale))
  const added = Object.entries(given).flatMap(([locale, translation]) =>
    translation === null ? [] : [[locale, cleanTranslation(translation)] as const],
  )
  return Object.fromEntries([...kept, ...added])
}

/** What is empty falls back, so it is not kept. */
function cleanTranslation<Texts extends ProductTranslation>(texts: Texts): Texts {
  const { description, options } = texts
  const clean = {
    ...texts,
    ...(description && { description: sanitizeRichText(description) }),
    options: options && Object.keys(options).length > 0 ? options : undefined,
  }
  return Object.fromEntries(Object.entries(clean).filter(([, text]) => text)) as Texts
}

function mergeAttributes(old: AttributeValues, given: ProductPatch['attributes'] = {}): AttributeValues {
  const removed = new Set(Object.keys(given).filter((key) => given[key] === null))
  const kept = Object.entries(old).filter(([key]) => !removed.has(key))
  return { ...Object.fromEntries(kept), ...presentValues(given) }
}

function presentValues(given: ProductPatch['attributes'] = {}): AttributeValues {
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}

function distinctTags(tags: readonly string[]): string[] {
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed()
}

const unique = (ids: readonly number[]) => [...new Set(ids)]

function contentDay(before: Product | null, after: Product, now: Date): string {
  if (!before) return dayOf(now)
  const appeared = before.status !== 'active' && after.status === 'active'
  return appeared || !sameValue(contentOf(before), contentOf(after)) ? dayOf(now) : before.contentDay
}

function contentOf(product: Product): unknown {
  const { title, description, brandId, categoryIds, mediaIds, tags, options, attributes, translations, seo } =
    product
  const variants = product.variants.map(({ options, sku, barcode, mediaId }) => ({
    options,
    sku,
    barcode,
    mediaId,
  }))
  return {
    title,
    description,
    brandId,
    categoryIds,
    mediaIds,
    tags,
    options,
    attributes,
    translations,
    seo,
    variants,
  }
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10)
