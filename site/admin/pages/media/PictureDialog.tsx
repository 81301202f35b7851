import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, ProblemNotice, SearchField, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { MediaGrid } from './MediaGrid.tsx'
import { mediaListQuery } from './queries.ts'
import { mediaTexts } from './texts.ts'
import { UploadButton } from './UploadButton.tsx'
import { UploadList } from './UploadList.tsx'
import { useUploads } from './use-uploads.ts'

interface PictureDialogProps {
  /** With these it stays open, and a picture is chosen and given back by the same press. */
  chosen?: readonly number[]
  onChoose: (id: number) => void
  onClose: () => void
}

/** The library to choose from, and a way to add to it. */
export function PictureDialog({ chosen, onChoose, onClose }: PictureDialogProps) {
  const texts = useTexts(mediaTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [q, setQ] = useState('')
  const list = useInfiniteQuery(mediaListQuery(store.slug, q))
  const pictures = list.data?.pages.flatMap(({ data }) => data)
  const { uploads, add, retry, clear } = useUploads(({ id }) => onChoose(id))
  return (
    <Dialog
      wide
      title={chosen ? texts.field.several : texts.field.choose}
      isOpen
      onClose={onClose}
      actions={
        chosen && (
          <Button look="primary" onPress={onClose}>
            {texts.field.done(chosen.length)}
          </Button>
        )
      }
    >
      <div className="picture-search">
        <SearchField label={texts.search} value={q} onSearch={setQ} />
        {!chosen && store.can('media.write') && (
          <UploadButton onFiles={add}>{texts.upload.button}</UploadButton>
        )}
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
            <button
              type="button"
              className="media-tile"
              aria-pressed={chosen?.includes(id)}
              onClick={() => onChoose(id)}
            >
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
