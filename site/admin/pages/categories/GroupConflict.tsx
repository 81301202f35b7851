import { useTexts } from '../../i18n/language.tsx'
import { Button, Dialog } from '../../kit/index.ts'
import { productTexts } from '../products/texts.ts'
import { groupTexts } from './group-texts.ts'

interface GroupConflictProps<Values extends object> {
  names: Record<keyof Values & string, string>
  /** As it was when the editing began, and as it is now. */
  base: Values
  theirs: Values
  changes: Partial<Values>
  onClose: () => void
  /** With those changes that do not collide. */
  onTakeTheirs: (rest: Partial<Values>) => void
  onKeepMine: () => void
}

/** Both see both: nothing of anybody is written over unseen. */
export function GroupConflict<Values extends object>(props: GroupConflictProps<Values>) {
  const { names, base, theirs, changes, onClose, onTakeTheirs, onKeepMine } = props
  const { conflict: texts } = useTexts(productTexts)
  const { changedMeanwhile } = useTexts(groupTexts)
  const keys = Object.keys(changes) as (keyof Values & string)[]
  const colliding = keys.filter((key) => !isSame(base[key], theirs[key]))
  const rest = Object.fromEntries(
    Object.entries(changes).filter(([key]) => !colliding.includes(key as keyof Values & string)),
  ) as Partial<Values>
  return (
    <Dialog
      wide
      role="alertdialog"
      title={changedMeanwhile}
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
                <th scope="row">{names[key]}</th>
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

/** What is nested is shown by its words. */
function write(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'object') {
    const parts = Object.values(value).filter((part) => part !== '' && part !== null)
    return parts.map(write).join(', ').slice(0, LONGEST) || '—'
  }
  return String(value as string | number | boolean).slice(0, LONGEST)
}
