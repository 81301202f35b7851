import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  Dialog,
  EmptyState,
  Icon,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { ImportCard } from './ImportCard.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { IMPORT_TONES, importsQuery, type ImportSummary } from './queries.ts'
import { importTexts } from './texts.ts'

export default function Imports() {
  const texts = useTexts(importTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [open, setOpen] = useState<ImportSummary>()
  const list = useInfiniteQuery(importsQuery(store.slug))
  const columns = useColumns(setOpen)
  const rows = list.data?.pages.flatMap(({ data }) => data)
  return (
    <>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={
          store.can('exports.read') && (
            <a className="button plain" href={`/api/stores/${store.slug}/exports/products.csv`} download>
              <Icon name="down" />
              {texts.export}
            </a>
          )
        }
      />
      <div className="stack">
        <ImportCard />
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
        <Card flush title={texts.earlier}>
          {!rows && !list.error && (
            <div className="pad">
              <Skeleton lines={4} />
            </div>
          )}
          {rows && rows.length > 0 && (
            <Table
              label={texts.earlier}
              columns={columns}
              rows={rows}
              idOf={({ id }) => id}
              nameOf={({ fileName }) => fileName}
              more={{
                isThere: list.hasNextPage,
                isLoading: list.isFetchingNextPage,
                load: () => void list.fetchNextPage(),
              }}
            />
          )}
          {rows?.length === 0 && <EmptyState icon="upload" title={texts.none} text={texts.noneText} />}
        </Card>
      </div>
      {open && (
        <Dialog
          wide
          title={open.fileName}
          isOpen
          onClose={() => setOpen(undefined)}
          actions={<Button onPress={() => setOpen(undefined)}>{shell.close}</Button>}
        >
          <ImportProgress id={open.id} />
        </Dialog>
      )}
    </>
  )
}

function useColumns(open: (row: ImportSummary) => void): Column<ImportSummary>[] {
  const texts = useTexts(importTexts)
  const format = useFormat()
  return [
    {
      key: 'file',
      title: texts.columns.file,
      grows: true,
      render: (row) => (
        <span className="person">
          <button type="button" className="as-link" onClick={() => open(row)}>
            {row.fileName}
          </button>
          <small>
            {texts.formats[row.format]}
            {row.dryRun && ` · ${texts.dryRun}`}
          </small>
        </span>
      ),
    },
    {
      key: 'status',
      title: texts.columns.status,
      render: ({ status }) => <Badge tone={IMPORT_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'products',
      title: texts.columns.products,
      align: 'end',
      wideOnly: true,
      render: ({ created, updated }) => format.number(created + updated),
    },
    {
      key: 'refused',
      title: texts.columns.refused,
      align: 'end',
      wideOnly: true,
      render: ({ failed }) => format.number(failed),
    },
    {
      key: 'when',
      title: texts.columns.when,
      align: 'end',
      wideOnly: true,
      render: ({ createdAt }) => <span className="quiet">{format.ago(createdAt)}</span>,
    },
  ]
}
