import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { compareDrafts, type Difference } from './compare-drafts.ts'
import type { Draft } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { useNames } from './names.ts'
import { restoreVersion, versionQuery, versionsQuery, type Theme } from './queries.ts'
import { themeTexts } from './texts.ts'
import { useWriteValue } from './write-value.ts'

interface VersionsDialogProps {
  saved: Theme
  /** Nothing is restored over what is not saved yet. */
  isSaved: boolean
  onClose: () => void
  onRestored: (theme: Theme) => void
}

/** What the theme was each time it was published, held against the draft. */
export function VersionsDialog({ saved, isSaved, onClose, onRestored }: VersionsDialogProps) {
  const { versions: texts, publish } = useTexts(themeTexts)
  const format = useFormat()
  const store = useStore()
  const { canWrite } = useEditor()
  const list = useQuery(versionsQuery(store.slug))
  const [chosen, setChosen] = useState<number>()
  const version = useQuery({ ...versionQuery(store.slug, chosen ?? 0), enabled: chosen !== undefined })
  const restore = useMutation({
    mutationFn: (id: number) => restoreVersion(store.slug, saved, id),
    onSuccess(theme) {
      onRestored(theme)
      showToast({ text: texts.restored })
    },
  })
  return (
    <Dialog
      wide
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        chosen !== undefined &&
        canWrite && (
          <Button
            look="primary"
            icon="undo"
            isDisabled={!isSaved || !version.data}
            isWorking={restore.isPending}
            onPress={() => restore.mutate(chosen)}
          >
            {texts.restore}
          </Button>
        )
      }
    >
      <p className="quiet">{texts.text}</p>
      <ProblemNotice error={list.error ?? version.error ?? restore.error} />
      {list.isPending && <Skeleton />}
      <ol className="versions" aria-label={texts.list}>
        {list.data?.map(({ id, createdAt, author }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => setChosen(id)}>
              <strong>{format.moment(createdAt)}</strong>
              <small>{author || texts.start}</small>
            </button>
          </li>
        ))}
      </ol>
      {chosen !== undefined && version.isPending && <Skeleton />}
      {version.data && <Differences version={version.data} />}
      {chosen !== undefined && !isSaved && <p className="quiet">{publish.saveFirst}</p>}
    </Dialog>
  )
}

const MOST = 60

function Differences({ version }: { version: Draft }) {
  const { versions: texts, publish } = useTexts(themeTexts)
  const { draft } = useEditor()
  const differences = compareDrafts(draft, version)
  if (differences.length === 0) return <p>{texts.same}</p>
  return (
    <section aria-label={texts.differs}>
      <h3>{texts.differs}</h3>
      <ul className="differences">
        {differences.slice(0, MOST).map((each, at) => (
          <li key={at}>
            <DifferenceLine difference={each} version={version} />
          </li>
        ))}
      </ul>
      {differences.length > MOST && <p className="quiet">{publish.more(differences.length - MOST)}</p>}
    </section>
  )
}

function DifferenceLine({ difference, version }: { difference: Difference; version: Draft }) {
  const { versions: texts, theme } = useTexts(themeTexts)
  const { draft, pack } = useEditor()
  const write = useWriteValue()
  const now = useNames(draft, pack)
  const then = useNames(version, pack)
  const { what, target, place, field, before, after } = difference
  const names = what === 'added' ? then : now
  const subject = target ? names.targetName(target) : place ? names.placeName(place) : theme.title
  switch (what) {
    case 'added':
    case 'removed':
    case 'order':
      return (
        <>
          <strong>{subject}</strong> <span className="quiet">{texts[what]}</span>
        </>
      )
    case 'hidden':
      return (
        <>
          <strong>{subject}</strong> <span className="quiet">{after ? texts.hidden : texts.shown}</span>
        </>
      )
    case 'pack':
    case 'css':
    case 'setting': {
      const name = what === 'setting' && field !== undefined ? names.fieldName(target, field) : theme[what === 'css' ? 'css' : 'pack'] // prettier-ignore
      return (
        <>
          <strong>
            {subject} › {name}
          </strong>
          <span className="change">
            <del>{write(before)}</del> → <ins>{write(after)}</ins>
          </span>
        </>
      )
    }
  }
}
