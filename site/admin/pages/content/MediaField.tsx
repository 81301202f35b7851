import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, EmptyState, Icon, ProblemNotice, SearchField, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { mediaQuery, oneMediaQuery } from './queries.ts'
import { contentTexts } from './texts.ts'

interface MediaFieldProps {
  label: string
  hint?: string
  value: number | null
  onChange: (id: number | null) => void
  error?: string | undefined
}

/** A picture of the store's own, or none. */
export function MediaField({ label, hint, value, onChange, error }: MediaFieldProps) {
  const { media: texts } = useTexts(contentTexts)
  const { slug } = useStore()
  const id = useId()
  const [isChoosing, setChoosing] = useState(false)
  const { data: chosen } = useQuery({ ...oneMediaQuery(slug, value ?? 0), enabled: value !== null })
  return (
    <div className="field media-field" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div>
        <span className="media-frame">
          {value !== null && chosen ? <img src={chosen.url} alt="" /> : <Icon name="image" />}
        </span>
        <Button onPress={() => setChoosing(true)}>{value === null ? texts.choose : texts.change}</Button>
        {value !== null && (
          <Button look="quiet" onPress={() => onChange(null)}>
            {texts.none}
          </Button>
        )}
      </div>
      {hint && <span className="hint">{hint}</span>}
      {error && <span className="field-error">{error}</span>}
      {isChoosing && (
        <MediaDialog
          onClose={() => setChoosing(false)}
          onChoose={(media) => {
            onChange(media)
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}

function MediaDialog({ onChoose, onClose }: { onChoose: (id: number) => void; onClose: () => void }) {
  const { media: texts } = useTexts(contentTexts)
  const shell = useShellTexts()
  const { slug } = useStore()
  const [q, setQ] = useState('')
  const list = useInfiniteQuery(mediaQuery(slug, q))
  const found = list.data?.pages.flatMap(({ data }) => data)
  return (
    <Dialog wide title={texts.choose} isOpen onClose={onClose}>
      <SearchField label={texts.search} value={q} onSearch={setQ} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {!found && !list.error && <Skeleton lines={5} />}
      {found?.length === 0 && <EmptyState icon="image" title={texts.empty} text={texts.emptyText} />}
      <ul className="media-choice">
        {found?.map(({ id, url, fileName }) => (
          <li key={id}>
            <button type="button" aria-label={fileName} title={fileName} onClick={() => onChoose(id)}>
              <img src={url} alt="" loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button isWorking={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {shell.more}
        </Button>
      )}
    </Dialog>
  )
}
