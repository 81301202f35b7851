import { invalidField } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { collectionTags, holdStructure } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { listCollectionIds, writeCollectionOrder } from './collections.queries.ts'
import type { Editing } from './save-collection.ts'

/** Puts all collections into a new order. */
export function orderCollections({ store, actor, ids }: Editing & { ids: number[] }): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    await holdStructure(trx, store.id)
    const before = await listCollectionIds(trx)
    if (ids.toSorted().join() !== before.toSorted().join()) {
      throw invalidField('ids', 'Name every collection once, and no other.')
    }
    const tags = await collectionTags(trx, { ids, locales: store.locales }, () =>
      writeCollectionOrder(trx, ids),
    )
    await recordChange(trx, store.id, { tags, cause: 'Collections ordered', actor: actor.email })
    await audit(trx, actor, {
      action: 'collection.order',
      entity: 'collection',
      entityId: '',
      before: { ids: before },
      after: { ids },
    })
  })
}
