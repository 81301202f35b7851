import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, problemOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { Button, Checkbox, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { mediaChanged, type MediaDetail } from './queries.ts'
import { mediaTexts } from './texts.ts'

/** What is still shown somewhere is deleted only when one says so. */
export function DeletePicture({ media: { id, uses } }: { media: MediaDetail }) {
  const { remove: texts } = useTexts(mediaTexts)
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const [isErased, setErased] = useState(false)
  const remove = useMutation({
    mutationFn: (force: boolean) =>
      dataOf(
        api.DELETE('/api/stores/{store}/media/{id}', {
          params: {
            path: { store: store.slug, id },
            query: { ...(force && { force: 'true' }), ...(isErased && { erase: 'true' }) },
          },
        }),
      ),
    onSuccess() {
      showToast({ text: texts.done })
      navigate(store.path('media'))
      void mediaChanged(store.slug)
    },
  })
  const isUsed = uses.length > 0 || problemOf(remove.error)?.code === 'in_use'
  return (
    <>
      <Button icon="trash" onPress={() => setAsking(true)}>
        {texts.button}
      </Button>
      <Confirm
        title={texts.title}
        text={
          <>
            <p>{isUsed ? texts.used(Math.max(1, uses.length)) : texts.text}</p>
            <Checkbox isSelected={isErased} onChange={setErased}>
              {texts.erase}
            </Checkbox>
            <ProblemNotice error={remove.error} />
          </>
        }
        action={isUsed ? texts.anyway : texts.button}
        isOpen={isAsking}
        isWorking={remove.isPending}
        onConfirm={() => remove.mutate(isUsed)}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
