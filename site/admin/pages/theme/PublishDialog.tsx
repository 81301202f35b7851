import { useMutation, useQueries } from '@tanstack/react-query'
import { useState, type Dispatch } from 'react'
import { problemOf, queryClient } from '../../api.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog, errorAt, MomentField, ProblemNotice, showToast, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { pictureQuery } from '../media/queries.ts'
import type { Target } from './draft.ts'
import type { EditingAction } from './editing.ts'
import { useEditor } from './editor-context.ts'
import { findIssues, findPictures, type Issue } from './find-issues.ts'
import { useNames } from './names.ts'
import { publishDraft, themeQuery, versionsQuery, type Theme } from './queries.ts'
import { themeTexts } from './texts.ts'

interface PublishDialogProps {
  saved: Theme
  isSaved: boolean
  dispatch: Dispatch<EditingAction>
  onClose: () => void
  /** To what a check is about; without a target to the theme's own settings. */
  onJump: (target: Target | undefined) => void
}

/** The draft becomes what visitors see, now or at a time; what is worth a look is said before. */
export function PublishDialog({ saved, isSaved, dispatch, onClose, onJump }: PublishDialogProps) {
  const { publish: texts } = useTexts(themeTexts)
  const format = useFormat()
  const { slug } = useStore()
  const [isLater, setLater] = useState(false)
  const [at, setAt] = useState<string | null>(null)
  const publish = useMutation({
    mutationFn: () => publishDraft(slug, saved, isLater && at !== null ? at : undefined),
    onSuccess(theme) {
      dispatch({ type: 'overtaken', theme })
      void queryClient.invalidateQueries({ queryKey: versionsQuery(slug).queryKey })
      showToast({ text: theme.status === 'scheduled' ? texts.scheduled : texts.published })
      onClose()
    },
    async onError(error) {
      if (problemOf(error)?.code !== 'precondition_failed') return
      dispatch({
        type: 'overtaken',
        theme: await queryClient.query({ ...themeQuery(slug), staleTime: 0 }),
      })
      showToast({ text: texts.overtaken, tone: 'bad' })
      onClose()
    },
  })
  const nothingNew = saved.status === 'published' && !isLater
  return (
    <Dialog
      wide
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        <Button
          look="primary"
          isDisabled={!isSaved || nothingNew || (isLater && at === null)}
          isWorking={publish.isPending}
          onPress={() => publish.mutate()}
        >
          {isLater ? texts.schedule : texts.button}
        </Button>
      }
    >
      <ProblemNotice error={publish.error} fields={['at']} />
      {!isSaved && (
        <p className="quiet" role="status">
          {texts.saveFirst}
        </p>
      )}
      {isSaved && saved.status === 'published' && <p>{texts.upToDate}</p>}
      {saved.publishAt !== null && <p>{texts.waits(format.moment(saved.publishAt))}</p>}
      <Checks onJump={onJump} />
      <fieldset className="checks">
        <legend>{texts.when}</legend>
        {[false, true].map((later) => (
          <label key={String(later)} className="choice">
            <input type="radio" name="when" checked={isLater === later} onChange={() => setLater(later)} />
            {later ? texts.later : texts.now}
          </label>
        ))}
      </fieldset>
      {isLater && (
        <MomentField label={texts.at} value={at} onChange={setAt} error={errorAt(publish.error, 'at')} />
      )}
    </Dialog>
  )
}

const MOST = 30

function Checks({ onJump }: { onJump: (target: Target | undefined) => void }) {
  const { publish: texts } = useTexts(themeTexts)
  const { slug, locales } = useStore()
  const { draft, pack } = useEditor()
  const pictures = useQueries({ queries: findPictures(draft).map((id) => pictureQuery(slug, id)) })
  if (pictures.some(({ isPending }) => isPending)) return <Skeleton />
  const known = new Map(pictures.flatMap(({ data }) => (data ? [[data.id, data.alt]] : [])))
  const issues = findIssues({
    draft,
    pack,
    locales,
    // A picture that is gone is left out of the page: there is nothing to describe.
    describes: (id, locale) => !known.has(id) || Boolean(known.get(id)?.[locale]?.trim()),
  })
  if (issues.length === 0) return <p className="fine">{texts.fine}</p>
  return (
    <section aria-label={texts.checks}>
      <h3>
        {texts.checks} <small className="quiet">{texts.count(issues.length)}</small>
      </h3>
      <ul className="issues">
        {issues.slice(0, MOST).map((issue, at) => (
          <li key={at}>
            <IssueButton issue={issue} onJump={() => onJump(issue.target)} />
          </li>
        ))}
      </ul>
      {issues.length > MOST && <p className="quiet">{texts.more(issues.length - MOST)}</p>}
    </section>
  )
}

function IssueButton({ issue, onJump }: { issue: Issue; onJump: () => void }) {
  const { publish: texts, theme } = useTexts(themeTexts)
  const format = useFormat()
  const { draft, pack } = useEditor()
  const names = useNames(draft, pack)
  const { kind, target, field, locales = [] } = issue
  const where = [
    target ? names.targetName(target) : theme.title,
    ...(field === undefined ? [] : [names.fieldName(target, field)]),
  ]
  const languages = kind === 'translation' ? `: ${locales.map(format.languageName).join(', ')}` : ''
  return (
    <button type="button" onClick={onJump}>
      <strong>
        {texts.issues[kind]}
        {languages}
      </strong>
      <small>{where.join(' › ')}</small>
    </button>
  )
}
