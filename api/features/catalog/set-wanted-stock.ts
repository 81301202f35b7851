import type { StockReason } from '../../contracts/inventory.ts'
import type { Tag } from '../../domain/tags.ts'
import type { Actor } from '../../http/app-env.ts'
import { writeStock } from '../inventory/index.ts'
import type { Product } from './product.ts'
import type { SaveDeps } from './save-products.ts'

/** Null is the system itself. */
export type StockActor = Pick<Actor, 'accountId' | 'email'> | null

/**
 * Counts what edits said is on hand at the default branch, and says what the public sees differently; undefined
 * when no edit said anything.
 */
export async function setWantedStock(
  { trx, store, actor, reason }: SaveDeps & { actor: StockActor; reason: StockReason },
  products: readonly Product[],
): Promise<Tag[] | undefined> {
  const counts = products.flatMap(({ variants }) =>
    variants.flatMap(({ id, stock }) => (stock === undefined ? [] : [{ variantId: id, onHand: stock }])),
  )
  if (counts.length === 0) return undefined
  const { tags } = await writeStock({ trx, store }, counts, { reason, actor })
  return tags
}
