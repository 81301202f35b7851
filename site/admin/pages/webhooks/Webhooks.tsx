import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { Link } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { NewWebhookDialog } from './NewWebhookDialog.tsx'
import { webhooksQuery, type Webhook } from './queries.ts'
import { webhookTexts } from './texts.ts'

export default function Webhooks() {
  const texts = useTexts(webhookTexts)
  const store = useStore()
  const columns = useColumns()
  const [isMaking, setMaking] = useState(false)
  const list = useInfiniteQuery(webhooksQuery(store.slug))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  const make = store.can('hooks.write') && (
    <Button look="primary" icon="plus" onPress={() => setMaking(true)}>
      {texts.make}
    </Button>
  )
  return (
    <>
      <PageHeader title={texts.title} text={texts.text} actions={rows?.length !== 0 && make} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!list.error && (
        <Card flush>
          {!rows && (
            <div className="pad">
              <Skeleton lines={4} />
            </div>
          )}
          {rows && rows.length > 0 && (
            <Table
              label={texts.title}
              columns={columns}
              rows={rows}
              idOf={({ id }) => id}
              nameOf={({ name, url }) => name || url}
              more={{
                isThere: list.hasNextPage,
                isLoading: list.isFetchingNextPage,
                load: () => void list.fetchNextPage(),
              }}
            />
          )}
          {rows?.length === 0 && (
            <EmptyState icon="hook" title={texts.none} text={texts.noneText}>
              {make}
            </EmptyState>
          )}
        </Card>
      )}
      {isMaking && <NewWebhookDialog onClose={() => setMaking(false)} />}
    </>
  )
}

function useColumns(): Column<Webhook>[] {
  const texts = useTexts(webhookTexts)
  const store = useStore()
  return [
    {
      key: 'name',
      title: texts.columns.webhook,
      grows: true,
      render: ({ id, name, url }) => (
        <span className="person">
          <Link href={store.path(`webhooks/${id}`)}>{name || new URL(url).host}</Link>
          <small className="webhook-url">{url}</small>
        </span>
      ),
    },
    {
      key: 'state',
      title: texts.columns.state,
      render: ({ active, failures }) => (
        <Badge tone={!active ? 'bad' : failures > 0 ? 'warn' : 'good'}>
          {!active ? texts.off : failures > 0 ? texts.failing(failures) : texts.on}
        </Badge>
      ),
    },
    {
      key: 'events',
      title: texts.columns.events,
      align: 'end',
      wideOnly: true,
      render: ({ events }) => (
        <span className="quiet">{events.map((event) => texts.events[event]).join(', ')}</span>
      ),
    },
  ]
}
