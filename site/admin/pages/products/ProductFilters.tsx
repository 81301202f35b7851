import { useCallback } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { SearchField, Select, Switch } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { readFilters, SORTS, STOCKS } from './filters.ts'
import { STATUSES } from './status.ts'
import { productTexts } from './texts.ts'
import { Views } from './Views.tsx'

const ANY = 'any'

export function ProductFilters() {
  const texts = useTexts(productTexts)
  const { locales } = useStore()
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
      <Views />
      {locales.length > 1 && (
        <Switch
          isSelected={filters.missing !== undefined}
          onChange={(only) => setParams({ missing: only ? 'translation' : null })}
        >
          {texts.untranslated}
        </Switch>
      )}
    </div>
  )
}
