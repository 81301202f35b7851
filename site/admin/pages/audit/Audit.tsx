import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { AuditFilters, FILTERS, readFilters } from './AuditFilters.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { useDeed } from './name-deed.ts'
import { auditQuery, type AuditEntry } from './queries.ts'
import { auditTexts } from './texts.ts'
import { useActorName } from './use-actor-name.ts'

export default function Audit() {
  const texts = useTexts(auditTexts)
  const store = useStore()
  const deed = useDeed()
  const [params, setParams] = useSearchParams()
  const [open, setOpen] = useState<AuditEntry>()
  const columns = useColumns(setOpen)
  const list = useInfiniteQuery(auditQuery(store.slug, readFilters(params)))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const isFiltered = FILTERS.some((name) => params.has(name))
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        <AuditFilters />
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
            nameOf={deed}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 && (
          <EmptyState
            icon={isFiltered ? 'search' : 'scroll'}
            title={isFiltered ? texts.noMatch : texts.none}
            text={isFiltered ? texts.noMatchText : texts.noneText}
          >
            {isFiltered && (
              <Button onPress={() => setParams(Object.fromEntries(FILTERS.map((name) => [name, null])))}>
                {texts.clear}
              </Button>
            )}
          </EmptyState>
        )}
      </Card>
      {open && <EntryDialog entry={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

function useColumns(open: (entry: AuditEntry) => void): Column<AuditEntry>[] {
  const texts = useTexts(auditTexts)
  const format = useFormat()
  const deed = useDeed()
  const actorName = useActorName()
  return [
    {
      key: 'what',
      title: texts.columns.what,
      grows: true,
      render: (entry) => (
        <span className="person">
          <button type="button" className="as-link" onClick={() => open(entry)}>
            {deed(entry)}
          </button>
          {entry.entityId && <small>{entry.entityId}</small>}
        </span>
      ),
    },
    { key: 'who', title: texts.columns.who, wideOnly: true, render: actorName },
    {
      key: 'when',
      title: texts.columns.when,
      align: 'end',
      render: ({ at }) => (
        <time className="quiet" dateTime={at} title={format.moment(at)}>
          {format.ago(at)}
        </time>
      ),
    },
  ]
}
