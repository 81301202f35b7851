import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { releasesKey } from './queries.ts'
import { releaseTexts } from './texts.ts'

/** Every page anew; says first how many that are. */
export function PublishButton({ pages }: { pages: number }) {
  const texts = useTexts(releaseTexts)
  const format = useFormat()
  const { slug } = useStore()
  const [isAsking, setAsking] = useState(false)
  const publish = useMutation({
    mutationFn: () => dataOf(api.POST('/api/stores/{store}/releases', { params: { path: { store: slug } } })),
    async onSuccess(asked) {
      setAsking(false)
      showToast({ text: texts.underWay(asked.pages, format.number(Math.max(1, Math.round(asked.seconds)))) })
      await queryClient.invalidateQueries({ queryKey: releasesKey(slug) })
    },
  })
  return (
    <>
      <Button icon="rocket" onPress={() => setAsking(true)}>
        {texts.publish}
      </Button>
      <Confirm
        look="primary"
        title={texts.publishTitle}
        text={
          <>
            <p>{texts.publishText(pages)}</p>
            <ProblemNotice error={publish.error} />
          </>
        }
        action={texts.publish}
        isOpen={isAsking}
        isWorking={publish.isPending}
        onConfirm={() => publish.mutate()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
