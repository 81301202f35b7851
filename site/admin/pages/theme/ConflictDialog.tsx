import { useId, useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog } from '../../kit/index.ts'
import { useEditor } from './editor-context.ts'
import type { Conflict } from './merge-drafts.ts'
import { useNames } from './names.ts'
import { themeTexts } from './texts.ts'
import { useWriteValue } from './write-value.ts'

interface ConflictDialogProps {
  conflicts: readonly Conflict[]
  /** Those in which theirs holds. */
  onDecide: (theirs: Conflict[]) => void
}

/** Both see both: nothing of anybody is written over unseen. */
export function ConflictDialog({ conflicts, onDecide }: ConflictDialogProps) {
  const { conflict: texts } = useTexts(themeTexts)
  const shell = useShellTexts()
  const write = useWriteValue()
  const { draft, pack } = useEditor()
  const { pathName } = useNames(draft, pack)
  const group = useId()
  const [theirs, setTheirs] = useState<ReadonlySet<Conflict>>(new Set())
  const choose = (conflict: Conflict, takes: boolean) => {
    const next = new Set(theirs)
    if (takes) next.add(conflict)
    else next.delete(conflict)
    setTheirs(next)
  }
  return (
    <Dialog
      wide
      role="alertdialog"
      title={texts.title}
      isOpen
      actions={
        <Button look="primary" onPress={() => onDecide([...theirs])}>
          {texts.go}
        </Button>
      }
    >
      <p>{texts.text}</p>
      <table className="table conflict choices">
        <thead>
          <tr>
            <th scope="col">{texts.setting}</th>
            <th scope="col">{texts.theirs}</th>
            <th scope="col">{texts.mine}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map((conflict, at) => {
            const value = (side: 'theirs' | 'mine') =>
              conflict[side] === undefined ? shell.remove : write(conflict[side])
            return (
              <tr key={conflict.path.join('.')}>
                <th scope="row">{pathName(conflict.path)}</th>
                {(['theirs', 'mine'] as const).map((side) => (
                  <td key={side}>
                    <label className="choice">
                      <input
                        type="radio"
                        name={`${group} ${at}`}
                        checked={theirs.has(conflict) === (side === 'theirs')}
                        onChange={() => choose(conflict, side === 'theirs')}
                      />
                      {value(side)}
                    </label>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Dialog>
  )
}
