import { useMutation } from '@tanstack/react-query'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  errorAt,
  Form,
  PageHeader,
  ProblemNotice,
  showToast,
  useDraft,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { contentTexts } from '../content/texts.ts'
import { Deliveries } from './Deliveries.tsx'
import { changeWebhook, takeWebhook, type Webhook } from './queries.ts'
import { SecretCard, StateCard } from './SideCards.tsx'
import { webhookTexts } from './texts.ts'
import { WebhookActions } from './WebhookActions.tsx'
import { WEBHOOK_FIELDS, WebhookFields, type WebhookValues } from './WebhookFields.tsx'

const toValues = ({ name, url, events }: Webhook): WebhookValues => ({ name, url, events })

export function WebhookForm({ webhook }: { webhook: Webhook }) {
  const texts = useTexts(webhookTexts)
  const content = useTexts(contentTexts)
  const shell = useShellTexts()
  const store = useStore()
  const draft = useDraft(toValues(webhook))
  const save = useMutation({
    mutationFn: () => changeWebhook(store.slug, webhook.id, draft.changes),
    onSuccess(saved) {
      draft.discard()
      takeWebhook(store.slug, saved)
      showToast({ text: shell.saved })
    },
  })
  const canWrite = store.can('hooks.write')
  return (
    <>
      <PageHeader
        title={webhook.name || new URL(webhook.url).host}
        back={{ href: store.path('webhooks'), label: texts.title }}
        aside={<Badge tone={webhook.active ? 'good' : 'bad'}>{webhook.active ? texts.on : texts.off}</Badge>}
        actions={canWrite && <WebhookActions webhook={webhook} />}
      />
      <div className="stack">
        <Form onSubmit={() => save.mutate()}>
          <ProblemNotice error={save.error} fields={WEBHOOK_FIELDS} />
          <fieldset disabled={!canWrite} className="with-aside">
            <Card title={texts.about}>
              <WebhookFields
                values={draft.values}
                set={draft.set}
                error={(field) => errorAt(save.error, field)}
              />
            </Card>
            <div className="stack">
              <StateCard webhook={webhook} />
              <SecretCard webhook={webhook} />
            </div>
          </fieldset>
          {draft.isDirty && canWrite && (
            <div className="save-bar">
              <p>{content.unsaved}</p>
              <Button onPress={draft.discard}>{content.discard}</Button>
              <Button type="submit" look="primary" isWorking={save.isPending}>
                {shell.save}
              </Button>
            </div>
          )}
        </Form>
        <Deliveries id={webhook.id} />
      </div>
    </>
  )
}
