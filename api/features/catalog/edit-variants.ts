import type { ProductPatch, VariantOfProduct } from '../../contracts/catalog.ts'
import type { ProductOption } from '../../contracts/pages.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'
import { checkOptions, checkVariants, combinationKey, deriveVariants } from '../../domain/variants.ts'
import { UNWRITTEN, type Product, type Variant } from './product.ts'

export interface Sold {
  options: ProductOption[]
  variants: Variant[]
  /** Pictures that an edit gives to variants. */
  mediaIds: number[]
}

/** A variant as the edit wants it, beside the one it was before. */
interface Wish {
  input: VariantOfProduct
  before: Variant | undefined
}

/** Options and variants after an edit; a variant keeps its id as long as anything says that it is the same. */
export function editVariants(before: Product | null, patch: ProductPatch): Result<Sold> {
  const options = patch.options ?? before?.options ?? []
  const checked = checkOptions(options)
  if (!checked.ok) return checked
  const wishes = wishesOf(before, options, patch)
  if (!wishes.ok) return wishes
  const variants: Variant[] = []
  for (const [index, wish] of wishes.value.entries()) {
    const variant = editVariant(wish, patch, {
      index,
      count: wishes.value.length,
      fallback: before?.variants[0],
    })
    if (!variant.ok) return variant
    variants.push(variant.value)
  }
  const valid = checkVariants(options, variants)
  if (!valid.ok) return valid
  const twice = findTwice(variants.map((variant) => variant.sku))
  if (twice >= 0) return refuse('sku_taken', 'Another variant has this SKU', `variants.${twice}.sku`)
  const mediaIds = wishes.value.flatMap(({ input }) => input.mediaId ?? [])
  return accept({ options, variants, mediaIds })
}

function wishesOf(before: Product | null, options: ProductOption[], patch: ProductPatch): Result<Wish[]> {
  if (patch.variants) return matchVariants(before?.variants ?? [], patch.variants)
  if (before && !patch.options)
    return accept(before.variants.map((variant) => ({ input: {}, before: variant })))
  const combinations = deriveVariants(options)
  if (!combinations.ok) return combinations
  const known = new Map(before?.variants.map((variant) => [combinationKey(variant.options), variant]))
  // A product that gets its first options: what it was becomes the first combination.
  const first = before?.options.length === 0 ? before.variants[0] : undefined
  return accept(
    combinations.value.map((values, index) => ({
      input: { options: values },
      before: known.get(combinationKey(values)) ?? (index === 0 ? first : undefined),
    })),
  )
}

function matchVariants(existing: readonly Variant[], inputs: readonly VariantOfProduct[]): Result<Wish[]> {
  const byId = new Map(existing.map((variant) => [variant.id, variant]))
  const bySku = new Map(existing.flatMap((variant) => (variant.sku === null ? [] : [[variant.sku, variant]])))
  const byOptions = new Map(existing.map((variant) => [combinationKey(variant.options), variant]))
  const named = new Set(inputs.map(({ id }) => id))
  const used = new Set<Variant>()
  const wishes: Wish[] = []
  for (const [index, input] of inputs.entries()) {
    const free = (variant: Variant | undefined) =>
      variant && !used.has(variant) && !named.has(variant.id) ? variant : undefined
    if (input.id !== undefined && !byId.has(input.id)) {
      return refuse('variant_unknown', 'This product has no such variant', `variants.${index}.id`)
    }
    const before =
      input.id !== undefined
        ? byId.get(input.id)
        : (free(input.sku ? bySku.get(input.sku) : undefined) ??
          free(byOptions.get(combinationKey(input.options ?? []))))
    if (before && used.has(before)) {
      return refuse('variant_duplicate', 'This variant is named twice', `variants.${index}.id`)
    }
    if (before) used.add(before)
    wishes.push({ input, before })
  }
  return accept(wishes)
}

interface Place {
  index: number
  count: number
  /** Whose price a new variant gets when nobody names one. */
  fallback: Variant | undefined
}

function editVariant(
  { input, before }: Wish,
  patch: ProductPatch,
  { index, count, fallback }: Place,
): Result<Variant> {
  if (count > 1 && (patch.sku !== undefined || patch.barcode !== undefined)) {
    const field = patch.sku === undefined ? 'barcode' : 'sku'
    return refuse('several_variants', 'This product has several variants: give it to one of them', field)
  }
  const price = (input.price ?? patch.price)?.amount ?? before?.price ?? fallback?.price
  if (price === undefined) {
    return refuse('price_missing', 'Give a price', patch.variants ? `variants.${index}.price` : 'price')
  }
  const compareAt = chosen(input.compareAtPrice, patch.compareAtPrice, undefined)
  const cost = chosen(input.cost, patch.cost, undefined)
  const digital = patch.digital ?? false
  const variant: Variant = {
    id: before?.id ?? UNWRITTEN,
    sku: chosen(input.sku, patch.sku, before?.sku ?? null),
    barcode: chosen(input.barcode, patch.barcode, before?.barcode ?? null),
    options: input.options ?? before?.options ?? [],
    price,
    compareAt: compareAt === undefined ? (before?.compareAt ?? null) : (compareAt?.amount ?? null),
    cost: cost === undefined ? (before?.cost ?? null) : (cost?.amount ?? null),
    weightGrams: chosen(input.weightGrams, patch.weightGrams, before?.weightGrams ?? 0),
    mediaId: chosen(input.mediaId, undefined, before?.mediaId ?? null),
    trackStock: chosen(input.trackStock, patch.trackStock, before?.trackStock ?? !digital),
    allowBackorder: chosen(input.allowBackorder, patch.allowBackorder, before?.allowBackorder ?? false),
    availability: before?.availability ?? 'in_stock',
  }
  const stock = input.stock ?? patch.stock
  return accept(stock === undefined ? variant : { ...variant, stock })
}

/** What the variant says, else what the product says for all, else what was. */
function chosen<T>(own: T | undefined, shared: T | undefined, former: T): T {
  return own !== undefined ? own : shared !== undefined ? shared : former
}

function findTwice(skus: readonly (string | null)[]): number {
  return skus.findIndex((sku, index) => sku !== null && skus.indexOf(sku) < index)
}
