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
