import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { deleteHook, type Hook } from './queries.ts'
import { hookTexts } from './texts.ts'

export function RemoveHook({ hook: { id, name } }: { hook: Hook }) {
  const texts = useTexts(hookTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => deleteHook(slug, id),
    onSuccess() {
      setAsking(false)
      showToast({ text: texts.removed })
    },
  })
  const title = name || texts.unnamed(id)
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        aria-label={`${shell.remove}: ${title}`}
        onPress={() => setAsking(true)}
      />
      <Confirm
        title={texts.removeTitle(title)}
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
