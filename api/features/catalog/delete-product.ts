import { sql } from 'kysely'
import { notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import type { Editing } from './change-product.ts'
import { lockProducts } from './products.queries.ts'
import { relistCollections } from './relist.ts'
import { showProducts } from './show-products.ts'
import { holdStructure } from './structure-lock.ts'

export interface DeleteProductInput extends Editing {
  id: number
  version: number | undefined
}

/** Gone for good: its addresses answer 410, and no collection names it any more. Orders keep what they copied. */
export function deleteProduct({ store, actor, id, version }: DeleteProductInput): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    // Whoever stood behind it in a collection moves up a place: that concerns more than this product.
    await holdStructure(trx, store.id)
    const product = (await lockProducts(trx, [id])).get(id)
    if (!product) throw notFound('product')
    if (version !== undefined && version !== product.version) throw changedMeanwhile()
    await retireSlugs(trx, 'product', [id])
    const collections = await trx
      .updateTable('collections')
      .set({ product_ids: sql`array_remove(product_ids, ${id}::int)` })
      .where((eb) => eb('product_ids', '@>', eb.val([id])))
      .returning('id')
      .execute()
    const tags = await showProducts({ trx, store }, [{ before: product, after: null }])
    await relistCollections(
      trx,
      store.id,
      collections.map((collection) => collection.id),
    )
    await trx.deleteFrom('products').where('id', '=', id).execute()
    await recordChange(trx, store.id, {
      tags,
      cause: `Product “${product.title}” deleted`,
      actor: actor.email,
    })
    await audit(trx, actor, {
      action: 'product.delete',
      entity: 'product',
      entityId: String(id),
      before: product,
    })
  })
}
