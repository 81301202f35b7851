import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Icon } from '../../kit/index.ts'
import { findPart, movePart, removePart, samePlace, siblingsOf, type Target } from './draft.ts'
import { useEditor, type Selection } from './editor-context.ts'
import { useNames } from './names.ts'
import { PartMenu } from './PartMenu.tsx'
import { themeTexts } from './texts.ts'

interface PartListProps {
  label: string
  targets: readonly Target[]
  /** For those who do not see what has moved. */
  onNews: (text: string) => void
  /** Stands under a row. */
  below?: (target: Target) => ReactNode
}

const idOf = ({ place, section, block = '' }: Target) => `part-${place.key}-${section}-${block}`

const isSame = (selection: Selection, target: Target) =>
  typeof selection === 'object' &&
  samePlace(selection.place, target.place) &&
  selection.section === target.section &&
  selection.block === target.block

/** Sections, or the blocks of one: chosen, moved by pointer or keys, and what else can be done to each. */
export function PartList({ label, targets, onNews, below }: PartListProps) {
  const { list: texts } = useTexts(themeTexts)
  const { draft, pack, selection, canWrite, change, select } = useEditor()
  const { partName } = useNames(draft, pack)
  const [dragged, setDragged] = useState<Target>()
  const [gap, setGap] = useState<number>()

  const focus = (target: Target) =>
    window.requestAnimationFrame(() => document.getElementById(idOf(target))?.focus())

  const move = (target: Target, to: number) => {
    if (to < 0 || to >= targets.length) return
    change(movePart(draft, target, to))
    onNews(texts.moved(partName(target).title, to + 1, targets.length))
    focus(target)
  }

  const remove = (target: Target) => {
    const at = targets.findIndex((each) => idOf(each) === idOf(target))
    const next = targets[at + 1] ?? targets[at - 1]
    change(removePart(draft, target))
    onNews(texts.removed(partName(target).title))
    if (isSame(selection, target)) select(undefined)
    if (next) focus(next)
  }

  const press = (event: KeyboardEvent, target: Target, at: number) => {
    if (!canWrite) return
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.altKey && by !== undefined) move(target, at + by)
    else if (event.key === 'Delete') remove(target)
    else return
    event.preventDefault()
  }

  const dragOver = (event: DragEvent<HTMLElement>, at: number) => {
    if (!dragged) return
    event.preventDefault()
    event.stopPropagation()
    const { top, height } = event.currentTarget.getBoundingClientRect()
    setGap(event.clientY > top + height / 2 ? at + 1 : at)
  }

  const endDrag = () => {
    setDragged(undefined)
    setGap(undefined)
  }

  const drop = (event: DragEvent) => {
    if (!dragged || gap === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const from = siblingsOf(draft, dragged).indexOf(dragged.block ?? dragged.section)
    const to = gap > from ? gap - 1 : gap
    if (to !== from) move(dragged, to)
    endDrag()
  }

  if (targets.length === 0) return null
  return (
    <ol className="parts" aria-label={label} onDrop={drop}>
      {targets.map((target, at) => {
        const { title, type } = partName(target)
        const isHidden = findPart(draft, target)?.hidden === true
        const isLast = at === targets.length - 1
        const edge = gap === at ? ' gap-before' : isLast && gap === targets.length ? ' gap-after' : ''
        return (
          <li key={idOf(target)}>
            <div
              className={`part${isSame(selection, target) ? ' chosen-part' : ''}${edge}`}
              draggable={canWrite}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData('text/plain', title)
                event.stopPropagation()
                setDragged(target)
              }}
              onDragOver={(event) => dragOver(event, at)}
              onDragEnd={endDrag}
            >
              {canWrite && (
                <span className="part-handle" title={texts.drag}>
                  <Icon name="drag" size={16} />
                </span>
              )}
              <button
                type="button"
                id={idOf(target)}
                className="part-name"
                aria-pressed={isSame(selection, target)}
                aria-describedby="part-hint"
                onClick={() => select(target)}
                onKeyDown={(event) => press(event, target, at)}
              >
                <span className={isHidden ? 'quiet' : ''}>{title}</span>
                {title !== type && <small>{type}</small>}
                {isHidden && (
                  <>
                    <Icon name="hide" size={16} />
                    <span className="hidden">{texts.hidden}</span>
                  </>
                )}
              </button>
              {canWrite && (
                <PartMenu
                  target={target}
                  name={title}
                  {...(at > 0 && { onUp: () => move(target, at - 1) })}
                  {...(!isLast && { onDown: () => move(target, at + 1) })}
                  onRemove={() => remove(target)}
                />
              )}
            </div>
            {below?.(target)}
          </li>
        )
      })}
    </ol>
  )
}
