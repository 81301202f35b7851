import { useState, type DragEvent } from 'react'
import { findDrop, type Edge, type Place } from './find-moves.ts'
import type { Category } from './queries.ts'

interface Hover {
  over: Category
  edge: Edge
}

/** Rows are dragged before, behind and onto each other; who cannot point has keys and a menu. */
export function useTreeDrag(tree: readonly Category[], onMove: (category: Category, place: Place) => void) {
  const [dragged, setDragged] = useState<Category>()
  const [hover, setHover] = useState<Hover>()
  const end = () => {
    setDragged(undefined)
    setHover(undefined)
  }
  return (category: Category) => ({
    edge: hover?.over.id === category.id ? hover.edge : undefined,
    isDragged: dragged?.id === category.id,
    handlers: {
      draggable: true,
      onDragStart(event: DragEvent) {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', category.title)
        setDragged(category)
      },
      onDragOver(event: DragEvent<HTMLElement>) {
        if (!dragged) return
        const edge = edgeAt(event)
        if (!findDrop(tree, dragged, { over: category, edge })) return setHover(undefined)
        event.preventDefault()
        if (hover?.over.id !== category.id || hover.edge !== edge) setHover({ over: category, edge })
      },
      onDrop(event: DragEvent<HTMLElement>) {
        const place = dragged && findDrop(tree, dragged, { over: category, edge: edgeAt(event) })
        if (dragged && place) {
          event.preventDefault()
          onMove(dragged, place)
        }
        end()
      },
      onDragEnd: end,
    },
  })
}

/** The outer quarters of a row are its edges. */
function edgeAt({ currentTarget, clientY }: DragEvent<HTMLElement>): Edge {
  const { top, height } = currentTarget.getBoundingClientRect()
  const share = (clientY - top) / height
  return share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'into'
}
