import type { StoreDb } from '../../db/store-db.ts'

/** How many visible products each of these groups lists. */
export async function countListed(
  db: StoreDb,
  kind: 'category' | 'collection' | 'brand',
  ids: readonly number[],
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('listings')
    .select((eb) => ['list', eb.fn.countAll<number>().as('products')])
    .where((eb) => eb('list', '=', eb.fn.any(eb.val(ids.map((id) => `${kind}:${id}`)))))
    .groupBy('list')
    .execute()
  return new Map(rows.map(({ list, products }) => [Number(list.slice(kind.length + 1)), products]))
}
