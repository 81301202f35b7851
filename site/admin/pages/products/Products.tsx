import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link, useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { BulkBar } from './BulkBar.tsx'
import { FILTERS, readFilters } from './filters.ts'
import { ProductFilters } from './ProductFilters.tsx'
import { productsQuery, type ProductSummary } from './queries.ts'
import { STATUS_TONES, STOCK_TONES } from './status.ts'
import { productTexts } from './texts.ts'

export default function Products() {
  const texts = useTexts(productTexts)
  const store = useStore()
  const columns = useColumns()
  const [params, setParams] = useSearchParams()
  const [selected, setSelected] = useState<ReadonlySet<number | string>>(new Set())
  const filters = readFilters(params)
  const list = useInfiniteQuery(productsQuery(store.slug, filters))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const isFiltered = FILTERS.some((name) => params.has(name))
  const canWrite = store.can('catalog.write')
  return (
    <>
      <PageHeader
        title={texts.title}
        actions={
          canWrite && (
            <LinkButton look="primary" icon="plus" href={store.path('products/new')}>
              {texts.add}
            </LinkButton>
          )
        }
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        {selected.size > 0 ? (
          <BulkBar rows={rows ?? []} selected={selected} onDone={() => setSelected(new Set())} />
        ) : (
          <ProductFilters />
        )}
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
            idOf={({ id }) => id}
            nameOf={({ title }) => title}
            {...(canWrite && { selection: { ids: selected, onChange: setSelected } })}
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
            <EmptyState icon="tag" title={texts.none} text={texts.noneText}>
              {canWrite && (
                <LinkButton look="primary" href={store.path('products/new')}>
                  {texts.add}
                </LinkButton>
              )}
            </EmptyState>
          ))}
      </Card>
    </>
  )
}

function useColumns(): Column<ProductSummary>[] {
  const texts = useTexts(productTexts)
  const store = useStore()
  const format = useFormat()
  return [
    {
      key: 'product',
      title: texts.columns.product,
      grows: true,
      render: ({ id, title }) => <Link href={store.path(`products/${id}`)}>{title}</Link>,
    },
    {
      key: 'status',
      title: texts.columns.status,
      render: ({ status }) => <Badge tone={STATUS_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'stock',
      title: texts.columns.stock,
      wideOnly: true,
      render: ({ availability }) => (
        <Badge tone={STOCK_TONES[availability]}>{texts.stocks[availability]}</Badge>
      ),
    },
    {
      key: 'price',
      title: texts.columns.price,
      align: 'end',
      render({ price, highestPrice }) {
        const text = format.money(price, store.country)
        return price.amount === highestPrice.amount ? text : texts.from(text)
      },
    },
    {
      key: 'updated',
      title: texts.columns.updated,
      align: 'end',
      wideOnly: true,
      render: ({ updatedAt }) => <span className="quiet">{format.ago(updatedAt)}</span>,
    },
  ]
}
