import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, ProblemNotice, SearchField, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { MediaGrid } from './MediaGrid.tsx'
import { mediaListQuery, pictureQuery, thumbnailOf } from './queries.ts'
import { mediaTexts } from './texts.ts'
import { UploadButton } from './UploadButton.tsx'
import { UploadList } from './UploadList.tsx'
import { useUploads } from './use-uploads.ts'

interface PictureFieldProps {
  value: number | null
  onChange: (id: number | null) => void
  error?: string | undefined
}

/** One picture of the library, or a new one. */
export function PictureField({ value, onChange, error }: PictureFieldProps) {
  const { field: texts } = useTexts(mediaTexts)
  const { slug } = useStore()
  const [isChoosing, setChoosing] = useState(false)
  const { data: media } = useQuery({ ...pictureQuery(slug, value ?? 0), enabled: value !== null })
  return (
    <div className="picture-field">
      {value !== null && media && (
        <img src={thumbnailOf(media)} alt={Object.values(media.alt)[0] || media.fileName} />
      )}
      <div className="actions">
        <Button icon="image" onPress={() => setChoosing(true)}>
          {value === null ? texts.choose : texts.another}
        </Button>
        {value !== null && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {texts.without}
          </Button>
        )}
      </div>
      {error && <p className="field-error">{error}</p>}
      {isChoosing && (
        <PictureDialog
          onClose={() => setChoosing(false)}
          onChoose={(id) => {
            onChange(id)
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}

function PictureDialog({ onClose, onChoose }: { onClose: () => void; onChoose: (id: number) => void }) {
  const texts = useTexts(mediaTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [q, setQ] = useState('')
  const list = useInfiniteQuery(mediaListQuery(store.slug, q))
  const pictures = list.data?.pages.flatMap(({ data }) => data)
  const { uploads, add, retry, clear } = useUploads(({ id }) => onChoose(id))
  return (
    <Dialog wide title={texts.field.choose} isOpen onClose={onClose}>
      <div className="picture-search">
        <SearchField label={texts.search} value={q} onSearch={setQ} />
        {store.can('media.write') && <UploadButton onFiles={add}>{texts.upload.button}</UploadButton>}
      </div>
      <UploadList uploads={uploads} onRetry={retry} onClear={clear} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!pictures && !list.error && <Skeleton lines={4} />}
      {pictures?.length === 0 && <p className="quiet">{q ? texts.noMatch : texts.none}</p>}
      {pictures && pictures.length > 0 && (
        <MediaGrid
          label={texts.title}
          pictures={pictures}
          tile={({ id }, content) => (
            <button type="button" className="media-tile" onClick={() => onChoose(id)}>
              {content}
            </button>
          )}
        />
      )}
      {list.hasNextPage && (
        <Button look="quiet" isWorking={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {shell.more}
        </Button>
      )}
    </Dialog>
  )
}
