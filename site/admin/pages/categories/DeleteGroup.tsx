import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { groupTexts } from './group-texts.ts'

interface DeleteGroupProps {
  title: string
  text: ReactNode
  /** Where one goes afterwards. */
  list: string
  run: () => Promise<unknown>
}

export function DeleteGroup({ title, text, list, run }: DeleteGroupProps) {
  const texts = useTexts(groupTexts)
  const [isAsking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: run,
    onSuccess() {
      showToast({ text: texts.removed })
      navigate(list)
    },
  })
  return (
    <>
      <Button icon="trash" onPress={() => setAsking(true)}>
        {texts.remove}
      </Button>
      <Confirm
        title={title}
        text={
          <>
            {typeof text === 'string' ? <p>{text}</p> : text}
            <ProblemNotice error={remove.error} />
          </>
        }
        action={texts.remove}
        isOpen={isAsking}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
