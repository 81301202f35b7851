import type { Db } from '../../../db/connect.ts'
import { openStore, type StoreTrx } from '../../../db/store-db.ts'

/** Whatever is read in `run` is one state of the store. */
export function onSnapshot<T>(db: Db, storeId: string, run: (trx: StoreTrx) => Promise<T>): Promise<T> {
  return openStore(db, storeId)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(run)
}
