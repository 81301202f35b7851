import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Confirm, ProblemNotice, showToast } from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { changePromotion, deletePromotion, takePromotion, type Promotion } from './queries.ts'
import { promotionTexts } from './texts.ts'

export function PromotionActions({ promotion, isDirty }: { promotion: Promotion; isDirty: boolean }) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const isPaused = promotion.status === 'paused'
  const pause = useMutation({
    mutationFn: () => changePromotion(store.slug, promotion, { status: isPaused ? 'active' : 'paused' }),
    onSuccess: (changed) => takePromotion(store.slug, changed),
  })
  const remove = useMutation({
    mutationFn: () => deletePromotion(store.slug, promotion),
    onSuccess() {
      showToast({ text: texts.removed })
      navigate(store.path('promotions'))
    },
  })
  return (
    <>
      <ProblemNotice error={pause.error} />
      {promotion.state !== 'ended' && (
        <Button isDisabled={isDirty} isWorking={pause.isPending} onPress={() => pause.mutate()}>
          {isPaused ? texts.resume : texts.pause}
        </Button>
      )}
      <Button icon="trash" aria-label={shell.remove} onPress={() => setAsking(true)} />
      <Confirm
        title={texts.removeTitle(promotion.title)}
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
