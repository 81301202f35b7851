import { useCallback } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { SearchField, Select } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import type { ProductQuery, ProductStatus, ProductSummary } from './queries.ts'
import { STATUSES } from './status.ts'
import { productTexts } from './texts.ts'

/** Parameters of the address: a view can be kept as a bookmark. */
export const FILTERS = ['q', 'status', 'stock', 'category'] as const

const ANY = 'any'
const STOCKS: ProductSummary['availability'][] = ['in_stock', 'low_stock', 'out_of_stock']
const SORTS = ['updated', 'title', 'price'] as const

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
  }
}

export function ProductFilters() {
  const texts = useTexts(productTexts)
  const [params, setParams] = useSearchParams()
  const filters = readFilters(params)
  const search = useCallback((q: string) => setParams({ q }), [setParams])
  return (
    <div className="filters">
      <SearchField label={texts.search} value={filters.q ?? ''} onSearch={search} />
      <Select
        hideLabel
        label={texts.columns.status}
        value={filters.status ?? ANY}
        onChange={(status) => setParams({ status: status === ANY ? null : status })}
        choices={[
          { value: ANY, label: texts.anyStatus },
          ...STATUSES.map((value) => ({ value, label: texts.statuses[value] })),
        ]}
      />
      <Select
        hideLabel
        label={texts.columns.stock}
        value={filters.stock ?? ANY}
        onChange={(stock) => setParams({ stock: stock === ANY ? null : stock })}
        choices={[
          { value: ANY, label: texts.anyStock },
          ...STOCKS.map((value) => ({ value, label: texts.stocks[value] })),
        ]}
      />
      <Select
        hideLabel
        label={texts.sort}
        value={filters.sort ?? 'updated'}
        onChange={(sort) => setParams({ sort })}
        choices={SORTS.map((value) => ({ value, label: texts.sorts[value] }))}
      />
    </div>
  )
}
