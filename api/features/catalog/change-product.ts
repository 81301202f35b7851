import { mergeTags } from '../../domain/tags.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { findProduct } from './products.queries.ts'
import { orThrow } from './refused.ts'
import { saveProducts, type ProductChange } from './save-products.ts'
import { setWantedStock } from './set-wanted-stock.ts'
import type { Product } from './product.ts'

export interface CatalogDeps {
  now: () => Date
}

/** Who changes the catalog of which store. */
export interface Editing {
  store: StoreContext
  actor: Actor
}

/** One product made or changed, in one transaction with its publish and its entry in the log. */
export function changeProduct(
  { now }: CatalogDeps,
  { store, actor }: Editing,
  change: ProductChange,
): Promise<Product> {
  return store.db.transaction().execute(async (trx) => {
    const deps = { trx, store, now: now() }
    const { results, tags } = await saveProducts(deps, [change])
    const { before, product, outcome } = orThrow(results[0])
    const stockTags = await setWantedStock({ ...deps, actor, reason: 'product' }, [product])
    const happened = outcome === 'created' ? 'created' : 'changed'
    await recordChange(trx, store.id, {
      tags: mergeTags(tags, stockTags ?? []),
      cause: `Product “${product.title}” ${happened}`,
      actor: actor.email,
    })
    if (outcome !== 'unchanged') {
      await audit(trx, actor, {
        action: outcome === 'created' ? 'product.create' : 'product.update',
        entity: 'product',
        entityId: String(product.id),
        before,
        after: product,
      })
    }
    return stockTags ? ((await findProduct(trx, product.id)) ?? product) : product
  })
}
