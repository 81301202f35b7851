import { sql } from 'kysely'
import { AppError, notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import { childrenIn, writeOrder } from './categories.queries.ts'
import { changeTree, type CategoryDeps, type Editing } from './change-tree.ts'

export interface DeleteCategoryInput extends Editing {
  id: number
  version: number | undefined
  /** What becomes of those under it: they take its place, or nothing is deleted. */
  children: 'up' | 'refuse'
}

/** Its products stay, without it; its addresses answer 410. */
export async function deleteCategory(
  { now }: CategoryDeps,
  { store, actor, id, version, children }: DeleteCategoryInput,
): Promise<void> {
  await changeTree({ store, actor }, async (trx, tree) => {
    const category = tree.get(id)
    if (!category) throw notFound('category')
    if (version !== undefined && version !== category.version) throw changedMeanwhile()
    const below = childrenIn(tree, id).map((child) => child.id)
    if (below.length > 0 && children === 'refuse') {
      throw new AppError('in_use', 'It has categories under it. Move them first, or send children=up.')
    }
    const siblings = childrenIn(tree, category.parentId).map((sibling) => sibling.id)
    const order = siblings.flatMap((sibling) => (sibling === id ? below : [sibling]))
    await writeOrder(trx, category.parentId, order)
    await trx
      .updateTable('products')
      .set((eb) => ({
        category_ids: sql`array_remove(category_ids, ${id}::int)`,
        version: eb('version', '+', 1),
        updated_at: now(),
      }))
      .where((eb) => eb('category_ids', '@>', eb.val([id])))
      .execute()
    await retireSlugs(trx, 'category', [id])
    await trx.deleteFrom('categories').where('id', '=', id).execute()
    await audit(trx, actor, {
      action: 'category.delete',
      entity: 'category',
      entityId: String(id),
      before: category,
    })
    return `Category “${category.title}” deleted`
  })
}
