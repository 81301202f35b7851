import type { StoreFigures } from '../../contracts/overview.ts'
import type { Db } from '../../db/connect.ts'
import type { Actor } from '../../http/app-env.ts'
import { listOwnStores } from './own-stores.queries.ts'
import { readStoreFigures } from './store-figures.ts'

/** More than a person can take in side by side; each store is a query. */
export const MOST_STORES = 12

export async function showOverview(db: Db, actor: Actor): Promise<StoreFigures[]> {
  const stores = await listOwnStores(db, actor.accountId, MOST_STORES)
  const figures: StoreFigures[] = []
  // One after the other: nobody's page takes all connections.
  for (const store of stores) figures.push(await readStoreFigures(db, store, actor))
  return figures
}
