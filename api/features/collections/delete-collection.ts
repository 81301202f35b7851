import { notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { collectionTags, holdStructure } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import { findCollection } from './collections.queries.ts'
import type { Editing } from './save-collection.ts'

/** Its products stay; its addresses answer 410. */
export function deleteCollection({
  store,
  actor,
  id,
  version,
}: Editing & { id: number; version: number | undefined }): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    await holdStructure(trx, store.id)
    const collection = await findCollection(trx, id)
    if (!collection) throw notFound('collection')
    if (version !== undefined && version !== collection.version) throw changedMeanwhile()
    const tags = await collectionTags(trx, { ids: [id], locales: store.locales }, async () => {
      await retireSlugs(trx, 'collection', [id])
      await trx.deleteFrom('listings').where('list', '=', `collection:${id}`).execute()
      await trx.deleteFrom('collections').where('id', '=', id).execute()
    })
    const cause = `Collection “${collection.title}” deleted`
    await recordChange(trx, store.id, { tags, cause, actor: actor.email })
    await audit(trx, actor, {
      action: 'collection.delete',
      entity: 'collection',
      entityId: String(id),
      before: collection,
    })
  })
}
