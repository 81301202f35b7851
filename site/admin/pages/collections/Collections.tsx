import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  LinkButton,
  Menu,
  PageHeader,
  ProblemNotice,
  showToast,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { groupTexts } from '../categories/group-texts.ts'
import { changeCollection, collectionsQuery, type CollectionSummary } from './queries.ts'
import { collectionTexts } from './texts.ts'

export default function Collections() {
  const texts = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const list = useInfiniteQuery(collectionsQuery(store.slug))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const move = useMutation({
    mutationFn: ({ row, to }: { row: CollectionSummary; to: number }) =>
      changeCollection(store.slug, row, { position: to }),
    onSuccess: (_, { row }) => showToast({ text: common.moved(row.title) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: collectionsQuery(store.slug).queryKey }),
  })
  const columns = useColumns(rows ?? [], (row, to) => move.mutate({ row, to }))
  const add = store.can('catalog.write') && (
    <LinkButton look="primary" icon="plus" href={store.path('collections/new')}>
      {texts.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} actions={add} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <ProblemNotice error={move.error} />
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
            nameOf={({ title }) => title}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 && (
          <EmptyState icon="layers" title={texts.none} text={texts.noneText}>
            {add}
          </EmptyState>
        )}
      </Card>
    </>
  )
}

function useColumns(
  rows: readonly CollectionSummary[],
  onMove: (row: CollectionSummary, to: number) => void,
): Column<CollectionSummary>[] {
  const texts = useTexts(collectionTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const format = useFormat()
  const columns: Column<CollectionSummary>[] = [
    {
      key: 'title',
      title: common.title,
      grows: true,
      render: ({ id, title }) => <Link href={store.path(`collections/${id}`)}>{title}</Link>,
    },
    {
      key: 'visible',
      title: common.visibility,
      wideOnly: true,
      render: ({ visible }) => (
        <Badge tone={visible ? 'good' : 'calm'}>{visible ? common.visible : common.hidden}</Badge>
      ),
    },
    { key: 'kind', title: texts.kind, wideOnly: true, render: ({ kind }) => texts.kinds[kind] },
    {
      key: 'products',
      title: common.products,
      align: 'end',
      render: ({ products }) => format.number(products),
    },
  ]
  if (!store.can('catalog.write')) return columns
  return [
    ...columns,
    {
      key: 'actions',
      title: common.actionsTitle,
      align: 'end',
      render(row) {
        const at = rows.indexOf(row)
        return (
          <Menu
            label={common.actions(row.title)}
            trigger={<Button look="quiet" icon="more" aria-label={common.actions(row.title)} />}
            entries={[
              { key: 'edit', label: common.edit, href: store.path(`collections/${row.id}`) },
              ...(at > 0 ? [{ key: 'up', label: common.moveUp, onAction: () => onMove(row, at - 1) }] : []),
              ...(at < rows.length - 1
                ? [{ key: 'down', label: common.moveDown, onAction: () => onMove(row, at + 1) }]
                : []),
            ]}
          />
        )
      },
    },
  ]
}
