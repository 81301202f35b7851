import { mergeTags } from '../../domain/tags.ts'
import { notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { collectionTags, findAsking, holdStructure, relistCollections } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { retireSlugs } from '../slugs/index.ts'
import { brandTags } from './brand-tags.ts'
import { lockBrand } from './brands.queries.ts'
import type { BrandDeps, Editing } from './save-brand.ts'

/** Its products stay, without a brand; its addresses answer 410. */
export function deleteBrand(
  { now }: BrandDeps,
  { store, actor, id, version }: Editing & { id: number; version: number | undefined },
): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    await holdStructure(trx, store.id)
    const brand = await lockBrand(trx, id)
    if (!brand) throw notFound('brand')
    if (version !== undefined && version !== brand.version) throw changedMeanwhile()
    await trx
      .updateTable('products')
      .set((eb) => ({ brand_id: null, version: eb('version', '+', 1), updated_at: now() }))
      .where('brand_id', '=', id)
      .execute()
    await trx.deleteFrom('listings').where('list', '=', `brand:${id}`).execute()
    await retireSlugs(trx, 'brand', [id])
    await trx.deleteFrom('brands').where('id', '=', id).execute()
    const asking = await findAsking(trx, 'brand')
    const collections = await collectionTags(trx, { ids: asking, locales: store.locales }, () =>
      relistCollections(trx, store.id, asking),
    )
    const tags = mergeTags(brandTags(brand, null, store.locales), collections)
    await recordChange(trx, store.id, { tags, cause: `Brand “${brand.title}” deleted`, actor: actor.email })
    await audit(trx, actor, { action: 'brand.delete', entity: 'brand', entityId: String(id), before: brand })
  })
}
