import { useShellTexts } from '../i18n/language.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface ConflictDialogProps<Values extends object> {
  /** What each field is called. */
  names: Partial<Record<keyof Values & string, string>>
  /** As it was when the editing began, and as it is now. */
  base: Values
  theirs: Values
  changes: Partial<Values>
  /** For values that words alone do not say. */
  write?: (value: unknown) => string | undefined
  onClose: () => void
  /** With those changes that do not collide. */
  onTakeTheirs: (rest: Partial<Values>) => void
  onKeepMine: () => void
}

/** Somebody else saved meanwhile: both see both, and nothing is written over unseen. */
export function ConflictDialog<Values extends object>(props: ConflictDialogProps<Values>) {
  const { names, base, theirs, changes, write, onClose, onTakeTheirs, onKeepMine } = props
  const { conflict: texts } = useShellTexts()
  const keys = Object.keys(changes) as (keyof Values & string)[]
  const colliding = keys.filter((key) => !isSame(base[key], theirs[key]))
  const rest = Object.fromEntries(
    keys.filter((key) => !colliding.includes(key)).map((key) => [key, changes[key]]),
  ) as Partial<Values>
  const show = (value: unknown) => (write?.(value) ?? writeWords(value)).slice(0, LONGEST)
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
              <tr key={key}>
                <th scope="row">{names[key] ?? key}</th>
                <td>{show(theirs[key])}</td>
                <td>{show(changes[key])}</td>
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

/** What is nested is shown by its words. */
function writeWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value !== 'object') return String(value as string | number | boolean)
  const parts = Object.values(value).filter((part) => part !== '' && part !== null)
  return parts.map(writeWords).join(', ') || '—'
}
