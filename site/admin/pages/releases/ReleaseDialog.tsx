import { useState } from 'react'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Confirm, Dialog, ProblemNotice } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { useMoveLive } from './move-live.ts'
import { RELEASE_TONES, type Release } from './queries.ts'
import { releaseTexts } from './texts.ts'

interface ReleaseDialogProps {
  release: Release
  onClose: () => void
}

/** Why it was made, what it changed, and the way back to it. */
export function ReleaseDialog({ release, onClose }: ReleaseDialogProps) {
  const texts = useTexts(releaseTexts)
  const format = useFormat()
  const store = useStore()
  const [isAsking, setAsking] = useState(false)
  const move = useMoveLive(texts.rolledBack)
  const { id, status, cause, changed, pages, startedAt, readyAt, liveAt, tags, problems, error } = release
  const took = readyAt ? (Date.parse(readyAt) - Date.parse(startedAt)) / 1000 : undefined
  const canRollBack = status === 'superseded' && store.can('releases.write')
  const facts: [string, string | undefined][] = [
    [texts.details.cause, cause],
    [texts.columns.pages, texts.changed(format.number(changed), format.number(pages))],
    [texts.details.started, format.moment(startedAt)],
    [texts.details.took, took === undefined ? undefined : texts.details.seconds(format.number(took))],
    [texts.details.live, liveAt ? format.moment(liveAt) : undefined],
    [texts.details.error, error ?? undefined],
  ]
  const goBack = () => {
    setAsking(false)
    move.mutate(id, { onSuccess: onClose })
  }
  return (
    <>
      <Dialog
        wide
        title={texts.details.title(id)}
        isOpen
        onClose={onClose}
        actions={
          canRollBack && (
            <Button icon="undo" isWorking={move.isPending} onPress={() => setAsking(true)}>
              {texts.rollback}
            </Button>
          )
        }
      >
        <ProblemNotice error={move.error} />
        <p>
          <Badge tone={RELEASE_TONES[status]}>{texts.statuses[status]}</Badge>
        </p>
        <dl className="facts">
          {facts.map(
            ([name, text]) =>
              text && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
          <div>
            <dt>{texts.details.what}</dt>
            <dd>{tags.length === 0 ? texts.details.everything : <TagList tags={tags} />}</dd>
          </div>
          {problems.length > 0 && (
            <div>
              <dt>{texts.details.problems}</dt>
              <dd>
                {problems.map(({ path, section, message }) => (
                  <p key={`${path} ${section}`}>
                    <code>{path}</code> {section}: {message}
                  </p>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </Dialog>
      <Confirm
        look="primary"
        title={texts.rollbackTitle(id)}
        text={texts.rollbackText}
        action={texts.rollback}
        isOpen={isAsking}
        onConfirm={goBack}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

const MOST = 40

const TagList = ({ tags }: { tags: string[] }) => (
  <>
    {tags.slice(0, MOST).map((tag) => (
      <span key={tag}>
        <code>{tag}</code>{' '}
      </span>
    ))}
    {tags.length > MOST && '…'}
  </>
)
