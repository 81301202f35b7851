import { recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { productLists, type CollectionMembers, type ListContext } from '../../domain/lists.ts'
import type { ListName } from '../../domain/tags.ts'
import { isVisible, type Product } from './product.ts'
import { summaryOf } from './summary-of.ts'

export type Lists = Partial<Record<ListName, number>>

/** What decides which lists these products are in. */
export async function readListContext(db: StoreDb, productIds: readonly number[]): Promise<ListContext> {
  const [categories, collections] = await Promise.all([
    db.selectFrom('categories').select(['id', 'parent_id']).execute(),
    db
      .selectFrom('collections')
      .select(['id', 'rule', 'sort', 'product_ids'])
      .where((eb) => eb.or([eb('rule', 'is not', null), eb('product_ids', '&&', eb.val([...productIds]))]))
      .orderBy('id')
      .execute(),
  ])
  return {
    ancestors: ancestorsIn(new Map(categories.map((row) => [row.id, row.parent_id]))),
    collections: collections.map(({ id, rule, sort, product_ids }): CollectionMembers =>
      rule === null
        ? { id, kind: 'manual', positions: new Map(product_ids.map((productId, at) => [productId, at])) }
        : { id, kind: 'rule', rule, sort },
    ),
  }
}

/** For each category those above it, the parent first. */
export function ancestorsIn(parents: ReadonlyMap<number, number | null>): Map<number, number[]> {
  return new Map(
    [...parents.keys()].map((id) => {
      const above: number[] = []
      for (let at = parents.get(id); at != null && !above.includes(at); at = parents.get(at)) above.push(at)
      return [id, above]
    }),
  )
}

export function listsOf(product: Product, context: ListContext): Lists {
  if (!isVisible(product)) return {}
  const { lowest, availability } = summaryOf(product)
  const { id, title, tags, brandId, categoryIds, attributes } = product
  const createdAt = product.createdAt.toISOString()
  return productLists(
    { id, title, tags, brandId, categoryIds, attributes, createdAt, availability, price: lowest },
    context,
  )
}

export async function readLists(db: StoreDb, productIds: readonly number[]): Promise<Map<number, Lists>> {
  const rows = await db
    .selectFrom('listings')
    .select(['list', 'product_id', 'rank'])
    .where((eb) => eb('product_id', '=', eb.fn.any(eb.val([...productIds]))))
    .execute()
  const lists = new Map<number, Lists>()
  for (const { list, product_id, rank } of rows) {
    lists.set(product_id, { ...lists.get(product_id), [list]: rank })
  }
  return lists
}

interface ListingRow {
  list: string
  product_id: number
  rank: number
}

const LISTING_TYPES = { list: 'text', product_id: 'int', rank: 'bigint' } as const

/** Writes the difference, in two statements at most. */
export async function writeLists(
  trx: StoreTrx,
  before: ReadonlyMap<number, Lists>,
  after: ReadonlyMap<number, Lists>,
): Promise<void> {
  const left: ListingRow[] = []
  const entered: ListingRow[] = []
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const old = rowsOf(id, before.get(id))
    const now = rowsOf(id, after.get(id))
    left.push(...old.filter(({ list }) => !now.some((row) => row.list === list)))
    entered.push(
      ...now.filter(({ list, rank }) => !old.some((row) => row.list === list && row.rank === rank)),
    )
  }
  if (left.length > 0) {
    await trx
      .deleteFrom('listings')
      .using(recordSet(left, LISTING_TYPES))
      .whereRef('listings.list', '=', 'given.list')
      .whereRef('listings.product_id', '=', 'given.product_id')
      .execute()
  }
  if (entered.length > 0) {
    await trx
      .insertInto('listings')
      .columns(['list', 'product_id', 'rank'])
      .expression((eb) => eb.selectFrom(recordSet(entered, LISTING_TYPES)).selectAll('given'))
      .onConflict((conflict) =>
        conflict.columns(['list', 'product_id']).doUpdateSet((eb) => ({ rank: eb.ref('excluded.rank') })),
      )
      .execute()
  }
}

const rowsOf = (product_id: number, lists: Lists = {}): ListingRow[] =>
  Object.entries(lists).map(([list, rank]) => ({ list, product_id, rank: rank ?? 0 }))
