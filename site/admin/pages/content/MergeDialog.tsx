import { useTexts } from '../../i18n/language.tsx'
import { Button, Dialog } from '../../kit/index.ts'
import { contentTexts } from './texts.ts'

interface MergeDialogProps<Values extends object> {
  /** What each field is called. */
  names: Partial<Record<keyof Values, string>>
  /** As it was when the editing began, and as it is now. */
  base: Values
  theirs: Values
  changes: Partial<Values>
  onClose: () => void
  /** With those changes that do not collide. */
  onTakeTheirs: (rest: Partial<Values>) => void
  onKeepMine: () => void
}

/** Somebody else saved meanwhile: both see both, and nothing is written over unseen. */
export function MergeDialog<Values extends object>(props: MergeDialogProps<Values>) {
  const { names, base, theirs, changes, onClose, onTakeTheirs, onKeepMine } = props
  const { merge: texts } = useTexts(contentTexts)
  const keys = Object.keys(changes) as (keyof Values)[]
  const colliding = keys.filter((key) => !isSame(base[key], theirs[key]))
  const rest = Object.fromEntries(
    keys.filter((key) => !colliding.includes(key)).map((key) => [key, changes[key]]),
  ) as Partial<Values>
  return (
    <Dialog
      wide
      role="alertdialog"
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          {colliding.length > 0 && <Button onPress={() => onTakeTheirs(rest)}>{texts.takeTheirs}</Button>}
          <Button look="primary" onPress={onKeepMine}>
            {texts.keepMine}
          </Button>
        </>
      }
    >
      <p>{colliding.length > 0 ? texts.text : texts.merged}</p>
      {colliding.length > 0 && (
        <table className="table conflict">
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.theirs}</th>
              <th scope="col">{texts.mine}</th>
            </tr>
          </thead>
          <tbody>
            {colliding.map((key) => (
              <tr key={String(key)}>
                <th scope="row">{names[key] ?? String(key)}</th>
                <td>{write(theirs[key])}</td>
                <td>{write(changes[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)

const LONGEST = 160

function write(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'string') return value.slice(0, LONGEST)
  if (Array.isArray(value) && value.every((part) => typeof part === 'string')) {
    return value.join(', ').slice(0, LONGEST)
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.values(value).map(write).join(' / ').slice(0, LONGEST)
  }
  return JSON.stringify(value).slice(0, LONGEST)
}
