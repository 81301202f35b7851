import type { Log } from '../log.ts'
import type { Db } from './connect.ts'
import { platformDb } from './platform-db.ts'

export interface EachStoreInput {
  db: Db
  log: Log
  signal: AbortSignal
  /** What is done, for the log. */
  work: string
}

/** One store after another; one store's trouble does not keep the others from their turn. */
export async function eachStore(
  { db, log, signal, work }: EachStoreInput,
  run: (storeId: string) => Promise<unknown>,
): Promise<void> {
  const stores = await platformDb(db).selectFrom('stores').select('id').orderBy('id').execute()
  for (const { id: storeId } of stores) {
    if (signal.aborted) return
    try {
      await run(storeId)
    } catch (error) {
      log.warn({ err: error, storeId, work }, 'nightly work failed for a store')
    }
  }
}
