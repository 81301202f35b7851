import type { Availability, ProductOption } from '../contracts/pages.ts'
import { accept, ALLOWED, refuse } from './refusal.ts'
import type { Result, Verdict } from './refusal.ts'

export const VARIANT_LIMITS = { options: 5, values: 100, variants: 500 } as const

export type VariantRefusal =
  | 'too_many_options'
  | 'too_many_values'
  | 'too_many_variants'
  | 'no_variants'
  | 'option_name'
  | 'option_values'
  | 'variant_options'
  | 'variant_duplicate'

/** Every variant has one known value an option, and no two have the same. Without options there is one variant. */
export function checkVariants(
  options: readonly ProductOption[],
  variants: readonly { options: readonly string[] }[],
): Verdict<VariantRefusal> {
  const refused = checkOptions(options)
  if (!refused.ok) return refused
  if (variants.length === 0) return refuse('no_variants', 'A product has at least one variant', 'variants')
  if (variants.length > VARIANT_LIMITS.variants) return tooManyVariants()
  const seen = new Set<string>()
  for (const [index, variant] of variants.entries()) {
    const path = `variants.${index}.options`
    const known = options.every(({ values }, place) => values.includes(variant.options[place] ?? ''))
    if (!known || variant.options.length !== options.length) {
      return refuse('variant_options', 'Give one of the values of each option, in their order', path)
    }
    const key = combinationKey(variant.options)
    if (seen.has(key)) return refuse('variant_duplicate', 'Another variant has the same options', path)
    seen.add(key)
  }
  return ALLOWED
}

export function checkOptions(options: readonly ProductOption[]): Verdict<VariantRefusal> {
  if (options.length > VARIANT_LIMITS.options) {
    return refuse('too_many_options', `A product has at most ${VARIANT_LIMITS.options} options`, 'options')
  }
  for (const [index, { name, values }] of options.entries()) {
    const path = `options.${index}`
    if (!isDistinct(options.slice(0, index + 1).map((option) => option.name)) || name.trim() === '') {
      return refuse('option_name', 'Every option needs a name of its own', `${path}.name`)
    }
    if (values.length > VARIANT_LIMITS.values) {
      const reason = `An option has at most ${VARIANT_LIMITS.values} values`
      return refuse('too_many_values', reason, `${path}.values`)
    }
    if (values.length === 0 || !isDistinct(values) || values.some((value) => value.trim() === '')) {
      return refuse('option_values', 'An option needs values, each of them once', `${path}.values`)
    }
  }
  return ALLOWED
}

/** Every combination, the last option turning fastest; one without options for a product that has none. */
export function deriveVariants(options: readonly ProductOption[]): Result<string[][], VariantRefusal> {
  const refused = checkOptions(options)
  if (!refused.ok) return refused
  const count = options.reduce((product, { values }) => product * values.length, 1)
  if (count > VARIANT_LIMITS.variants) return tooManyVariants()
  return accept(
    options.reduce<string[][]>(
      (rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])),
      [[]],
    ),
  )
}

/** Identifies a combination, to find the variant that an edited list of options keeps. */
export function combinationKey(options: readonly string[]): string {
  return JSON.stringify(options)
}

export function variantTitle(options: readonly string[]): string {
  return options.join(' / ')
}

export interface Prices {
  lowest: number
  highest: number
  /** The compare-at of the lowest price, where it is above it. */
  compareAt: number | null
}

/** Amounts of the store's one currency; null without variants. */
export function summarisePrice(
  variants: readonly { price: number; compareAt: number | null }[],
): Prices | null {
  if (variants.length === 0) return null
  const amounts = variants.map(({ price }) => price)
  const lowest = Math.min(...amounts)
  const above = variants.find((variant) => variant.price === lowest && shownCompareAt(variant) !== null)
  return { lowest, highest: Math.max(...amounts), compareAt: above?.compareAt ?? null }
}

/** A compare-at price is shown only above the price. */
export function shownCompareAt({
  price,
  compareAt,
}: {
  price: number
  compareAt: number | null
}): number | null {
  return compareAt !== null && compareAt > price ? compareAt : null
}

/** `untracked` never runs out, `backorder` sells on below zero. */
export type StockPolicy = 'tracked' | 'backorder' | 'untracked'

export function availability(available: number, lowThreshold: number, policy: StockPolicy): Availability {
  if (policy === 'untracked') return 'in_stock'
  if (available <= 0) return policy === 'backorder' ? 'in_stock' : 'out_of_stock'
  return available <= lowThreshold ? 'low_stock' : 'in_stock'
}

/** A product is as available as its best variant. */
export function summariseAvailability(states: readonly Availability[]): Availability {
  if (states.includes('in_stock')) return 'in_stock'
  return states.includes('low_stock') ? 'low_stock' : 'out_of_stock'
}

/** The variant a product page opens with: the first that can be bought, else the first. */
export function defaultVariant<Variant extends { availability: Availability }>(
  variants: readonly Variant[],
): Variant | undefined {
  return variants.find((variant) => variant.availability !== 'out_of_stock') ?? variants[0]
}

function tooManyVariants() {
  return refuse('too_many_variants', `A product has at most ${VARIANT_LIMITS.variants} variants`, 'variants')
}

function isDistinct(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.trim().toLowerCase())).size === texts.length
}
