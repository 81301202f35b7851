import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { SearchField, Select, Switch } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { branchesQuery, type LevelQuery } from './queries.ts'
import { inventoryTexts } from './texts.ts'

/** Parameters of the address: a view can be kept as a bookmark. */
export const FILTERS = ['q', 'branch', 'low'] as const

export function readFilters(params: URLSearchParams): LevelQuery {
  const q = params.get('q')
  const branch = Number(params.get('branch'))
  return { ...(q && { q }), ...(branch > 0 && { branch }), ...(params.has('low') && { low: 'true' }) }
}

export function InventoryFilters() {
  const texts = useTexts(inventoryTexts)
  const [params, setParams] = useSearchParams()
  const search = useCallback((q: string) => setParams({ q }), [setParams])
  return (
    <div className="filters">
      <SearchField label={texts.search} value={params.get('q') ?? ''} onSearch={search} />
      <BranchFilter />
      <Switch isSelected={params.has('low')} onChange={(low) => setParams({ low: low ? '1' : null })}>
        {texts.lowOnly}
      </Switch>
    </div>
  )
}

const ANY = 'any'

/** Only where there is more than one to choose from. */
export function BranchFilter() {
  const texts = useTexts(inventoryTexts)
  const { slug } = useStore()
  const [params, setParams] = useSearchParams()
  const { data: branches = [] } = useQuery(branchesQuery(slug))
  if (branches.length < 2) return null
  return (
    <Select
      hideLabel
      label={texts.columns.branch}
      value={params.get('branch') ?? ANY}
      onChange={(branch) => setParams({ branch: branch === ANY ? null : branch })}
      choices={[
        { value: ANY, label: texts.anyBranch },
        ...branches.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  )
}

export function useBranchNames(): (id: number) => string {
  const { slug } = useStore()
  const { data: branches = [] } = useQuery(branchesQuery(slug))
  return (id) => branches.find((each) => each.id === id)?.name ?? `#${id}`
}
