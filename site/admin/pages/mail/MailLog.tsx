import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  SearchField,
  Select,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { MailDialog } from './MailDialog.tsx'
import { MAIL_STATUSES, MAIL_TONES, mailLogQuery, type Mail, type MailFilter } from './queries.ts'
import { mailTexts } from './texts.ts'

const ANY = 'any'

function readFilter(params: URLSearchParams): MailFilter {
  const status = MAIL_STATUSES.find((each) => each === params.get('status'))
  const recipient = params.get('to')
  return { ...(status && { status }), ...(recipient && { recipient }) }
}

export default function MailLog() {
  const texts = useTexts(mailTexts)
  const store = useStore()
  const [params, setParams] = useSearchParams()
  const [openId, setOpenId] = useState<number>()
  const columns = useColumns(setOpenId)
  const filter = readFilter(params)
  const search = useCallback((to: string) => setParams({ to: to || null }), [setParams])
  const list = useInfiniteQuery(mailLogQuery(store.slug, filter))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const isFiltered = Object.keys(filter).length > 0
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        <div className="filters">
          <SearchField label={texts.recipient} value={filter.recipient ?? ''} onSearch={search} />
          <Select
            hideLabel
            label={texts.columns.status}
            value={filter.status ?? ANY}
            onChange={(status) => setParams({ status: status === ANY ? null : status })}
            choices={[
              { value: ANY, label: texts.anyStatus },
              ...MAIL_STATUSES.map((value) => ({ value, label: texts.statuses[value] })),
            ]}
          />
        </div>
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
            nameOf={({ subject }) => subject}
            more={{
              isThere: list.hasNextPage,
              isLoading: list.isFetchingNextPage,
              load: () => void list.fetchNextPage(),
            }}
          />
        )}
        {rows?.length === 0 && (
          <EmptyState
            icon={isFiltered ? 'search' : 'mail'}
            title={isFiltered ? texts.noMatch : texts.none}
            text={isFiltered ? texts.noMatchText : texts.noneText}
          >
            {isFiltered && (
              <Button onPress={() => setParams({ to: null, status: null })}>{texts.clear}</Button>
            )}
          </EmptyState>
        )}
      </Card>
      {openId !== undefined && <MailDialog id={openId} onClose={() => setOpenId(undefined)} />}
    </>
  )
}

function useColumns(open: (id: number) => void): Column<Mail>[] {
  const texts = useTexts(mailTexts)
  const format = useFormat()
  return [
    {
      key: 'subject',
      title: texts.columns.subject,
      grows: true,
      render: ({ id, subject, to }) => (
        <span className="person">
          <button type="button" className="as-link" onClick={() => open(id)}>
            {subject}
          </button>
          <small>{to}</small>
        </span>
      ),
    },
    {
      key: 'status',
      title: texts.columns.status,
      render: ({ status }) => <Badge tone={MAIL_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'when',
      title: texts.columns.when,
      align: 'end',
      wideOnly: true,
      render: ({ sentAt, createdAt }) => <span className="quiet">{format.ago(sentAt ?? createdAt)}</span>,
    },
  ]
}
