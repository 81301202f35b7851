import { useMutation, useQuery } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Dialog, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { MAIL_TONES, mailKey, previewQuery } from './queries.ts'
import { mailTexts } from './texts.ts'

/** A mail as its recipient sees it, and why it did not go. */
export function MailDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const texts = useTexts(mailTexts)
  const format = useFormat()
  const store = useStore()
  const { data: mail, error, refetch } = useQuery(previewQuery(store.slug, id))
  const retry = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/api/stores/{store}/mail/{id}/retry', { params: { path: { store: store.slug, id } } }),
      ),
    async onSuccess() {
      showToast({ text: texts.retried })
      onClose()
      await queryClient.invalidateQueries({ queryKey: mailKey(store.slug) })
    },
  })
  const facts: [string, string | null][] = mail
    ? [
        [texts.to, mail.to],
        [texts.made, format.moment(mail.createdAt)],
        [texts.sent, mail.sentAt && format.moment(mail.sentAt)],
        [texts.attempts, mail.attempts > 1 ? format.number(mail.attempts) : null],
        [texts.next, mail.nextAttemptAt && format.moment(mail.nextAttemptAt)],
        [texts.error, mail.error],
      ]
    : []
  return (
    <Dialog
      wide
      title={mail?.subject ?? texts.title}
      isOpen
      onClose={onClose}
      actions={
        mail?.status === 'failed' &&
        store.can('mail.write') && (
          <Button look="primary" isWorking={retry.isPending} onPress={() => retry.mutate()}>
            {texts.retry}
          </Button>
        )
      }
    >
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <ProblemNotice error={retry.error} />
      {!mail && !error && <Skeleton lines={6} />}
      {mail && (
        <>
          <p>
            <Badge tone={MAIL_TONES[mail.status]}>{texts.statuses[mail.status]}</Badge>
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
          <iframe className="mail-frame" title={texts.preview} sandbox="" srcDoc={mail.html} />
          <details className="other-way">
            <summary>{texts.plain}</summary>
            <pre className="mail-text">{mail.text}</pre>
          </details>
        </>
      )}
    </Dialog>
  )
}
