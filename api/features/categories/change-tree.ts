import type { StoreTrx } from '../../db/store-db.ts'
import { mergeTags } from '../../domain/tags.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import {
  collectionTags,
  findAsking,
  holdStructure,
  relistCategories,
  relistCollections,
} from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { ancestorsOf, lockCategory, readTree, type Tree } from './categories.queries.ts'
import { treeTags } from './category-tags.ts'

export interface CategoryDeps {
  now: () => Date
}

export interface Editing {
  store: StoreContext
  actor: Actor
}

export interface TreeChange extends Editing {
  /** The category that is edited, if there is one. */
  id?: number | null
  /** Nothing moves: edits of products need not wait. */
  textsOnly?: boolean
}

/**
 * One change of the tree: whoever lists products by category is made anew where it matters, in the same
 * transaction, and what the public sees differently is recorded. `change` answers what stands beside the release.
 */
export function changeTree(
  { store, actor, id = null, textsOnly = false }: TreeChange,
  change: (trx: StoreTrx, tree: Tree) => Promise<string>,
): Promise<Tree> {
  return store.db.transaction().execute(async (trx) => {
    if (!textsOnly) await holdStructure(trx, store.id)
    if (id !== null) await lockCategory(trx, id)
    const before = await readTree(trx)
    const cause = await change(trx, before)
    const after = await readTree(trx)
    const moved = movedLists(before, after)
    const asking = moved.length > 0 ? await findAsking(trx, 'category') : []
    const collections = await collectionTags(trx, { ids: asking, locales: store.locales }, async () => {
      await relistCategories(trx, store.id, moved)
      await relistCollections(trx, store.id, asking)
    })
    const tags = mergeTags(treeTags(before, after, store.locales), collections)
    await recordChange(trx, store.id, { tags, cause, actor: actor.email })
    return after
  })
}

/** The categories whose list may have others in it: those that something came under, or left. */
function movedLists(before: Tree, after: Tree): number[] {
  const moved = new Set<number>()
  for (const id of before.keys()) {
    const old = ancestorsOf(before, id)
    const now = ancestorsOf(after, id)
    for (const ancestor of [...old, ...now])
      if (!old.includes(ancestor) || !now.includes(ancestor)) moved.add(ancestor)
    if (!after.has(id)) moved.add(id)
  }
  return [...moved]
}
