import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, Form, ProblemNotice } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { createWebhook, takeWebhook } from './queries.ts'
import { SecretDialog } from './SecretDialog.tsx'
import { webhookTexts } from './texts.ts'
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './WebhookFields.tsx'

export function NewWebhookDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(webhookTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [values, setValues] = useState<WebhookValues>({ name: '', url: '', events: ['release.live'] })
  const make = useMutation({
    mutationFn: () => createWebhook(store.slug, values),
    onSuccess: ({ secret: _secret, ...webhook }) => takeWebhook(store.slug, webhook),
  })
  const { data: made } = make
  if (made) {
    return <SecretDialog secret={made.secret} onClose={() => navigate(store.path(`webhooks/${made.id}`))} />
  }
  return (
    <Dialog wide title={texts.make} isOpen onClose={onClose}>
      <Form onSubmit={() => make.mutate()}>
        <ProblemNotice error={make.error} fields={WEBHOOK_FIELDS} />
        <WebhookFields
          values={values}
          set={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
          error={(field) => errorAt(make.error, field)}
        />
        <div className="form-end">
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button type="submit" look="primary" isWorking={make.isPending}>
            {texts.make}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
