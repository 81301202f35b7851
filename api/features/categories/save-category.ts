import type { CategoryPatch } from '../../contracts/categories.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { addressGroup, checkPicture, editGroup, EMPTY_GROUP, placeAmong } from '../catalog/index.ts'
import {
  ancestorsOf,
  childrenIn,
  insertCategory,
  writeCategory,
  writeOrder,
  type Category,
  type Tree,
} from './categories.queries.ts'
import { changeTree, type CategoryDeps, type Editing } from './change-tree.ts'

export const MAX_CATEGORIES = 2000
export const MAX_DEPTH = 10

export interface SaveCategoryInput extends Editing {
  /** Null makes a new one. */
  id: number | null
  version?: number | undefined
  patch: CategoryPatch
}

/** A category made, changed or moved; answers the tree as it is then, and which category it was. */
export async function saveCategory(
  { now }: CategoryDeps,
  { store, actor, id, version, patch }: SaveCategoryInput,
): Promise<{ tree: Tree; id: number }> {
  let saved = id ?? 0
  const textsOnly = id !== null && patch.parentId === undefined && patch.position === undefined
  const tree = await changeTree({ store, actor, id, textsOnly }, async (trx, old) => {
    const before = id === null ? null : (old.get(id) ?? null)
    if (id !== null && !before) throw notFound('category')
    if (version !== undefined && before?.version !== version) throw changedMeanwhile()
    if (!before && old.size >= MAX_CATEGORIES) {
      throw new AppError('limit_reached', `A store has at most ${MAX_CATEGORIES} categories.`)
    }
    const parentId = patch.parentId === undefined ? (before?.parentId ?? null) : patch.parentId
    checkParent(old, id, parentId)
    const fields = editGroup(before ?? EMPTY_GROUP, patch, store.locales)
    await checkPicture(trx, fields.mediaId)
    const title = patch.title ?? before?.title ?? ''
    saved = id ?? (await insertCategory(trx, title, now()))
    const wanted: Category = {
      ...fields,
      id: saved,
      version: (before?.version ?? 0) + 1,
      parentId,
      position: 0,
      title,
      visible: patch.visible ?? before?.visible ?? true,
      createdAt: before?.createdAt ?? now(),
      updatedAt: now(),
    }
    const after = await addressGroup(
      trx,
      { storeId: store.id, kind: 'category', locales: store.locales },
      { before, after: wanted },
    )
    await writeCategory(trx, after)
    await place(trx, old, { id: saved, before, parentId, position: patch.position })
    await audit(trx, actor, {
      action: before ? 'category.update' : 'category.create',
      entity: 'category',
      entityId: String(saved),
      before,
      after: { ...after, position: patch.position ?? before?.position },
    })
    return `Category “${title}” ${before ? 'changed' : 'created'}`
  })
  return { tree, id: saved }
}

function checkParent(tree: Tree, id: number | null, parentId: number | null): void {
  if (parentId === null) return
  if (!tree.has(parentId)) throw invalidField('parentId', `There is no category ${parentId}.`)
  const above = [parentId, ...ancestorsOf(tree, parentId)]
  if (id !== null && above.includes(id)) {
    throw invalidField('parentId', 'A category cannot stand under itself or under one of its own.')
  }
  const height = id === null ? 1 : heightOf(tree, id)
  if (above.length + height > MAX_DEPTH)
    throw invalidField('parentId', `Categories go ${MAX_DEPTH} levels deep at most.`)
}

function heightOf(tree: Tree, id: number): number {
  return 1 + Math.max(0, ...childrenIn(tree, id).map((child) => heightOf(tree, child.id)))
}

interface Placing {
  id: number
  before: Category | null
  parentId: number | null
  position: number | undefined
}

async function place(trx: StoreTrx, old: Tree, { id, before, parentId, position }: Placing): Promise<void> {
  const stays = before !== null && before.parentId === parentId
  if (stays && position === undefined) return
  const siblings = childrenIn(old, parentId).map((sibling) => sibling.id)
  await writeOrder(trx, parentId, placeAmong(siblings, id, position))
}
