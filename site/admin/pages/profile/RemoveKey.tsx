import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { keysQuery, type ApiKey } from './queries.ts'
import { profileTexts } from './texts.ts'

export function RemoveKey({ apiKey: { id, name } }: { apiKey: ApiKey }) {
  const { keys: texts } = useTexts(profileTexts)
  const shell = useShellTexts()
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => dataOf(api.DELETE('/api/auth/keys/{id}', { params: { path: { id } } })),
    async onSuccess() {
      setAsking(false)
      showToast({ text: texts.removed })
      await queryClient.invalidateQueries({ queryKey: keysQuery.queryKey })
    },
  })
  return (
    <>
      <Button
        look="quiet"
        icon="trash"
        aria-label={`${shell.remove}: ${name}`}
        onPress={() => setAsking(true)}
      />
      <Confirm
        title={texts.removeTitle(name)}
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
