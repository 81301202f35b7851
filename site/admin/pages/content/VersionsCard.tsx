import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Card, Confirm, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { restoreEntry, takeEntry, versionsQuery, type Entry, type Place } from './entries.ts'
import { contentTexts } from './texts.ts'

interface VersionsCardProps {
  place: Place
  entry: Entry
  isDirty: boolean
}

/** What was public before; any of it can become the draft again. */
export function VersionsCard({ place, entry, isDirty }: VersionsCardProps) {
  const texts = useTexts(contentTexts)
  const format = useFormat()
  const store = useStore()
  const [asked, setAsked] = useState<number>()
  const list = useQuery(versionsQuery(place, entry.id))
  const restore = useMutation({
    mutationFn: (version: number) => restoreEntry(place, entry, version),
    onSuccess(saved) {
      setAsked(undefined)
      takeEntry(place, saved)
      showToast({ text: texts.restored })
    },
  })
  return (
    <Card title={texts.versions}>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <Skeleton />}
      {list.data?.length === 0 && <p className="quiet">{texts.noVersions}</p>}
      <ul className="entries">
        {list.data?.map(({ id, createdAt, author }) => (
          <li key={id} className="session">
            <span className="person">
              <strong>{format.moment(createdAt)}</strong>
              <small>{author}</small>
            </span>
            {store.can('content.write') && (
              <Button
                look="quiet"
                icon="undo"
                isDisabled={isDirty}
                aria-label={`${texts.restore}: ${format.moment(createdAt)}`}
                onPress={() => setAsked(id)}
              />
            )}
          </li>
        ))}
      </ul>
      <Confirm
        look="primary"
        title={texts.restoreTitle}
        text={
          <>
            <p>{texts.restoreText}</p>
            <ProblemNotice error={restore.error} />
          </>
        }
        action={texts.restore}
        isOpen={asked !== undefined}
        isWorking={restore.isPending}
        onConfirm={() => asked !== undefined && restore.mutate(asked)}
        onClose={() => setAsked(undefined)}
      />
    </Card>
  )
}
