import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, errorAt, MomentField, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { publishEntry, STATUS_TONES, takeEntry, unpublishEntry, type Entry, type Place } from './entries.ts'
import { contentTexts } from './texts.ts'

interface PublishCardProps {
  place: Place
  entry: Entry
  isDirty: boolean
}

/** What visitors see of it, and when that changes. */
export function PublishCard({ place, entry, isDirty }: PublishCardProps) {
  const texts = useTexts(contentTexts)
  const format = useFormat()
  const store = useStore()
  const [at, setAt] = useState<string | null>(null)
  const settled = (text: string) => (saved: Entry) => {
    takeEntry(place, saved)
    setAt(null)
    showToast({ text })
  }
  const publish = useMutation({
    mutationFn: () => publishEntry(place, entry, at ?? undefined),
    onSuccess: (saved) => settled(saved.status === 'scheduled' ? texts.scheduled : texts.published)(saved),
  })
  const unpublish = useMutation({
    mutationFn: () => unpublishEntry(place, entry),
    onSuccess: settled(texts.unpublished),
  })
  const { status, publishAt, publishedAt } = entry
  const since =
    publishAt !== null
      ? texts.goesOut(format.moment(publishAt))
      : publishedAt !== null && status !== 'draft' && texts.since(format.moment(publishedAt))
  return (
    <Card title={texts.status} actions={<Badge tone={STATUS_TONES[status]}>{texts.statuses[status]}</Badge>}>
      {since && <p className="quiet">{since}</p>}
      <ProblemNotice error={publish.error ?? unpublish.error} fields={['at']} />
      {store.can('content.write') && (
        <>
          {isDirty && <p className="quiet">{texts.saveFirst}</p>}
          <MomentField
            label={texts.publishAt}
            hint={texts.publishAtHint}
            value={at}
            onChange={setAt}
            error={errorAt(publish.error, 'at')}
          />
          <div className="form-end">
            {status !== 'draft' && (
              <Button isDisabled={isDirty} isWorking={unpublish.isPending} onPress={() => unpublish.mutate()}>
                {texts.unpublish}
              </Button>
            )}
            <Button
              look="primary"
              isDisabled={isDirty || (status === 'published' && at === null)}
              isWorking={publish.isPending}
              onPress={() => publish.mutate()}
            >
              {at === null ? texts.publish : texts.schedule}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
