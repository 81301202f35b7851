import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { ProductTable, VariantTable } from './catalog.table.ts'
import type { Product, Variant } from './product.ts'

type ProductRow = Omit<Selectable<ProductTable>, 'content_at'> & { content_day: string }
type VariantRow = Selectable<VariantTable>

/** The products of these ids, whole. */
export async function listProductsById(db: StoreDb, ids: readonly number[]): Promise<Map<number, Product>> {
  if (ids.length === 0) return new Map()
  return withVariants(db, await selectProducts(db, ids).execute())
}

/** The same, and nobody else changes them before this transaction ends. In id order, so that none deadlock. */
export async function lockProducts(trx: StoreTrx, ids: readonly number[]): Promise<Map<number, Product>> {
  if (ids.length === 0) return new Map()
  return withVariants(trx, await selectProducts(trx, ids).orderBy('id').forNoKeyUpdate().execute())
}

export async function findProduct(db: StoreDb, id: number): Promise<Product | undefined> {
  return (await listProductsById(db, [id])).get(id)
}

export async function findVariantOwner(db: StoreDb, variantId: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('variants')
    .select('product_id')
    .where('id', '=', variantId)
    .executeTakeFirst()
  return row?.product_id
}

function selectProducts(db: StoreDb, ids: readonly number[]) {
  return db
    .selectFrom('products')
    .selectAll()
    .select(sql<string>`content_at::text`.as('content_day'))
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
}

async function withVariants(db: StoreDb, rows: ProductRow[]): Promise<Map<number, Product>> {
  const ids = rows.map((row) => row.id)
  const variants = await db
    .selectFrom('variants')
    .selectAll()
    .where((eb) => eb('product_id', '=', eb.fn.any(eb.val(ids))))
    .orderBy('product_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byProduct = Map.groupBy(variants, (variant) => variant.product_id)
  return new Map(rows.map((row) => [row.id, toProduct(row, byProduct.get(row.id) ?? [])]))
}

function toProduct(row: ProductRow, variants: VariantRow[]): Product {
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    publishAt: row.publish_at,
    title: row.title,
    slug: row.slug,
    description: row.description,
    brandId: row.brand_id,
    categoryIds: row.category_ids,
    relatedIds: row.related_ids,
    relatedByHand: row.related_by_hand,
    mediaIds: row.media_ids,
    tags: row.tags,
    options: row.options,
    attributes: row.attributes,
    translations: row.translations,
    seo: row.seo,
    taxClass: row.tax_class,
    digital: row.digital,
    externalId: row.external_id,
    contentDay: row.content_day,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    variants: variants.map(toVariant),
  }
}

function toVariant(row: VariantRow): Variant {
  return {
    id: row.id,
    sku: row.sku,
    barcode: row.barcode,
    options: row.options,
    price: row.price,
    compareAt: row.compare_at,
    cost: row.cost,
    weightGrams: row.weight_grams,
    mediaId: row.media_id,
    trackStock: row.track_stock,
    allowBackorder: row.allow_backorder,
    availability: row.availability,
  }
}
