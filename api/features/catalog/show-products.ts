import type { Tag } from '../../domain/tags.ts'
import { listsOf, readListContext, readLists, writeLists } from './listings.queries.ts'
import type { Product } from './product.ts'
import { productTags } from './product-snapshot.ts'
import type { SaveDeps } from './save-products.ts'
import { shareStructure } from './structure-lock.ts'

/** Puts products into the lists they belong to now, and says what the public sees differently. */
export async function showProducts(
  { trx, store }: Pick<SaveDeps, 'trx' | 'store'>,
  changed: readonly { before: Product | null; after: Product | null }[],
): Promise<Tag[]> {
  if (changed.length === 0) return []
  await shareStructure(trx, store.id)
  const ids = changed.flatMap(({ before, after }) => (after ?? before)?.id ?? [])
  const context = await readListContext(trx, ids)
  const listed = await readLists(trx, ids)
  const pairs = changed.map(({ before, after }) => ({
    before: before && { product: before, lists: listed.get(before.id) ?? {} },
    after: after && { product: after, lists: listsOf(after, context) },
  }))
  const lists = new Map(
    pairs.flatMap(({ after }) => (after ? [[after.product.id, after.lists] as const] : [])),
  )
  await writeLists(trx, listed, lists)
  return productTags(pairs, store.locales)
}
