import type { ProductQuery, ProductStatus, ProductSummary } from './queries.ts'
import { STATUSES } from './status.ts'

/** Parameters of the address: a view can be kept as a bookmark. */
export const FILTERS = ['q', 'status', 'stock', 'category', 'missing'] as const

export const STOCKS: ProductSummary['availability'][] = ['in_stock', 'low_stock', 'out_of_stock']
export const SORTS = ['updated', 'title', 'price'] as const

const oneOf = <Value extends string>(values: readonly Value[], text: string | null) =>
  values.find((value) => value === text)

export function readFilters(params: URLSearchParams): ProductQuery {
  const q = params.get('q')
  const status = oneOf<ProductStatus>(STATUSES, params.get('status'))
  const stock = oneOf(STOCKS, params.get('stock'))
  const category = Number(params.get('category'))
  return {
    sort: oneOf(SORTS, params.get('sort')) ?? 'updated',
    ...(q && { q }),
    ...(status && { status }),
    ...(stock && { stock }),
    ...(category > 0 && { category }),
    ...(params.get('missing') === 'translation' && { missing: 'translation' }),
  }
}
