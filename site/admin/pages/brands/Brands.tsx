import { useInfiniteQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Card,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { brandsQuery, type Brand } from './queries.ts'
import { brandTexts } from './texts.ts'

export default function Brands() {
  const texts = useTexts(brandTexts)
  const store = useStore()
  const columns = useColumns()
  const list = useInfiniteQuery(brandsQuery(store.slug))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const add = store.can('catalog.write') && (
    <LinkButton look="primary" icon="plus" href={store.path('brands/new')}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={texts.title} actions={add} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
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
            nameOf={({ name }) => name}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 && (
          <EmptyState icon="badge" title={texts.none} text={texts.noneText}>
            {add}
          </EmptyState>
        )}
      </Card>
    </>
  )
}

function useColumns(): Column<Brand>[] {
  const texts = useTexts(brandTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const format = useFormat()
  return [
    {
      key: 'name',
      title: texts.name,
      grows: true,
      render: ({ id, name }) => <Link href={store.path(`brands/${id}`)}>{name}</Link>,
    },
    {
      key: 'products',
      title: common.products,
      align: 'end',
      render: ({ products }) => format.number(products),
    },
    {
      key: 'changed',
      title: common.changed,
      align: 'end',
      wideOnly: true,
      render: ({ updatedAt }) => <span className="quiet">{format.ago(updatedAt)}</span>,
    },
  ]
}
