import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { contentTexts } from '../content/texts.ts'
import { deleteBanner, takeBanner, unpublishBanner, type Banner } from './queries.ts'
import { bannerTexts } from './texts.ts'

export function BannerActions({ banner, isDirty }: { banner: Banner; isDirty: boolean }) {
  const texts = useTexts(bannerTexts)
  const content = useTexts(contentTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const unpublish = useMutation({
    mutationFn: () => unpublishBanner(store.slug, banner),
    onSuccess(saved) {
      takeBanner(store.slug, saved)
      showToast({ text: content.unpublished })
    },
  })
  const remove = useMutation({
    mutationFn: () => deleteBanner(store.slug, banner),
    onSuccess() {
      showToast({ text: content.removed })
      navigate(store.path('banners'))
    },
  })
  return (
    <>
      <ProblemNotice error={unpublish.error} />
      {banner.status !== 'draft' && (
        <Button isDisabled={isDirty} isWorking={unpublish.isPending} onPress={() => unpublish.mutate()}>
          {content.unpublish}
        </Button>
      )}
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
