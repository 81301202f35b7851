import { sql, type RawBuilder } from 'kysely'
import { recordSet } from '../../db/record-set.ts'
import { tableOf, type StoreTrx } from '../../db/store-db.ts'
import type { RuleNode } from '../../domain/collection-rules.ts'
import { nodesOf } from '../../domain/collection-rules.ts'
import { productLists, type CollectionMembers } from '../../domain/lists.ts'
import { ancestorsIn } from './listings.queries.ts'
import { listedBatches } from './listed-batches.ts'

const LISTING_TYPES = { list: 'text', product_id: 'int', rank: 'bigint' } as const

/** Makes the lists of these categories anew after the tree changed: one statement, which writes differences only. */
export async function relistCategories(
  trx: StoreTrx,
  storeId: string,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const rows = await trx.selectFrom('categories').select(['id', 'parent_id']).execute()
  const ancestors = ancestorsIn(new Map(rows.map((row) => [row.id, row.parent_id])))
  const members = [...ancestors].flatMap(([member, above]) =>
    [member, ...above].filter((id) => ids.includes(id)).map((category) => ({ category, member })),
  )
  const wanted = sql`
    select distinct 'category:' || given.category as list, p.id as product_id, -p.id as rank
    from ${recordSet(members, { category: 'int', member: 'int' })}
    join ${tableOf(storeId, 'products')} p on p.category_ids @> array[given.member] and p.status = 'active'`
  await writeDifference(trx, storeId, wanted, sql`l.list = any(${ids.map((id) => `category:${id}`)}::text[])`)
}

/** The same for collections, after their choice or rule changed, or what their rule asks about. */
export async function relistCollections(
  trx: StoreTrx,
  storeId: string,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const rows = await trx
    .selectFrom('collections')
    .select(['id', 'rule', 'sort'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  const byRule = rows.flatMap(({ id, rule, sort }): CollectionMembers[] =>
    rule ? [{ id, kind: 'rule', rule, sort }] : [],
  )
  await relistChosen(
    trx,
    storeId,
    rows.filter(({ rule }) => rule === null).map(({ id }) => id),
  )
  await relistByRule(trx, storeId, byRule)
}

/** The collections whose rule asks about a field. */
export async function findAsking(trx: StoreTrx, field: 'category' | 'brand'): Promise<number[]> {
  const rows = await trx
    .selectFrom('collections')
    .select(['id', 'rule'])
    .where('rule', 'is not', null)
    .execute()
  return rows.flatMap(({ id, rule }) => (rule && asks(rule, field) ? [id] : []))
}

function asks(node: RuleNode, field: string): boolean {
  return 'field' in node ? node.field === field : nodesOf(node).some((each) => asks(each, field))
}

async function relistChosen(trx: StoreTrx, storeId: string, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const wanted = sql`
    select 'collection:' || c.id as list, p.id as product_id, chosen.place - 1 as rank
    from ${tableOf(storeId, 'collections')} c
    cross join unnest(c.product_ids) with ordinality chosen (product_id, place)
    join ${tableOf(storeId, 'products')} p on p.id = chosen.product_id and p.status = 'active'
    where c.id = any(${ids}::int[])`
  await writeDifference(
    trx,
    storeId,
    wanted,
    sql`l.list = any(${ids.map((id) => `collection:${id}`)}::text[])`,
  )
}

// Rules are judged by the one pure function, over the products in ranges of their ids: memory stays flat.
async function relistByRule(trx: StoreTrx, storeId: string, collections: CollectionMembers[]): Promise<void> {
  if (collections.length === 0) return
  const names = collections.map(({ id }) => `collection:${id}`)
  for await (const { products, ancestors, after, last } of listedBatches(trx)) {
    const context = { ancestors, collections }
    const wanted = products.flatMap((product) =>
      Object.entries(productLists(product, context))
        .filter(([list]) => names.includes(list))
        .map(([list, rank]) => ({ list, product_id: product.id, rank })),
    )
    const rows = sql`select given.* from ${recordSet(wanted, LISTING_TYPES)}`
    const part = sql`l.list = any(${names}::text[]) and l.product_id > ${after} and l.product_id <= ${last}`
    await writeDifference(trx, storeId, rows, part)
  }
}

/** Makes a part of the listings `l` what a query wants, in one statement that touches only what is different. */
async function writeDifference(
  trx: StoreTrx,
  storeId: string,
  query: RawBuilder<unknown>,
  part: RawBuilder<unknown>,
): Promise<void> {
  const wanted = sql.id('wanted')
  await sql`
    with ${wanted} as materialized (${query}), gone as (
      delete from ${tableOf(storeId, 'listings')} l
      where ${part}
        and not exists (select from ${wanted} w where w.list = l.list and w.product_id = l.product_id)
    )
    insert into ${tableOf(storeId, 'listings')} as l (list, product_id, rank)
    select w.list, w.product_id, w.rank from ${wanted} w
    on conflict (list, product_id) do update set rank = excluded.rank where l.rank <> excluded.rank`.execute(
    trx,
  )
}

/** One short text a collection that differs whenever its list does. */
export async function readFingerprints(trx: StoreTrx, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await trx
    .selectFrom('listings')
    .select('list')
    .select(
      sql<string>`md5(string_agg(product_id || ':' || rank, ',' order by rank, product_id))`.as('print'),
    )
    .where('list', 'in', ids.length > 0 ? ids.map((id) => `collection:${id}`) : [''])
    .groupBy('list')
    .execute()
  const prints = new Map(rows.map(({ list, print }) => [list, print]))
  return new Map(ids.map((id) => [id, prints.get(`collection:${id}`) ?? '']))
}
