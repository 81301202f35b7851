import type { Category } from './queries.ts'

export interface Place {
  parentId: number | null
  /** Among those of the same parent, from 0. */
  position: number
}

export interface Moves {
  up?: Place
  down?: Place
  /** Under the one before it. */
  into?: Place & { title: string }
  /** Beside the one it is under. */
  out?: Place & { title: string }
}

type Branch = Pick<Category, 'id' | 'parentId' | 'title'>

/** Where a category of the tree can go in one step. */
export function findMoves(tree: readonly Branch[], { id, parentId }: Branch): Moves {
  const childrenOf = (parent: number | null) => tree.filter((each) => each.parentId === parent)
  const siblings = childrenOf(parentId)
  const at = siblings.findIndex((each) => each.id === id)
  const before = siblings[at - 1]
  const parent = tree.find((each) => each.id === parentId)
  return {
    ...(before && { up: { parentId, position: at - 1 } }),
    ...(at < siblings.length - 1 && { down: { parentId, position: at + 1 } }),
    ...(before && {
      into: { parentId: before.id, position: childrenOf(before.id).length, title: before.title },
    }),
    ...(parent && {
      out: {
        parentId: parent.parentId,
        position: childrenOf(parent.parentId).findIndex((each) => each.id === parent.id) + 1,
        title: parent.title,
      },
    }),
  }
}

/** A category and all below it. */
export function findBranch(tree: readonly Branch[], id: number): Set<number> {
  const found = new Set([id])
  // Each comes after its parent.
  for (const each of tree) if (each.parentId !== null && found.has(each.parentId)) found.add(each.id)
  return found
}

/** Where on a row something is held over it. */
export type Edge = 'before' | 'into' | 'after'

/** Where a category comes that is dropped on another one; undefined where it cannot, or is already. */
export function findDrop(
  tree: readonly Branch[],
  moved: Branch,
  { over, edge }: { over: Branch; edge: Edge },
): Place | undefined {
  if (findBranch(tree, moved.id).has(over.id)) return undefined
  const place = placeAt(tree, moved, { over, edge })
  const siblings = tree.filter(({ parentId }) => parentId === moved.parentId)
  const isThere =
    place.parentId === moved.parentId && siblings.findIndex(({ id }) => id === moved.id) === place.position
  return isThere ? undefined : place
}

function placeAt(
  tree: readonly Branch[],
  moved: Branch,
  { over, edge }: { over: Branch; edge: Edge },
): Place {
  const othersUnder = (parent: number | null) =>
    tree.filter(({ id, parentId }) => parentId === parent && id !== moved.id)
  const below = othersUnder(over.id)
  if (edge === 'into') return { parentId: over.id, position: below.length }
  // The line behind a row stands before the first one under it.
  if (edge === 'after' && below.length > 0) return { parentId: over.id, position: 0 }
  const at = othersUnder(over.parentId).findIndex(({ id }) => id === over.id)
  return { parentId: over.parentId, position: edge === 'before' ? at : at + 1 }
}
