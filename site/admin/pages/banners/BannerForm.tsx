import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  ConflictDialog,
  errorAt,
  Form,
  PageHeader,
  ProblemNotice,
  Select,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { STATUS_TONES } from '../content/entries.ts'
import { contentTexts } from '../content/texts.ts'
import { wordsIn } from '../content/words.ts'
import { PictureField } from '../media/PictureField.tsx'
import { BannerActions } from './BannerActions.tsx'
import { LinkCard, PlaceCard } from './BannerCards.tsx'
import {
  bannerQuery,
  changeBanner,
  createBanner,
  takeBanner,
  type Banner,
  type BannerValues,
} from './queries.ts'
import { bannerTexts } from './texts.ts'

const EMPTY: BannerValues = {
  title: {},
  text: {},
  link: null,
  imageId: null,
  placement: 'home',
  position: 0,
  startsAt: null,
  endsAt: null,
}
const FIELDS = Object.keys(EMPTY)

const toValues = ({ title, text, link, imageId, placement, position, startsAt, endsAt }: Banner) => ({
  ...{ title, text, link, imageId, placement, position, startsAt, endsAt },
})

interface Saving {
  base: Banner | undefined
  publish: boolean
}

export function BannerForm({ saved }: { saved: Banner | undefined }) {
  const texts = useTexts(bannerTexts)
  const { statuses, ...content } = useTexts(contentTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const [locale, setLocale] = useState(store.locales[0] ?? 'en')
  const [theirs, setTheirs] = useState<Banner>()
  const draft = useDraft<BannerValues>(saved ? toValues(saved) : EMPTY)
  const { values, set } = draft

  const save = useMutation({
    mutationFn: ({ base, publish }: Saving) =>
      base
        ? changeBanner(store.slug, base, draft.changes, publish)
        : createBanner(store.slug, values, publish),
    onSuccess(next, { publish }) {
      draft.discard()
      takeBanner(store.slug, next)
      showToast({ text: publish ? content.published : shell.saved })
      // Not before the guard has seen that nothing is unsaved.
      if (!saved) window.setTimeout(() => navigate(store.path(`banners/${next.id}`), { replace: true }))
    },
    async onError(error) {
      if (!saved || problemOf(error)?.code !== 'precondition_failed') return
      setTheirs(await queryClient.query({ ...bannerQuery(store.slug, saved.id), staleTime: 0 }))
    },
  })
  const canWrite = store.can('content.write')
  const isConflict = problemOf(save.error)?.code === 'precondition_failed'
  const isPublic = saved?.status === 'published' && !draft.isDirty
  const error = (field: string) => errorAt(save.error, field)
  /** One text of several languages. */
  const words = (key: 'title' | 'text') => ({
    value: values[key][locale] ?? '',
    onChange: (text: string) => set(key, { ...values[key], [locale]: text }),
    error: error(key),
  })
  return (
    <>
      <PageHeader
        title={saved ? wordsIn(saved.title, store.locales) || texts.newTitle : texts.newTitle}
        back={{ href: store.path('banners'), label: texts.title }}
        aside={saved && <Badge tone={STATUS_TONES[saved.status]}>{statuses[saved.status]}</Badge>}
        actions={saved && canWrite && <BannerActions banner={saved} isDirty={draft.isDirty} />}
      />
      <Form onSubmit={() => save.mutate({ base: saved, publish: false })}>
        {!isConflict && <ProblemNotice error={save.error} fields={FIELDS} />}
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">
            <Card>
              {store.locales.length > 1 && (
                <Select
                  label={shell.language}
                  hint={content.languageHint}
                  value={locale}
                  onChange={setLocale}
                  choices={store.locales.map((value) => ({ value, label: format.languageName(value) }))}
                />
              )}
              <TextField label={texts.fields.title} autoFocus={!saved} {...words('title')} />
              <TextField label={texts.fields.text} rows={3} {...words('text')} />
            </Card>
            <LinkCard values={values} set={set} error={error} />
          </div>
          <div className="stack">
            <PlaceCard values={values} set={set} error={error} />
            <Card title={texts.fields.imageId}>
              <PictureField
                value={values.imageId}
                onChange={(id) => set('imageId', id)}
                error={error('imageId')}
              />
            </Card>
          </div>
        </fieldset>
        {!isPublic && canWrite && (
          <div className="save-bar">
            <p>{draft.isDirty ? content.unsaved : texts.notPublic}</p>
            {draft.isDirty && (
              <>
                <Button onPress={draft.discard}>{content.discard}</Button>
                <Button type="submit" isWorking={save.isPending && !save.variables.publish}>
                  {content.saveDraft}
                </Button>
              </>
            )}
            <Button
              look="primary"
              isWorking={save.isPending && save.variables.publish}
              onPress={() => save.mutate({ base: saved, publish: true })}
            >
              {content.publish}
            </Button>
          </div>
        )}
      </Form>
      {theirs && (
        <ConflictDialog
          names={texts.fields}
          base={save.variables?.base ? toValues(save.variables.base) : values}
          theirs={toValues(theirs)}
          changes={draft.changes}
          onClose={() => setTheirs(undefined)}
          onTakeTheirs={(rest) => {
            takeBanner(store.slug, theirs)
            draft.setChanges(rest)
            setTheirs(undefined)
            save.reset()
          }}
          onKeepMine={() => {
            setTheirs(undefined)
            save.mutate({ base: theirs, publish: save.variables?.publish ?? false })
          }}
        />
      )}
    </>
  )
}
