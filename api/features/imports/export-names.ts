import type { StoreDb } from '../../db/store-db.ts'
import type { Product } from '../catalog/index.ts'
import { fileUrl } from '../media/index.ts'
import type { ExportNames } from './export-columns.ts'

/** The names of all that these products refer to, in one query a kind. */
export async function readExportNames(
  db: StoreDb,
  products: readonly Product[],
  place: { storeId: string; platform: string },
): Promise<ExportNames> {
  const variantIds = products.flatMap(({ variants }) => variants.map(({ id }) => id))
  const mediaIds = products.flatMap((product) => [
    ...product.mediaIds,
    ...product.variants.flatMap(({ mediaId }) => mediaId ?? []),
  ])
  const relatedIds = products.flatMap(({ relatedByHand, relatedIds }) => (relatedByHand ? relatedIds : []))
  const [brands, categories, media, related, stock] = await Promise.all([
    db.selectFrom('brands').select(['id', 'name']).execute(),
    db.selectFrom('categories').select(['id', 'parent_id', 'title']).execute(),
    db
      .selectFrom('media')
      .select(['id', 'hash', 'delivery', 'widths'])
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(mediaIds))))
      .execute(),
    db
      .selectFrom('products')
      .select(['id', 'slug'])
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(relatedIds))))
      .execute(),
    db
      .selectFrom('stock')
      .select(['variant_id', 'branch_id', 'on_hand'])
      .where((eb) => eb('variant_id', '=', eb.fn.any(eb.val(variantIds))))
      .execute(),
  ])
  const brandNames = new Map(brands.map(({ id, name }) => [id, name]))
  const tree = new Map(categories.map((category) => [category.id, category]))
  const pictures = new Map(
    media.map((row) => [row.id, fileUrl({ ...row, ...place }, row.widths.at(-1) ?? 640, 'webp')]),
  )
  const handles = new Map(related.map(({ id, slug }) => [id, slug]))
  const counts = new Map(stock.map((row) => [`${row.variant_id}:${row.branch_id}`, row.on_hand]))
  const pathTo = (id: number | null): string[] => {
    const category = id === null ? undefined : tree.get(id)
    return category ? [...pathTo(category.parent_id), category.title] : []
  }
  return {
    brand: (id) => brandNames.get(id) ?? '',
    category: pathTo,
    picture: (id) => pictures.get(id) ?? '',
    handle: (id) => handles.get(id) ?? '',
    stock: (variantId, branchId) => counts.get(`${variantId}:${branchId}`) ?? null,
  }
}
