import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Menu } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { thumbnailOf, type MediaDetail } from '../media/queries.ts'
import { mediaTexts } from '../media/texts.ts'
import { productTexts } from './texts.ts'

interface GalleryProps {
  ids: readonly number[]
  media: ReadonlyMap<number, MediaDetail>
  onChange: (ids: number[]) => void
  onRemove: (id: number) => void
  onDescribe: (id: number) => void
}

const idOf = (id: number) => `picture-${id}`

/** Pictures in their order, which is changed by pointer, by Alt with the arrow keys, or by the menu of each. */
export function Gallery({ ids, media, onChange, onRemove, onDescribe }: GalleryProps) {
  const { pictures: texts } = useTexts(productTexts)
  const { noAlt } = useTexts(mediaTexts)
  const store = useStore()
  const canWrite = store.can('catalog.write')
  const [dragged, setDragged] = useState<number>()
  const [gap, setGap] = useState<number>()
  const [news, setNews] = useState('')
  const describe = store.can('media.write') ? onDescribe : undefined

  const nameOf = (id: number) => {
    const picture = media.get(id)
    return picture ? picture.alt[store.locales[0] ?? 'en'] || picture.fileName : `#${id}`
  }
  const focus = (id: number | undefined) =>
    window.requestAnimationFrame(() => document.getElementById(idOf(id ?? 0))?.focus())
  const move = (id: number, to: number) => {
    if (to < 0 || to >= ids.length) return
    const rest = ids.filter((each) => each !== id)
    onChange(rest.toSpliced(to, 0, id))
    setNews(texts.moved(nameOf(id), to + 1, ids.length))
    focus(id)
  }
  const remove = (id: number, at: number) => {
    onRemove(id)
    focus(ids[at + 1] ?? ids[at - 1])
  }
  const press = (event: KeyboardEvent, id: number, at: number) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (event.altKey && by !== undefined) move(id, at + by)
    else if (event.key === 'Delete') remove(id, at)
    else return
    event.preventDefault()
  }
  const dragOver = (event: DragEvent<HTMLElement>, at: number) => {
    if (dragged === undefined) return
    event.preventDefault()
    const { left, width } = event.currentTarget.getBoundingClientRect()
    setGap(event.clientX > left + width / 2 ? at + 1 : at)
  }
  const drop = (event: DragEvent) => {
    if (dragged === undefined || gap === undefined) return
    event.preventDefault()
    const from = ids.indexOf(dragged)
    const to = gap > from ? gap - 1 : gap
    if (to !== from) move(dragged, to)
  }
  return (
    <>
      <ol className="gallery" aria-label={texts.title} onDrop={drop}>
        {ids.map((id, at) => {
          const picture = media.get(id)
          const edge =
            gap === at ? 'before' : gap === ids.length && at === ids.length - 1 ? 'after' : undefined
          return (
            <li
              key={id}
              draggable={canWrite}
              data-gap={edge}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                setDragged(id)
              }}
              onDragOver={(event) => dragOver(event, at)}
              onDragEnd={() => {
                setDragged(undefined)
                setGap(undefined)
              }}
            >
              <button
                type="button"
                id={idOf(id)}
                aria-label={nameOf(id)}
                aria-describedby="gallery-hint"
                onClick={() => describe?.(id)}
                onKeyDown={(event) => press(event, id, at)}
              >
                {picture && <img src={thumbnailOf(picture)} alt="" draggable={false} />}
              </button>
              {at === 0 && <Badge tone="info">{texts.main}</Badge>}
              {at > 0 && picture && Object.values(picture.alt).every((text) => text === '') && (
                <Badge tone="warn">{noAlt}</Badge>
              )}
              {canWrite && (
                <Menu
                  label={texts.actions(nameOf(id))}
                  trigger={<Button icon="more" aria-label={texts.actions(nameOf(id))} />}
                  entries={[
                    ...(describe
                      ? [{ key: 'describe', label: texts.describe, onAction: () => describe(id) }]
                      : []),
                    ...(at > 0
                      ? [
                          { key: 'first', label: texts.makeMain, onAction: () => move(id, 0) },
                          { key: 'before', label: texts.moveBefore, onAction: () => move(id, at - 1) },
                        ]
                      : []),
                    ...(at < ids.length - 1
                      ? [{ key: 'after', label: texts.moveAfter, onAction: () => move(id, at + 1) }]
                      : []),
                    { key: 'remove', label: texts.remove, danger: true, onAction: () => remove(id, at) },
                  ]}
                />
              )}
            </li>
          )
        })}
      </ol>
      {canWrite && (
        <p id="gallery-hint" className="hint">
          {texts.hint}
        </p>
      )}
      <p className="hidden" aria-live="polite">
        {news}
      </p>
    </>
  )
}
