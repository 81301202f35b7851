import { ProductInput, ProductPatch, type VariantOfProduct } from '../../contracts/catalog.ts'
import type { RowError } from '../../contracts/imports.ts'
import type { ProductOption } from '../../contracts/pages.ts'
import type { Seo, TranslationsInput } from '../../contracts/translations.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Product, Variant } from '../catalog/index.ts'
import { readAttributes } from './draft-attributes.ts'
import type { DraftContext, ProductDraft } from './product-draft.ts'

/** What a draft's names stand for. */
export interface Referred {
  brandId?: number | null
  categoryIds?: number[]
  /** All of its pictures, when all of them are here already. */
  mediaIds?: number[]
  relatedIds?: number[] | null
  mediaOf(url: string): number | undefined
}

export interface DraftPatch {
  patch: ProductPatch
  /** For each variant of the draft its place among those of the patch. */
  places: number[]
}

/** The edit that makes a product what the file says; or what is wrong, by row. */
export function draftPatch(
  draft: ProductDraft,
  before: Product | null,
  referred: Referred,
  context: DraftContext,
): { ok: true; value: DraftPatch } | { ok: false; problems: RowError[] } {
  const sold = variantsOf(draft, before, referred)
  if (!sold.ok) return sold
  const { slug, publishAt, ...fields } = draft.fields
  const translations = translationsOf(draft, before, context)
  const attributes = readAttributes(draft.attributes, before, context)
  const seo = mergeSeo(before?.seo ?? {}, draft.seo)
  const samePublishing = publishAt != null && before?.publishAt?.getTime() === Date.parse(publishAt)
  const wanted = {
    ...fields,
    ...(slug && slug !== before?.slug && { slug }),
    ...(publishAt !== undefined && !samePublishing && { publishAt }),
    ...(Object.keys(draft.seo).length > 0 && !sameValue(seo, mergeSeo(before?.seo ?? {}, {})) && { seo }),
    ...(Object.keys(translations).length > 0 && { translations }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(referred.brandId !== undefined && { brandId: referred.brandId }),
    ...(referred.categoryIds && { categoryIds: referred.categoryIds }),
    ...(referred.mediaIds && { mediaIds: referred.mediaIds }),
    ...(referred.relatedIds !== undefined && { relatedIds: referred.relatedIds }),
    ...(sold.value.options && { options: sold.value.options }),
    variants: sold.value.variants,
  }
  const parsed = (before ? ProductPatch : ProductInput).safeParse(wanted)
  if (parsed.success) return { ok: true, value: { patch: parsed.data, places: sold.value.places } }
  const problems = parsed.error.issues.map(({ path, message }) =>
    problemAt(draft, path.join('.'), `${message}.`),
  )
  return { ok: false, problems }
}

/** Which row a field of the edit came from. */
export function problemAt(draft: ProductDraft, path: string, message: string): RowError {
  const [, place, rest] = /^variants\.(\d+)(?:\.(.+))?$/.exec(path) ?? []
  const row = (place === undefined ? undefined : draft.variants[Number(place)]?.row) ?? draft.rows[0] ?? 0
  const field = place === undefined ? path : (rest ?? '')
  return { row, message: field ? `${field}: ${message}` : message }
}

interface SoldDraft {
  options?: ProductOption[]
  variants: VariantOfProduct[]
  places: number[]
}

function variantsOf(
  draft: ProductDraft,
  before: Product | null,
  { mediaOf }: Referred,
): { ok: true; value: SoldDraft } | { ok: false; problems: RowError[] } {
  const given = draft.variants.map(({ fields, picture }): VariantOfProduct => {
    const mediaId = picture === undefined ? undefined : picture === '' ? null : mediaOf(picture)
    return { ...fields, ...(mediaId !== undefined && { mediaId }) }
  })
  if (draft.options) {
    const options = optionsOf(draft.options, given, before?.options ?? [])
    return { ok: true, value: { options, variants: given, places: given.map((_, place) => place) } }
  }
  if (!before) return { ok: true, value: { variants: given, places: given.map((_, place) => place) } }
  const places = given.map((variant) => placeAmong(before.variants, variant))
  const lost = places.indexOf(-1)
  if (lost >= 0) {
    const row = draft.variants[lost]?.row ?? 0
    return {
      ok: false,
      problems: [{ row, message: 'sku: The product has several variants. Name one by its SKU.' }],
    }
  }
  const variants = before.variants.map(({ id }, place) => ({ ...given[places.lastIndexOf(place)], id }))
  return { ok: true, value: { variants, places } }
}

function placeAmong(variants: readonly Variant[], { sku }: VariantOfProduct): number {
  const found = variants.findIndex((variant) => variant.sku !== null && variant.sku === sku)
  return found < 0 && variants.length === 1 ? 0 : found
}

/** Values in the order in which the file names them; the order that the product has stays when it holds them all. */
function optionsOf(
  names: readonly string[],
  variants: readonly VariantOfProduct[],
  before: readonly ProductOption[],
): ProductOption[] {
  const options = names.map((name, place) => ({
    name,
    values: [...new Set(variants.flatMap((variant) => variant.options?.[place] || []))],
  }))
  const holds = (option: ProductOption, at: number) =>
    before[at]?.name === option.name && option.values.every((value) => before[at]?.values.includes(value))
  return options.length === before.length && options.every(holds) ? [...before] : options
}

function mergeSeo(before: Seo, given: Seo): Seo {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, text]) => text))
}

function translationsOf(
  draft: ProductDraft,
  before: Product | null,
  { locales }: DraftContext,
): TranslationsInput {
  const changed: TranslationsInput = {}
  for (const [locale, given] of Object.entries(draft.translations)) {
    const old = before?.translations[locale]
    const seo = mergeSeo(old?.seo ?? {}, given.seo ?? {})
    const texts = Object.entries({ ...old, ...given }).filter(([field, text]) => field !== 'seo' && text)
    const merged = { ...Object.fromEntries(texts), ...(Object.keys(seo).length > 0 && { seo }) }
    const empty = Object.keys(merged).length === 0
    if (empty ? old === undefined : sameValue(merged, old)) continue
    if (!locales.slice(1).includes(locale)) {
      draft.notes.push({
        row: draft.rows[0] ?? 0,
        message: `The store does not have the language ${locale}.`,
      })
    } else changed[locale] = empty ? null : merged
  }
  return changed
}
