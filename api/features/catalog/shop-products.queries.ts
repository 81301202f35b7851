import type { StoreDb } from '../../db/store-db.ts'
import type { MediaRow } from '../media/index.ts'
import { isVisible, type Product } from './product.ts'
import { listProductsById } from './products.queries.ts'

interface Group {
  id: number
  title: string
  slug: string
  translations: Product['translations']
}

/** All that a shopper may read of one product. */
export interface PublicProduct {
  product: Product
  brand: Group | null
  /** Its visible categories, in the product's order. */
  categories: Group[]
  pictures: MediaRow[]
  relatedIds: number[]
}

export async function findPublicProduct(db: StoreDb, id: number): Promise<PublicProduct | undefined> {
  const product = (await listProductsById(db, [id])).get(id)
  if (!product || !isVisible(product)) return undefined
  const [brand, categories, pictures, related] = await Promise.all([
    readBrand(db, product.brandId),
    db
      .selectFrom('categories')
      .select(['id', 'title', 'slug', 'translations'])
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(product.categoryIds))))
      .where('visible', '=', true)
      .execute(),
    db
      .selectFrom('media')
      .selectAll()
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(product.mediaIds))))
      .where('hidden_at', 'is', null)
      .execute(),
    listVisibleIds(db, product.relatedIds),
  ])
  const inOrder = <Row extends { id: number }>(ids: number[], rows: Row[]) =>
    ids.flatMap((each) => rows.find((row) => row.id === each) ?? [])
  return {
    product,
    brand: brand ?? null,
    categories: inOrder(product.categoryIds, categories),
    pictures: inOrder(product.mediaIds, pictures),
    relatedIds: product.relatedIds.filter((each) => related.has(each)),
  }
}

async function readBrand(db: StoreDb, id: number | null): Promise<Group | undefined> {
  if (id === null) return undefined
  return db
    .selectFrom('brands')
    .select(['id', 'name as title', 'slug', 'translations'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function listVisibleIds(db: StoreDb, ids: readonly number[]): Promise<Set<number>> {
  const rows = await db
    .selectFrom('products')
    .select('id')
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('status', '=', 'active')
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** What may have changed since a page was made, of those that are still sold. */
export async function listLiveProducts(db: StoreDb, ids: readonly number[]): Promise<Product[]> {
  const products = await listProductsById(db, [...new Set(ids)])
  return [...products.values()].filter(isVisible)
}
