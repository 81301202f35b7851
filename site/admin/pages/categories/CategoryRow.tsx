import type { KeyboardEvent } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Icon, Menu, type MenuEntry } from '../../kit/index.ts'
import { Link, navigate } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { findMoves, type Place } from './find-moves.ts'
import { groupTexts } from './group-texts.ts'
import type { Category } from './queries.ts'
import { categoryTexts } from './texts.ts'
import type { useTreeDrag } from './use-tree-drag.ts'

interface CategoryRowProps {
  tree: readonly Category[]
  category: Category
  isMoving: boolean
  drag: ReturnType<ReturnType<typeof useTreeDrag>>
  onMove: (place: Place) => void
  onDelete: () => void
}

export const HINT_ID = 'category-hint'
export const idOfRow = (id: number) => `category-${id}`

export function CategoryRow({ tree, category, isMoving, drag, onMove, onDelete }: CategoryRowProps) {
  const texts = useTexts(categoryTexts)
  const common = useTexts(groupTexts)
  const store = useStore()
  const { id, title, depth, products, visible } = category
  const canWrite = store.can('catalog.write')
  const { up, down, into, out } = findMoves(tree, category)
  const press = (event: KeyboardEvent) => {
    const steps = { ArrowUp: up, ArrowDown: down, ArrowRight: into, ArrowLeft: out }
    if (!canWrite || !event.altKey || !(event.key in steps)) return
    event.preventDefault()
    const place = steps[event.key as keyof typeof steps]
    if (place && !isMoving) onMove({ parentId: place.parentId, position: place.position })
  }
  const step = (key: string, label: string, place: Place | undefined): MenuEntry[] =>
    place
      ? [{ key, label, onAction: () => onMove({ parentId: place.parentId, position: place.position }) }]
      : []
  return (
    <li
      className={`category-row${drag.edge ? ` drop-${drag.edge}` : ''}${drag.isDragged ? ' dragged' : ''}`}
      {...(canWrite && drag.handlers)}
    >
      {canWrite && (
        <span className="category-handle">
          <Icon name="drag" size={16} />
        </span>
      )}
      <span className="category-name" style={{ paddingInlineStart: `${Math.min(depth, 6) * 1.5}rem` }}>
        <Link
          id={idOfRow(id)}
          href={store.path(`categories/${id}`)}
          draggable={false}
          onKeyDown={press}
          {...(canWrite && { 'aria-describedby': HINT_ID })}
        >
          {title}
        </Link>
        {depth > 0 && <span className="hidden">{texts.level(depth + 1)}</span>}
        {!visible && <Badge>{common.hidden}</Badge>}
      </span>
      <span className="quiet">{texts.products(products)}</span>
      {canWrite && (
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
