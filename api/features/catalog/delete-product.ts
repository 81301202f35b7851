import { sql } from 'kysely'
import { notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import type { Editing } from './change-product.ts'
import { lockProducts } from './products.queries.ts'
import { showProducts } from './show-products.ts'
import { shareStructure } from './structure-lock.ts'

export interface DeleteProductInput extends Editing {
  id: number
  version: number | undefined
}

/** Gone for good: its addresses answer 410, and no collection names it any more. Orders keep what they copied. */
export function deleteProduct({ store, actor, id, version }: DeleteProductInput): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    await shareStructure(trx, store.id)
    const product = (await lockProducts(trx, [id])).get(id)
    if (!product) throw notFound('product')
    if (version !== undefined && version !== product.version) throw changedMeanwhile()
    await retireSlugs(trx, 'product', [id])
    await trx
      .updateTable('collections')
      .set({ product_ids: sql`array_remove(product_ids, ${id}::int)` })
      .where('product_ids', '@>', [id])
      .execute()
    const tags = await showProducts({ trx, store }, [{ before: product, after: null }])
    await trx.deleteFrom('products').where('id', '=', id).execute()
    await recordChange(trx, store.id, { tags, cause: `Product “${product.title}” deleted`, actor: actor.email })
    await audit(trx, actor, {
      action: 'product.delete',
      entity: 'product',
      entityId: String(id),
      before: product,
    })
  })
}
