import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useState, type DragEvent } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import {
  Badge,
  Button,
  Card,
  EmptyState,
  PageHeader,
  ProblemNotice,
  SearchField,
  Skeleton,
  Switch,
} from '../../kit/index.ts'
import { Link, useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { MediaGrid } from './MediaGrid.tsx'
import { mediaListQuery } from './queries.ts'
import { mediaTexts } from './texts.ts'
import { UploadButton } from './UploadButton.tsx'
import { UploadList } from './UploadList.tsx'
import { useUploads } from './use-uploads.ts'

export default function MediaLibrary() {
  const texts = useTexts(mediaTexts)
  const shell = useShellTexts()
  const store = useStore()
  const [params, setParams] = useSearchParams()
  const search = useCallback((q: string) => setParams({ q }), [setParams])
  const q = params.get('q') ?? ''
  const isUndescribed = params.get('missing') === 'alt'
  const list = useInfiniteQuery(mediaListQuery(store.slug, q, isUndescribed))
  const pictures = list.data?.pages.flatMap(({ data }) => data)
  const canWrite = store.can('media.write')
  const { uploads, add, retry, clear } = useUploads()
  const drop = useFileDrop(canWrite, add)
  return (
    <div className={drop.isOver ? 'stack drop-target' : 'stack'} {...drop.handlers}>
      <PageHeader
        title={texts.title}
        text={canWrite ? texts.text : undefined}
        actions={
          canWrite && (
            <UploadButton look="primary" onFiles={add}>
              {texts.upload.button}
            </UploadButton>
          )
        }
      />
      <UploadList uploads={uploads} onRetry={retry} onClear={clear} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      <Card flush>
        <div className="filters">
          <SearchField label={texts.search} value={q} onSearch={search} />
          <Switch isSelected={isUndescribed} onChange={(only) => setParams({ missing: only ? 'alt' : null })}>
            {texts.undescribed}
          </Switch>
        </div>
        {!pictures && !list.error && (
          <div className="pad">
            <Skeleton lines={8} />
          </div>
        )}
        {pictures && pictures.length > 0 && (
          <MediaGrid
            label={texts.title}
            pictures={pictures}
            tile={({ id, alt }, content) => (
              <Link className="media-tile" href={store.path(`media/${id}`)}>
                {content}
                {Object.values(alt).every((text) => text === '') && <Badge tone="warn">{texts.noAlt}</Badge>}
              </Link>
            )}
          />
        )}
        {list.hasNextPage && (
          <div className="more">
            <Button
              look="quiet"
              isWorking={list.isFetchingNextPage}
              onPress={() => void list.fetchNextPage()}
            >
              {shell.more}
            </Button>
          </div>
        )}
        {pictures?.length === 0 &&
          (q || isUndescribed ? (
            <EmptyState icon="search" title={texts.noMatch} text={texts.noMatchText}>
              <Button onPress={() => setParams({ q: null, missing: null })}>{texts.clear}</Button>
            </EmptyState>
          ) : (
            <EmptyState icon="image" title={texts.none} text={texts.noneText}>
              {canWrite && (
                <UploadButton look="primary" onFiles={add}>
                  {texts.upload.button}
                </UploadButton>
              )}
            </EmptyState>
          ))}
      </Card>
    </div>
  )
}

/** Files may also be dropped anywhere on the page; the button is for everybody. */
function useFileDrop(isAllowed: boolean, onFiles: (files: File[]) => void) {
  const [isOver, setOver] = useState(false)
  if (!isAllowed) return { isOver: false, handlers: {} }
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        setOver(false)
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}
