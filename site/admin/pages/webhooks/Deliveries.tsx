import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Card,
  EmptyState,
  ProblemNotice,
  Select,
  Skeleton,
  Table,
  type Column,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { DeliveryDialog } from './DeliveryDialog.tsx'
import {
  deliveriesQuery,
  DELIVERY_STATUSES,
  DELIVERY_TONES,
  type Delivery,
  type DeliveryStatus,
} from './queries.ts'
import { webhookTexts } from './texts.ts'

const ANY = 'any'

/** What was sent in the last 30 days, and how it was answered. */
export function Deliveries({ id }: { id: number }) {
  const texts = useTexts(webhookTexts)
  const { slug } = useStore()
  const [status, setStatus] = useState<DeliveryStatus>()
  const [openId, setOpenId] = useState<number>()
  const columns = useColumns(setOpenId)
  const list = useInfiniteQuery(deliveriesQuery(slug, id, status))
  const rows = list.data?.pages.flatMap(({ data }) => data)
  return (
    <Card flush title={texts.deliveries} text={texts.deliveriesText}>
      <div className="filters">
        <Select
          hideLabel
          label={texts.columns.state}
          value={status ?? ANY}
          onChange={(next) => setStatus(next === ANY ? undefined : next)}
          choices={[
            { value: ANY, label: texts.anyState },
            ...DELIVERY_STATUSES.map((value) => ({ value, label: texts.statuses[value] })),
          ]}
        />
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!rows && !list.error && (
        <div className="pad">
          <Skeleton lines={4} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <Table
          label={texts.deliveries}
          columns={columns}
          rows={rows}
          idOf={(row) => row.id}
          nameOf={(row) => row.event}
          more={{
            isThere: list.hasNextPage,
            isLoading: list.isFetchingNextPage,
            load: () => void list.fetchNextPage(),
          }}
        />
      )}
      {rows?.length === 0 && <EmptyState icon="hook" title={texts.noDelivery} text={texts.noDeliveryText} />}
      {openId !== undefined && (
        <DeliveryDialog webhookId={id} id={openId} onClose={() => setOpenId(undefined)} />
      )}
    </Card>
  )
}

function useColumns(open: (id: number) => void): Column<Delivery>[] {
  const texts = useTexts(webhookTexts)
  const format = useFormat()
  return [
    {
      key: 'event',
      title: texts.columns.event,
      grows: true,
      render: ({ id, event, error, responseStatus }) => (
        <span className="person">
          <button type="button" className="as-link" onClick={() => open(id)}>
            {event === 'ping' ? texts.pingEvent : texts.events[event]}
          </button>
          <small>{responseStatus === null ? (error ?? event) : texts.answered(responseStatus)}</small>
        </span>
      ),
    },
    {
      key: 'status',
      title: texts.columns.state,
      render: ({ status }) => <Badge tone={DELIVERY_TONES[status]}>{texts.statuses[status]}</Badge>,
    },
    {
      key: 'attempts',
      title: texts.columns.attempts,
      align: 'end',
      wideOnly: true,
      render: ({ attempts }) => format.number(attempts),
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
