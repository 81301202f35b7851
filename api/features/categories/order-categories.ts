import type { CategoryOrder } from '../../contracts/categories.ts'
import { invalidField, notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { childrenIn, writeOrder, type Tree } from './categories.queries.ts'
import { changeTree, type Editing } from './change-tree.ts'

/** Puts all children of one parent into a new order. */
export function orderCategories({ store, actor, order }: Editing & { order: CategoryOrder }): Promise<Tree> {
  return changeTree({ store, actor }, async (trx, tree) => {
    const { parentId, ids } = order
    if (parentId !== null && !tree.has(parentId)) throw notFound('category')
    const before = childrenIn(tree, parentId).map(({ id }) => id)
    if (ids.toSorted().join() !== before.toSorted().join()) {
      throw invalidField('ids', 'Name every category of this parent once, and no other.')
    }
    await writeOrder(trx, parentId, ids)
    await audit(trx, actor, {
      action: 'category.order',
      entity: 'category',
      entityId: String(parentId ?? ''),
      before: { ids: before },
      after: { ids },
    })
    return 'Categories ordered'
  })
}
