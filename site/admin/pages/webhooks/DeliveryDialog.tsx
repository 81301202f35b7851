import { useMutation, useQuery } from '@tanstack/react-query'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Dialog, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { deliveryQuery, DELIVERY_TONES, replayDelivery } from './queries.ts'
import { webhookTexts } from './texts.ts'

interface DeliveryDialogProps {
  webhookId: number
  id: number
  onClose: () => void
}

/** What was sent, what came back, and the way to send it again. */
export function DeliveryDialog({ webhookId, id, onClose }: DeliveryDialogProps) {
  const texts = useTexts(webhookTexts)
  const format = useFormat()
  const store = useStore()
  const { data, error, refetch } = useQuery(deliveryQuery(store.slug, webhookId, id))
  const replay = useMutation({
    mutationFn: () => replayDelivery(store.slug, webhookId, id),
    onSuccess() {
      showToast({ text: texts.replayed })
      onClose()
    },
  })
  const isOver = data?.status === 'delivered' || data?.status === 'failed'
  const facts: [string, string | null][] = data
    ? [
        [texts.columns.when, format.moment(data.createdAt)],
        [texts.columns.attempts, format.number(data.attempts)],
        [texts.answer, data.responseStatus === null ? null : texts.answered(data.responseStatus)],
        [texts.took, data.durationMs === null ? null : `${format.number(data.durationMs)} ms`],
        [texts.next, data.nextAttemptAt && format.moment(data.nextAttemptAt)],
        [texts.error, data.error],
      ]
    : []
  return (
    <Dialog
      wide
      title={texts.delivery}
      isOpen
      onClose={onClose}
      actions={
        isOver &&
        store.can('hooks.write') && (
          <Button look="primary" isWorking={replay.isPending} onPress={() => replay.mutate()}>
            {texts.replay}
          </Button>
        )
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <ProblemNotice error={replay.error} />
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <p>
            <Badge tone={DELIVERY_TONES[data.status]}>{texts.statuses[data.status]}</Badge>{' '}
            <code>{data.event}</code>
          </p>
          <dl className="facts">
            {facts.map(
              ([name, text]) =>
                text && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{text}</dd>
                  </div>
                ),
            )}
          </dl>
          <Body title={texts.sent} text={writeBody(data.body)} />
          {data.responseBody && <Body title={texts.answer} text={data.responseBody} />}
        </>
      )}
    </Dialog>
  )
}

const Body = ({ title, text }: { title: string; text: string }) => (
  <section className="delivery-body">
    <h3>{title}</h3>
    <pre tabIndex={0} aria-label={title}>
      {text}
    </pre>
  </section>
)

const writeBody = (body: string) => JSON.stringify(JSON.parse(body), null, 2)
