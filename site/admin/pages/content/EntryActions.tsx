import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { removeEntry, type Entry, type Place } from './entries.ts'
import { contentTexts } from './texts.ts'

export function EntryActions({ place, entry }: { place: Place; entry: Entry }) {
  const texts = useTexts(contentTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => removeEntry(place, entry),
    onSuccess() {
      showToast({ text: texts.removed })
      navigate(store.path(place.folder))
    },
  })
  return (
    <>
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
