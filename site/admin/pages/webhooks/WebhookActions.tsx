import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { deleteWebhook, pingWebhook, type Webhook } from './queries.ts'
import { webhookTexts } from './texts.ts'

export function WebhookActions({ webhook: { id, active } }: { webhook: Webhook }) {
  const texts = useTexts(webhookTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const ping = useMutation({
    mutationFn: () => pingWebhook(store.slug, id),
    onSuccess: () => showToast({ text: texts.pinged }),
  })
  const remove = useMutation({
    mutationFn: () => deleteWebhook(store.slug, id),
    onSuccess() {
      showToast({ text: texts.removed })
      navigate(store.path('webhooks'))
    },
  })
  return (
    <>
      <ProblemNotice error={ping.error} />
      {active && (
        <Button isWorking={ping.isPending} onPress={() => ping.mutate()}>
          {texts.ping}
        </Button>
      )}
      <Button icon="trash" aria-label={shell.remove} onPress={() => setAsking(true)} />
      <Confirm
        title={texts.removeTitle}
        text={
          <>
            <p>{texts.removeText}</p>
            <ProblemNotice error={remove.error} />
          </>
        }
        action={shell.remove}
        isOpen={isAsking}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
