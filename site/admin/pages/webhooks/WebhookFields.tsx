import { useTexts } from '../../i18n/language.tsx'
import { Checkbox, TextField } from '../../kit/index.ts'
import type { WebhookEvent } from './queries.ts'
import { webhookTexts } from './texts.ts'

export interface WebhookValues {
  name: string
  url: string
  events: WebhookEvent[]
}

export const WEBHOOK_FIELDS = ['name', 'url', 'events']

interface WebhookFieldsProps {
  values: WebhookValues
  set: <Key extends keyof WebhookValues>(key: Key, value: WebhookValues[Key]) => void
  error: (field: string) => string | undefined
}

/** Who hears of what. */
export function WebhookFields({ values: { name, url, events }, set, error }: WebhookFieldsProps) {
  const texts = useTexts(webhookTexts)
  const known = Object.keys(texts.events) as WebhookEvent[]
  const toggle = (event: WebhookEvent, isChosen: boolean) =>
    set(
      'events',
      known.filter((each) => (each === event ? isChosen : events.includes(each))),
    )
  return (
    <>
      <TextField
        label={texts.url}
        hint={texts.urlHint}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        value={url}
        onChange={(next) => set('url', next)}
        error={error('url')}
      />
      <TextField
        label={texts.name}
        autoComplete="off"
        value={name}
        onChange={(next) => set('name', next)}
        error={error('name')}
      />
      <fieldset className="checks">
        <legend>{texts.columns.events}</legend>
        {known.map((event) => (
          <Checkbox
            key={event}
            isSelected={events.includes(event)}
            onChange={(isChosen) => toggle(event, isChosen)}
          >
            {texts.events[event]} <code className="quiet">{event}</code>
          </Checkbox>
        ))}
        {error('events') && <p className="field-error">{error('events')}</p>}
      </fieldset>
    </>
  )
}
