import { useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Menu, type MenuEntry } from '../../kit/index.ts'
import { Link, navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { findMoves, type Place } from './find-moves.ts'
import { groupTexts } from './group-texts.ts'
import type { Category } from './queries.ts'
import { categoryTexts } from './texts.ts'

interface CategoryRowProps {
  tree: readonly Category[]
  category: Category
  isMoving: boolean
  onMove: (place: Place) => void
  onDelete: () => void
}

export function CategoryRow({ tree, category, isMoving, onMove, onDelete }: CategoryRowProps) {
  const texts = useTexts(categoryTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const { id, title, depth, products, visible } = category
  const { up, down, into, out } = findMoves(tree, category)
  const step = (key: string, label: string, place: Place | undefined): MenuEntry[] =>
    place
      ? [{ key, label, onAction: () => onMove({ parentId: place.parentId, position: place.position }) }]
      : []
  return (
    <li className="category-row">
      <span className="category-name" style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.5}rem` }}>
        <Link href={store.path(`categories/${id}`)}>{title}</Link>
        {depth > 0 && <span className="hidden">{texts.level(depth + 1)}</span>}
        {!visible && <Badge>{common.hidden}</Badge>}
      </span>
      <span className="quiet">{texts.products(products)}</span>
      {store.can('catalog.write') && (
        <Menu
          label={common.actions(title)}
          trigger={
            <Button look="quiet" icon="more" isWorking={isMoving} aria-label={common.actions(title)} />
          }
          entries={[
            ...step('up', common.moveUp, up),
            ...step('down', common.moveDown, down),
            ...step('into', texts.moveInto(into?.title ?? ''), into),
            ...step('out', texts.moveOut(out?.title ?? ''), out),
            {
              key: 'add',
              label: texts.addBelow,
              startsGroup: true,
              onAction: () => navigate(store.path(`categories/new?parent=${id}`)),
            },
            { key: 'remove', label: common.remove, danger: true, startsGroup: true, onAction: onDelete },
          ]}
        />
      )}
    </li>
  )
}
