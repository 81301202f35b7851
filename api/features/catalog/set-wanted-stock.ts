import type { StockReason } from '../../contracts/inventory.ts'
import type { Tag } from '../../domain/tags.ts'
import type { Actor } from '../../http/app-env.ts'
import { writeStock } from '../inventory/index.ts'
import type { Product } from './product.ts'
import { listProductsById } from './products.queries.ts'
import type { SaveDeps } from './save-products.ts'

/** Null is the system itself. */
export type StockActor = Pick<Actor, 'accountId' | 'email'> | null

export interface WantedStock {
  /** As they are with their new states. */
  products: Product[]
  tags: Tag[]
}

/** Counts what edits said is on hand at the default branch, and says what the public sees differently. */
export async function setWantedStock(
  { trx, store, actor, reason }: SaveDeps & { actor: StockActor; reason: StockReason },
  products: readonly Product[],
): Promise<WantedStock> {
  const counts = products.flatMap(({ variants }) =>
    variants.flatMap(({ id, stock }) => (stock === undefined ? [] : [{ variantId: id, onHand: stock }])),
  )
  if (counts.length === 0) return { products: [...products], tags: [] }
  const { tags } = await writeStock({ trx, store }, counts, { reason, actor })
  const read = await listProductsById(trx, products.map(({ id }) => id))
  return { products: products.map((product) => read.get(product.id) ?? product), tags }
}
