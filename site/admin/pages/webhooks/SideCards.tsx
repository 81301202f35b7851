import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, Confirm, ProblemNotice, Switch } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { changeWebhook, rotateSecret, takeWebhook, type Webhook } from './queries.ts'
import { SecretDialog } from './SecretDialog.tsx'
import { webhookTexts } from './texts.ts'

/** Whether it is sent anything, and why not. */
export function StateCard({ webhook: { id, active, disabledReason, failures } }: { webhook: Webhook }) {
  const texts = useTexts(webhookTexts)
  const { slug } = useStore()
  const turn = useMutation({
    mutationFn: (next: boolean) => changeWebhook(slug, id, { active: next }),
    onSuccess: (saved) => takeWebhook(slug, saved),
  })
  return (
    <Card title={texts.columns.state}>
      <ProblemNotice error={turn.error} />
      <Switch isSelected={active} isDisabled={turn.isPending} onChange={(next) => turn.mutate(next)}>
        {texts.isOn}
      </Switch>
      {disabledReason && <p className="quiet">{disabledReason}</p>}
      {active && failures > 0 && <p className="quiet">{texts.failing(failures)}</p>}
    </Card>
  )
}

/** What receivers know the sender by. */
export function SecretCard({ webhook: { id, formerSecretUntil } }: { webhook: Webhook }) {
  const texts = useTexts(webhookTexts)
  const format = useFormat()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const rotate = useMutation({
    mutationFn: () => rotateSecret(store.slug, id),
    onSuccess({ secret: _secret, ...webhook }) {
      setAsking(false)
      takeWebhook(store.slug, webhook)
    },
  })
  return (
    <Card title={texts.secret} text={texts.signed}>
      {formerSecretUntil && <p className="quiet">{texts.formerUntil(format.moment(formerSecretUntil))}</p>}
      {store.can('hooks.write') && (
        <div className="actions">
          <Button icon="key" onPress={() => setAsking(true)}>
            {texts.rotate}
          </Button>
        </div>
      )}
      <Confirm
        look="primary"
        title={texts.rotateTitle}
        text={
          <>
            <p>{texts.rotateText}</p>
            <ProblemNotice error={rotate.error} />
          </>
        }
        action={texts.rotate}
        isOpen={isAsking}
        isWorking={rotate.isPending}
        onConfirm={() => rotate.mutate()}
        onClose={() => setAsking(false)}
      />
      {rotate.data && <SecretDialog secret={rotate.data.secret} onClose={rotate.reset} />}
    </Card>
  )
}
