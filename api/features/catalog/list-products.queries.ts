import { sql, type ExpressionBuilder, type Selectable } from 'kysely'
import { z } from 'zod'
import type { ProductFilter, ProductSort } from '../../contracts/catalog.ts'
import type { StoreDb, StoreTables } from '../../db/store-db.ts'
import { decodeCursor, pageOf } from '../../http/page.ts'
import type { ProductTable } from './catalog.table.ts'
import { ancestorsIn } from './listings.queries.ts'
import { isUntranslatedProduct } from './untranslated.ts'

const COLUMNS = [
  'id', 'version', 'status', 'publish_at', 'title', 'slug', 'price_from', 'price_to', 'compare_at', 'availability',
  'brand_id', 'category_ids', 'media_ids', 'tags', 'created_at', 'updated_at',
] as const // prettier-ignore

export type ProductSummaryRow = Pick<Selectable<ProductTable>, (typeof COLUMNS)[number]>

export interface ListProductsInput {
  filter: ProductFilter
  /** Only what has no title in one of these languages. */
  lacking?: readonly string[] | undefined
  sort: ProductSort
  limit: number
  cursor: string | undefined
}

const KEYS = {
  updated: z.tuple([z.iso.datetime(), z.int()]),
  title: z.tuple([z.string(), z.int()]),
  price: z.tuple([z.int(), z.int()]),
} as const

/** A page of the store's products, newest change first, or by title or price. */
export async function listProducts(
  db: StoreDb,
  { filter, lacking, sort, limit, cursor }: ListProductsInput,
): Promise<{ data: ProductSummaryRow[]; next: string | null }> {
  const after = decodeCursor<[string | number, number]>(cursor, KEYS[sort])
  const descending = sort === 'updated'
  const column = ({ updated: 'updated_at', title: 'title', price: 'price_from' } as const)[sort]
  const categories = await branchOf(db, filter.category)
  const rows = await db
    .selectFrom('products')
    .select(COLUMNS)
    .where((eb) => matches(eb, filter, categories))
    .$if(lacking !== undefined, (query) => query.where(isUntranslatedProduct(lacking ?? [])))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sql.ref(column)}, id) ${descending ? sql`<` : sql`>`} (${after?.[0]}, ${after?.[1]})`,
      ),
    )
    .orderBy(column, descending ? 'desc' : 'asc')
    .orderBy('id', descending ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute()
  const keyOf = (row: ProductSummaryRow) => {
    const value = row[column]
    return [value instanceof Date ? value.toISOString() : value, row.id]
  }
  return pageOf(rows, limit, keyOf, (row) => row)
}

/** These products, in the order of the ids. */
export async function listSummaries(db: StoreDb, ids: readonly number[]): Promise<ProductSummaryRow[]> {
  const rows = await db
    .selectFrom('products')
    .select(COLUMNS)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The ids a filter finds, at most `limit` of them, in id order. */
export async function findProductIds(db: StoreDb, filter: ProductFilter, limit: number): Promise<number[]> {
  const categories = await branchOf(db, filter.category)
  const rows = await db
    .selectFrom('products')
    .select('id')
    .where((eb) => matches(eb, filter, categories))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** A category and all below it. */
async function branchOf(db: StoreDb, categoryId: number | undefined): Promise<number[]> {
  if (categoryId === undefined) return []
  const rows = await db.selectFrom('categories').select(['id', 'parent_id']).execute()
  const ancestors = ancestorsIn(new Map(rows.map((row) => [row.id, row.parent_id])))
  const below = [...ancestors].filter(([, above]) => above.includes(categoryId)).map(([id]) => id)
  return [categoryId, ...below]
}

function matches(
  eb: ExpressionBuilder<StoreTables, 'products'>,
  { q, status, category, collection, brand, tag, stock }: ProductFilter,
  categories: number[],
) {
  return eb.and([
    ...(status ? [eb('status', '=', status)] : []),
    ...(brand ? [eb('brand_id', '=', brand)] : []),
    ...(stock ? [eb('availability', '=', stock)] : []),
    ...(tag ? [eb('tags', '@>', eb.val([tag]))] : []),
    ...(category ? [eb('category_ids', '&&', eb.val(categories))] : []),
    ...(collection ? [inCollection(eb, collection)] : []),
    ...(q ? [mentions(eb, q)] : []),
  ])
}

/** Chosen by hand, shown or not; by rule only what is shown. */
function inCollection(eb: ExpressionBuilder<StoreTables, 'products'>, id: number) {
  const listed = eb
    .selectFrom('listings')
    .select('listings.product_id')
    .where('listings.list', '=', `collection:${id}`)
  const chosen = eb
    .selectFrom('collections')
    .select((each) => each.fn<number>('unnest', ['collections.product_ids']).as('product_id'))
    .where('collections.id', '=', id)
  return eb.or([eb('products.id', 'in', listed), eb('products.id', 'in', chosen)])
}

function mentions(eb: ExpressionBuilder<StoreTables, 'products'>, q: string) {
  const escaped = q.replaceAll(/[\\%_]/g, '\\$&')
  const named = eb
    .selectFrom('variants')
    .select('variants.product_id')
    .where((each) =>
      each.or([each('variants.sku', 'ilike', `${escaped}%`), each('variants.barcode', '=', q)]),
    )
  return eb.or([eb('title', 'ilike', `%${escaped}%`), eb('products.id', 'in', named)])
}
