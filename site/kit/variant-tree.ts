import type { ProductOption, ProductVariant } from '../../api/contracts/pages.ts'

export interface VariantChoice {
  value: string
  /** No such combination: shown, but cannot be chosen. */
  impossible: boolean
  soldOut: boolean
  chosen: boolean
  /** The next option, under this value. */
  next?: VariantGroup
  /** The variant itself, once every option has a value. */
  variant?: ProductVariant
}

export interface VariantGroup {
  name: string
  choices: VariantChoice[]
}

const isAvailable = ({ availability }: ProductVariant) => availability !== 'out_of_stock'

/** The first that can be bought, else the first. */
export const preferredVariant = (variants: ProductVariant[]) => variants.find(isAvailable) ?? variants[0]

/**
 * Options as a tree: choosing a colour opens that colour's sizes. Radio buttons and the `+` of CSS can walk it,
 * so choosing works without a script.
 */
export function growVariantTree(
  options: ProductOption[],
  variants: ProductVariant[],
  depth = 0,
): VariantGroup | undefined {
  const option = options[depth]
  if (!option) return undefined
  const preferred = preferredVariant(variants)
  const choices = option.values.map((value): VariantChoice => {
    const within = variants.filter((variant) => variant.options[depth] === value)
    const choice: VariantChoice = {
      value,
      impossible: within.length === 0,
      soldOut: within.length > 0 && !within.some(isAvailable),
      chosen: preferred?.options[depth] === value,
    }
    if (within.length === 0) return choice
    if (depth + 1 < options.length) choice.next = growVariantTree(options, within, depth + 1)
    else choice.variant = within[0]
    return choice
  })
  return { name: option.name, choices }
}
