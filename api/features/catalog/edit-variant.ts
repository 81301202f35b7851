import type { ProductPatch, VariantInput } from '../../contracts/catalog.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'
import type { Product } from './product.ts'

/** Changes of one variant, as changes of its product: there they meet the same rules. */
export type VariantEdit = (product: Product) => Result<ProductPatch>

export const changeVariant =
  (variantId: number, input: VariantInput): VariantEdit =>
  (product) =>
    accept({
      ...widened(product, input.options),
      variants: product.variants.map(({ id }) => (id === variantId ? { ...input, id } : { id })),
    })

export const addVariant =
  (input: VariantInput): VariantEdit =>
  (product) =>
    accept({
      ...widened(product, input.options),
      variants: [...product.variants.map(({ id }) => ({ id })), input],
    })

export const removeVariant =
  (variantId: number): VariantEdit =>
  (product) =>
    product.variants.length === 1
      ? refuse('last_variant', 'A product has at least one variant: delete the product instead')
      : accept({ variants: product.variants.filter(({ id }) => id !== variantId).map(({ id }) => ({ id })) })

/** A value that an option does not have yet becomes its last. */
function widened({ options }: Product, values: readonly string[] = []): Pick<ProductPatch, 'options'> {
  return {
    options: options.map((option, place) => {
      const value = values[place]
      return value === undefined || option.values.includes(value)
        ? option
        : { ...option, values: [...option.values, value] }
    }),
  }
}
