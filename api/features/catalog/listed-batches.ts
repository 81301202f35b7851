import type { StoreDb } from '../../db/store-db.ts'
import type { ListedProduct } from '../../domain/lists.ts'
import { ancestorsIn } from './listings.queries.ts'

const BATCH = 5000

export interface ListedBatch {
  products: ListedProduct[]
  ancestors: Map<number, number[]>
  /** The batch holds the visible products of these ids: above `after`, up to `last`. */
  after: number
  last: number
}

/** All visible products as rules see them, by ranges of ids; the last range has no end. */
export async function* listedBatches(db: StoreDb): AsyncGenerator<ListedBatch> {
  const categories = await db.selectFrom('categories').select(['id', 'parent_id']).execute()
  const ancestors = ancestorsIn(new Map(categories.map((row) => [row.id, row.parent_id])))
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('products')
      .select([
        'id',
        'title',
        'tags',
        'brand_id',
        'category_ids',
        'price_from',
        'created_at',
        'availability',
        'attributes',
      ])
      .where('status', '=', 'active')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    const ended = rows.length < BATCH
    const last = ended ? 2_147_483_647 : (rows.at(-1)?.id ?? after)
    const products = rows.map((row) => ({
      id: row.id,
      title: row.title,
      tags: row.tags,
      brandId: row.brand_id,
      categoryIds: row.category_ids,
      price: row.price_from,
      createdAt: row.created_at.toISOString(),
      availability: row.availability,
      attributes: row.attributes,
    }))
    yield { products, ancestors, after, last }
    if (ended) return
    after = last
  }
}
