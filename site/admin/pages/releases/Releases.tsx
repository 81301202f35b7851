import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Progress,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { HeldNotice } from './HeldNotice.tsx'
import { PublishButton } from './PublishButton.tsx'
import { releasesQuery, RELEASE_TONES, type Release } from './queries.ts'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { releaseTexts } from './texts.ts'

const PAGE = 25

export default function Releases() {
  const texts = useTexts(releaseTexts)
  const store = useStore()
  const [openId, setOpenId] = useState<number>()
  const columns = useColumns(setOpenId)
  const list = useInfiniteQuery(releasesQuery(store.slug, PAGE))
  const [first] = list.data?.pages ?? []
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const open = rows?.find(({ id }) => id === openId)
  const newest = rows?.find(({ status }) => status !== 'failed' && status !== 'building')
  return (
    <>
      <PageHeader
        title={texts.title}
        text={texts.text}
        actions={store.can('releases.write') && <PublishButton pages={newest?.pages ?? 0} />}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {first?.held && <HeldNotice waiting={first.waiting} newest={newest} />}
      {!rows && !list.error && <Skeleton lines={8} />}
      {rows && (
        <Card flush>
          {rows.length === 0 ? (
            <EmptyState icon="rocket" title={texts.none} text={texts.noneText} />
          ) : (
            <Table
              label={texts.title}
              columns={columns}
              rows={rows}
              idOf={({ id }) => id}
              nameOf={({ cause }) => cause}
              more={{
                isThere: list.hasNextPage,
                isLoading: list.isFetchingNextPage,
                load: () => void list.fetchNextPage(),
              }}
            />
          )}
        </Card>
      )}
      {open && <ReleaseDialog release={open} onClose={() => setOpenId(undefined)} />}
    </>
  )
}

function useColumns(open: (id: number) => void): Column<Release>[] {
  const texts = useTexts(releaseTexts)
  const format = useFormat()
  return [
    {
      key: 'cause',
      title: texts.columns.cause,
      grows: true,
      render: ({ id, cause, status, progress }) => (
        <>
          <button type="button" className="as-link" onClick={() => open(id)}>
            {cause || texts.details.title(id)}
          </button>
          {status === 'building' && <Progress label={texts.progress(id)} {...progress} />}
        </>
      ),
    },
    {
      key: 'status',
      title: texts.columns.status,
      render: ({ status }) => <Badge tone={RELEASE_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'pages',
      title: texts.columns.pages,
      align: 'end',
      wideOnly: true,
      render: ({ changed, pages }) => (
        <span title={texts.changedHint}>{texts.changed(format.number(changed), format.number(pages))}</span>
      ),
    },
    {
      key: 'time',
      title: texts.columns.time,
      align: 'end',
      render: ({ startedAt }) => <span className="quiet">{format.ago(startedAt)}</span>,
    },
  ]
}
