import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Button, Menu, type MenuEntry } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { wordsIn } from '../content/words.ts'
import type { MenuItem } from './queries.ts'
import { menuTexts } from './texts.ts'
import { indentItem, moveItem, outdentItem, removeItem, type Path } from './tree.ts'

interface ItemRowsProps {
  items: readonly MenuItem[]
  canWrite: boolean
  onChange: (items: MenuItem[]) => void
  onEdit: (path: Path) => void
}

/** The tree, with what can be done to each item by mouse, finger or keys. */
export function ItemRows(props: ItemRowsProps) {
  return <Level {...props} level={props.items} above={[]} />
}

function Level({ level, above, ...props }: ItemRowsProps & { level: readonly MenuItem[]; above: Path }) {
  const texts = useTexts(menuTexts)
  const shell = useShellTexts()
  const { locales } = useStore()
  if (level.length === 0) return null
  const { items, canWrite, onChange, onEdit } = props
  const actionsOf = (path: Path): MenuEntry[] => {
    const place = path.at(-1)!
    const deeper = indentItem(items, path)
    const higher = outdentItem(items, path)
    const step = (key: string, label: string, next: MenuItem[] | undefined): MenuEntry[] =>
      next ? [{ key, label, onAction: () => onChange(next) }] : []
    return [
      { key: 'edit', label: texts.edit, onAction: () => onEdit(path) },
      ...step('up', texts.up, place > 0 ? moveItem(items, path, -1) : undefined),
      ...step('down', texts.down, place < level.length - 1 ? moveItem(items, path, 1) : undefined),
      ...step('in', texts.indent, deeper),
      ...step('out', texts.outdent, higher),
      {
        key: 'remove',
        label: shell.remove,
        danger: true,
        startsGroup: true,
        onAction: () => onChange(removeItem(items, path)),
      },
    ]
  }
  return (
    <ul className="menu-level">
      {level.map((item, place) => {
        const path = [...above, place]
        const title = wordsIn(item.title, locales)
        return (
          <li key={path.join('.')}>
            <div className="menu-item">
              <span className="person">
                <strong>{title}</strong>
                <small>{'url' in item.link ? item.link.url : texts.kinds[item.link.kind]}</small>
              </span>
              {canWrite && (
                <Menu
                  label={texts.actions(title)}
                  trigger={<Button look="quiet" icon="more" aria-label={texts.actions(title)} />}
                  entries={actionsOf(path)}
                />
              )}
            </div>
            <Level {...props} level={item.items} above={path} />
          </li>
        )
      })}
    </ul>
  )
}
