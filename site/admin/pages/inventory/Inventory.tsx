import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
} from '../../kit/index.ts'
import { useLeaveGuard, useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { CountsBar, type Count } from './CountsBar.tsx'
import { FILTERS, InventoryFilters, readFilters } from './InventoryFilters.tsx'
import { keyOfLevel, levelsQuery, nameOfLevel, type StockLevel } from './queries.ts'
import { inventoryTexts } from './texts.ts'
import { ThresholdDialog } from './ThresholdDialog.tsx'
import { useLevelColumns } from './use-level-columns.tsx'

export default function Inventory() {
  const texts = useTexts(inventoryTexts)
  const store = useStore()
  const [params, setParams] = useSearchParams()
  const list = useInfiniteQuery(levelsQuery(store.slug, readFilters(params)))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const [counts, setCounts] = useState<ReadonlyMap<string, Count>>(new Map())
  const [warned, setWarned] = useState<StockLevel>()
  useLeaveGuard(counts.size > 0)
  const count = (level: StockLevel, onHand: number | null) => {
    const next = new Map(counts)
    if (onHand === null || onHand === level.onHand) next.delete(keyOfLevel(level))
    else next.set(keyOfLevel(level), { level, onHand })
    setCounts(next)
  }
  const columns = useLevelColumns({ counts, onCount: count, onWarn: setWarned })
  const isFiltered = FILTERS.some((name) => params.has(name))
  return (
    <>
      <PageHeader
        title={texts.title}
        actions={
          <LinkButton icon="clock" href={store.path('inventory/history')}>
            {texts.history.link}
          </LinkButton>
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        <InventoryFilters />
        {!rows && !list.error && (
          <div className="pad">
            <Skeleton lines={8} />
          </div>
        )}
        {rows && rows.length > 0 && (
          <Table
            label={texts.title}
            columns={columns}
            rows={rows}
            idOf={keyOfLevel}
            nameOf={nameOfLevel}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 &&
          (isFiltered ? (
            <EmptyState icon="search" title={texts.noMatch} text={texts.noMatchText}>
              <Button onPress={() => setParams(Object.fromEntries(FILTERS.map((name) => [name, null])))}>
                {texts.clear}
              </Button>
            </EmptyState>
          ) : (
            <EmptyState icon="boxes" title={texts.none} text={texts.noneText} />
          ))}
      </Card>
      {counts.size > 0 && <CountsBar counts={counts} onDone={() => setCounts(new Map())} />}
      {warned && <ThresholdDialog level={warned} onClose={() => setWarned(undefined)} />}
    </>
  )
}
