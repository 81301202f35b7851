import type { Money } from '../../../../api/contracts/money.ts'
import { useFormat, useTexts } from '../../i18n/language.tsx'
import { Button, Dialog } from '../../kit/index.ts'
import type { ProductForm } from './product-form.ts'
import { productTexts } from './texts.ts'

type Key = keyof ProductForm

interface ConflictDialogProps {
  /** As it was when the editing began, and as it is now. */
  base: ProductForm
  theirs: ProductForm
  changes: Partial<ProductForm>
  onClose: () => void
  /** With those changes that do not collide. */
  onTakeTheirs: (rest: Partial<ProductForm>) => void
  onKeepMine: () => void
}

/** Both see both: nothing of anybody is written over unseen. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { base, theirs, changes, onClose, onTakeTheirs, onKeepMine } = props
  const { conflict: texts, editor } = useTexts(productTexts)
  const format = useFormat()
  const names: Record<Key, string> = {
    ...editor,
    compareAtPrice: editor.compareAt,
    categoryIds: editor.categories,
  }
  const colliding = (Object.keys(changes) as Key[]).filter((key) => !isSame(base[key], theirs[key]))
  const rest = Object.fromEntries(
    Object.entries(changes).filter(([key]) => !colliding.includes(key as Key)),
  ) as Partial<ProductForm>
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
                <th scope="row">{names[key]}</th>
                <td>{write(theirs[key], format.money)}</td>
                <td>{write(changes[key], format.money)}</td>
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

function write(value: ProductForm[Key] | undefined, writeMoney: (money: Money) => string): string {
  if (value === null || value === undefined) return '—'
  if (typeof value !== 'object') return String(value).slice(0, LONGEST)
  if (!Array.isArray(value)) return writeMoney(value)
  const parts = value.map((part) => {
    if (typeof part !== 'object') return String(part)
    return 'values' in part ? `${part.name}: ${part.values.join(', ')}` : part.options.join(' / ')
  })
  return parts.join('; ').slice(0, LONGEST)
}
