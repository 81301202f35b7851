import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  ConflictDialog,
  errorAt,
  Form,
  PageHeader,
  ProblemNotice,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { CouponsCard } from './CouponsCard.tsx'
import { EffectCard } from './EffectCard.tsx'
import { GroupFields } from './GroupFields.tsx'
import { EMPTY, isWhole, toValues, type PromotionValues } from './promotion-form.ts'
import { PromotionActions } from './PromotionActions.tsx'
import {
  changePromotion,
  createPromotion,
  promotionQuery,
  STATE_TONES,
  takePromotion,
  type Promotion,
} from './queries.ts'
import { CombiningCard, LimitsCard, ScheduleCard, StatusCard } from './SettingCards.tsx'
import { Simulator } from './Simulator.tsx'
import { promotionTexts } from './texts.ts'

const FIELDS = ['title', 'startsAt', 'endsAt', 'priority']

export function PromotionForm({ saved }: { saved: Promotion | undefined }) {
  const texts = useTexts(promotionTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [theirs, setTheirs] = useState<Promotion>()
  const draft = useDraft<PromotionValues>(saved ? toValues(saved) : EMPTY)
  const { values, set } = draft
  const save = useMutation({
    mutationFn: (base: Promotion | undefined) =>
      base ? changePromotion(store.slug, base, draft.changes) : createPromotion(store.slug, values),
    onSuccess(next) {
      draft.discard()
      takePromotion(store.slug, next)
      showToast({ text: saved ? shell.saved : texts.created })
      // Not before the guard has seen that nothing is unsaved.
      if (!saved) window.setTimeout(() => navigate(store.path(`promotions/${next.id}`), { replace: true }))
    },
    async onError(error) {
      if (!saved || problemOf(error)?.code !== 'precondition_failed') return
      setTheirs(await queryClient.query({ ...promotionQuery(store.slug, saved.id), staleTime: 0 }))
    },
  })
  const canWrite = store.can('promotions.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const error = (field: string) => errorAt(save.error, field)
  const card = { values, set, error }
  return (
    <>
      <PageHeader
        title={saved?.title ?? texts.newTitle}
        back={{ href: store.path('promotions'), label: texts.title }}
        aside={saved && <Badge tone={STATE_TONES[saved.state]}>{texts.states[saved.state]}</Badge>}
        actions={saved && canWrite && <PromotionActions promotion={saved} isDirty={draft.isDirty} />}
      />
      <div className="with-aside promotion">
        <div className="stack">
          <Form onSubmit={() => isWhole(values) && save.mutate(saved)}>
            {!isConflict && <ProblemNotice error={save.error} fields={FIELDS} />}
            <fieldset disabled={!canWrite} className="stack">
              <Card>
                <TextField
                  label={texts.fields.title}
                  hint={texts.titleHint}
                  isRequired
                  autoFocus={!saved}
                  value={values.title}
                  onChange={(title) => set('title', title)}
                  error={error('title')}
                />
              </Card>
              <EffectCard {...card} />
              <Card title={texts.fields.conditions} text={texts.conditionsText}>
                <GroupFields
                  name={texts.fields.conditions}
                  about="cart"
                  group={values.conditions}
                  onChange={(conditions) => set('conditions', conditions)}
                />
              </Card>
              <div className="settings-cards">
                <StatusCard {...card} isCouponSaved={saved?.trigger === 'coupon'} />
                <ScheduleCard {...card} />
                <LimitsCard {...card} />
                <CombiningCard {...card} id={saved?.id ?? 0} />
              </div>
            </fieldset>
            {canWrite && (draft.isDirty || !saved) && (
              <div className="save-bar">
                <p>{isWhole(values) ? draft.isDirty && texts.unsaved : texts.incomplete}</p>
                {draft.isDirty && <Button onPress={draft.discard}>{texts.discard}</Button>}
                <Button look="primary" type="submit" isDisabled={!isWhole(values)} isWorking={save.isPending}>
                  {saved ? shell.save : texts.create}
                </Button>
              </div>
            )}
          </Form>
          {saved && saved.trigger === 'coupon' && <CouponsCard promotion={saved} />}
        </div>
        <Simulator id={saved?.id ?? null} values={values} />
      </div>
      {theirs && (
        <ConflictDialog
          names={texts.fields}
          base={save.variables ? toValues(save.variables) : values}
          theirs={toValues(theirs)}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
            takePromotion(store.slug, theirs)
            draft.setChanges(rest)
            setTheirs(undefined)
            save.reset()
          }}
          onKeepMine={() => {
            setTheirs(undefined)
            save.mutate(theirs)
          }}
        />
      )}
    </>
  )
}
