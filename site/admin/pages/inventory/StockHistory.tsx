import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Select,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { REASONS } from './CountsBar.tsx'
import { BranchFilter, useBranchNames } from './InventoryFilters.tsx'
import { movementsQuery, nameOfLevel, type MovementQuery, type StockMovement } from './queries.ts'
import { inventoryTexts } from './texts.ts'

type AnyReason = StockMovement['reason']

const FILTERS = ['variant', 'branch', 'reason'] as const
const ALL_REASONS: AnyReason[] = [...REASONS, 'product', 'sync', 'import']
const ANY = 'any'

function readFilters(params: URLSearchParams): MovementQuery {
  const variant = Number(params.get('variant'))
  const branch = Number(params.get('branch'))
  const reason = ALL_REASONS.find((each) => each === params.get('reason'))
  return { ...(variant > 0 && { variant }), ...(branch > 0 && { branch }), ...(reason && { reason }) }
}

export default function StockHistory() {
  const texts = useTexts(inventoryTexts)
  const store = useStore()
  const columns = useColumns()
  const [params, setParams] = useSearchParams()
  const filters = readFilters(params)
  const list = useInfiniteQuery(movementsQuery(store.slug, filters))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const [first] = rows ?? []
  const clear = () => setParams(Object.fromEntries(FILTERS.map((name) => [name, null])))
  const isFiltered = FILTERS.some((name) => params.has(name))
  return (
    <>
      <PageHeader
        title={texts.history.title}
        back={{ href: store.path('inventory'), label: texts.title }}
        text={filters.variant && first ? nameOf(first) : undefined}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        <div className="filters">
          <BranchFilter />
          <Select
            hideLabel
            label={texts.reason}
            value={filters.reason ?? ANY}
            onChange={(reason) => setParams({ reason: reason === ANY ? null : reason })}
            choices={[
              { value: ANY, label: texts.anyReason },
              ...ALL_REASONS.map((value) => ({ value, label: texts.reasons[value] })),
            ]}
          />
          {isFiltered && (
            <Button look="quiet" onPress={clear}>
              {texts.clear}
            </Button>
          )}
        </div>
        {!rows && !list.error && (
          <div className="pad">
            <Skeleton lines={8} />
          </div>
        )}
        {rows && rows.length > 0 && (
          <Table
            label={texts.history.title}
            columns={columns}
            rows={rows}
            idOf={({ id }) => id}
            nameOf={nameOf}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 && <EmptyState icon="clock" title={texts.history.none} />}
      </Card>
    </>
  )
}

const nameOf = ({ title, options, sku, variantId }: StockMovement) =>
  nameOfLevel({ title: title ?? sku ?? `#${variantId}`, options })

const withSign = (text: string, change: number) => (change > 0 ? `+${text}` : text)

function useColumns(): Column<StockMovement>[] {
  const texts = useTexts(inventoryTexts)
  const format = useFormat()
  const branchOf = useBranchNames()
  return [
    {
      key: 'variant',
      title: texts.columns.product,
      grows: true,
      render: (row) => (
        <>
          {nameOf(row)}
          <small className="stock-note">{branchOf(row.branchId)}</small>
        </>
      ),
    },
    {
      key: 'reason',
      title: texts.reason,
      render: ({ reason, note }) => (
        <>
          {texts.reasons[reason]}
          {note && <small className="stock-note">{note}</small>}
        </>
      ),
    },
    {
      key: 'change',
      title: texts.history.change,
      align: 'end',
      render: ({ change }) => withSign(format.number(change), change),
    },
    {
      key: 'onHand',
      title: texts.history.after,
      align: 'end',
      wideOnly: true,
      render: ({ onHand }) => format.number(onHand),
    },
    {
      key: 'who',
      title: texts.history.who,
      wideOnly: true,
      render: ({ actor }) => <span className="quiet">{actor ? actor.name : texts.history.system}</span>,
    },
    {
      key: 'at',
      title: texts.history.at,
      align: 'end',
      wideOnly: true,
      render: ({ at }) => <span className="quiet">{format.moment(at)}</span>,
    },
  ]
}
