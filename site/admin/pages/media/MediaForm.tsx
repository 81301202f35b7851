import { useMutation } from '@tanstack/react-query'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Button,
  Card,
  errorAt,
  Form,
  PageHeader,
  ProblemNotice,
  showToast,
  TextField,
  useDraft,
} from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { DeletePicture } from './DeletePicture.tsx'
import { FocalPicture } from './FocalPicture.tsx'
import { mediaChanged, pictureQuery, type MediaDetail } from './queries.ts'
import { mediaTexts } from './texts.ts'
import { UsesCard } from './UsesCard.tsx'

export function MediaForm({ media }: { media: MediaDetail }) {
  const texts = useTexts(mediaTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const store = useStore()
  const draft = useDraft({ alt: media.alt, fileName: media.fileName, focal: media.focal })
  const { values, set } = draft
  const canWrite = store.can('media.write')
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.PATCH('/api/stores/{store}/media/{id}', {
          params: { path: { store: store.slug, id: media.id } },
          body: draft.changes,
        }),
      ),
    onSuccess(saved) {
      queryClient.setQueryData(pictureQuery(store.slug, media.id).queryKey, { ...media, ...saved })
      draft.discard()
      void mediaChanged(store.slug)
      showToast({ text: shell.saved })
    },
  })
  return (
    <>
      <PageHeader
        title={media.fileName}
        back={{ href: store.path('media'), label: texts.title }}
        actions={canWrite && <DeletePicture media={media} />}
      />
      <Form onSubmit={() => save.mutate()}>
        <ProblemNotice error={save.error} fields={['alt', 'fileName', 'focal']} />
        <fieldset disabled={!canWrite} className="with-aside">
          <div className="stack">
            <Card title={texts.focal} text={texts.focalText}>
              <FocalPicture
                media={media}
                focal={values.focal}
                onChange={(focal) => set('focal', focal)}
                isDisabled={!canWrite}
              />
            </Card>
            <Card title={texts.alt} text={texts.altText}>
              {store.locales.map((locale) => (
                <TextField
                  key={locale}
                  label={format.languageName(locale)}
                  rows={2}
                  value={values.alt[locale] ?? ''}
                  onChange={(text) => set('alt', { ...values.alt, [locale]: text })}
                  error={errorAt(save.error, `alt.${locale}`)}
                />
              ))}
            </Card>
          </div>
          <div className="stack">
            <Card title={texts.file}>
              <TextField
                label={texts.fileName}
                value={values.fileName}
                onChange={(fileName) => set('fileName', fileName)}
                error={errorAt(save.error, 'fileName')}
              />
              <dl className="media-facts">
                <dt>{texts.size}</dt>
                <dd>
                  {media.width} × {media.height} px · {format.number(Math.ceil(media.bytes / 1024))} KB
                </dd>
                <dt>{texts.added}</dt>
                <dd>{format.moment(media.createdAt)}</dd>
              </dl>
            </Card>
            <UsesCard uses={media.uses} />
          </div>
        </fieldset>
        {draft.isDirty && canWrite && (
          <div className="save-bar">
            <p>{texts.unsaved}</p>
            <Button onPress={draft.discard}>{texts.discard}</Button>
            <Button type="submit" look="primary" isWorking={save.isPending}>
              {shell.save}
            </Button>
          </div>
        )}
      </Form>
    </>
  )
}
