import { problemOf } from '../../api.ts'
import { useTexts } from '../../i18n/language.tsx'
import { ProblemNotice } from '../../kit/index.ts'
import type { Target } from './draft.ts'
import { useEditor } from './editor-context.ts'
import { readPath, useNames } from './names.ts'
import { themeTexts } from './texts.ts'

interface RefusedNoteProps {
  error: unknown
  onRetry: () => void
  /** To the setting that is wrong; without a target to those of the theme. */
  onJump: (target: Target | undefined) => void
}

const SHOWN = 6

/** The draft is kept here, and the API says why it does not take it. */
export function RefusedNote({ error, onRetry, onJump }: RefusedNoteProps) {
  const texts = useTexts(themeTexts)
  const { draft, pack } = useEditor()
  const { pathName } = useNames(draft, pack)
  const wrong = problemOf(error)?.errors ?? []
  return (
    <div className="editor-note">
      <p>{texts.unsavedProblem}</p>
      <ProblemNotice error={error} fields={wrong.map(({ path }) => path)} onRetry={onRetry} />
      <ul>
        {wrong.slice(0, SHOWN).map(({ path, message }) => {
          const parts = path.split('.')
          return (
            <li key={`${path} ${message}`}>
              <button type="button" className="jump" onClick={() => onJump(readPath(parts).target)}>
                {pathName(parts)}
              </button>{' '}
              {message}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
