import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, dataOf, queryClient } from '../../api.ts'
import { useFormat, useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, ProblemNotice, showToast, TextField } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { mediaChanged, pictureQuery, thumbnailOf, type MediaDetail } from '../media/queries.ts'
import { mediaTexts } from '../media/texts.ts'

/** What a picture shows, in words: the same wherever the picture is. */
export function DescribeDialog({ media, onClose }: { media: MediaDetail; onClose: () => void }) {
  const texts = useTexts(mediaTexts)
  const shell = useShellTexts()
  const format = useFormat()
  const { slug, locales } = useStore()
  const [alt, setAlt] = useState(media.alt)
  const save = useMutation({
    mutationFn: () =>
      dataOf(
        api.PATCH('/api/stores/{store}/media/{id}', {
          params: { path: { store: slug, id: media.id } },
          body: { alt },
        }),
      ),
    onSuccess(saved) {
      queryClient.setQueryData(pictureQuery(slug, media.id).queryKey, { ...media, ...saved })
      void mediaChanged(slug)
      showToast({ text: shell.saved })
      onClose()
    },
  })
  return (
    <Dialog
      title={media.fileName}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{shell.cancel}</Button>
          <Button look="primary" isWorking={save.isPending} onPress={() => save.mutate()}>
            {shell.save}
          </Button>
        </>
      }
    >
      <img className="described" src={thumbnailOf(media)} alt="" />
      <p className="quiet">{texts.altText}</p>
      <ProblemNotice error={save.error} fields={['alt']} />
      {locales.map((locale, place) => (
        <TextField
          key={locale}
          label={format.languageName(locale)}
          rows={2}
          autoFocus={place === 0}
          value={alt[locale] ?? ''}
          onChange={(text) => setAlt({ ...alt, [locale]: text })}
          error={errorAt(save.error, `alt.${locale}`)}
        />
      ))}
    </Dialog>
  )
}
