import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely'
import type { AnyDb, AnyTrx } from './connect.ts'
import { tenantGuard } from './tenant-guard.ts'

/** Every feature adds its own store tables here, beside its code. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the features' table files
export interface StoreTables {}

export type StoreDb = Kysely<StoreTables>
export type StoreTrx = Transaction<StoreTables>

/** A store's id is its schema's name: nothing else leads to its data. */
export const STORE_ID = /^st_[a-z0-9]{12}$/

/** The only door to a store's schema, on the connection or inside the transaction that is given. */
export function openStore(trx: AnyTrx, storeId: string): StoreTrx
export function openStore(db: AnyDb, storeId: string): StoreDb
export function openStore(db: AnyDb, storeId: string): StoreDb {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  return db.withoutPlugins().withSchema(storeId).withPlugin(tenantGuard(storeId)) as StoreDb
}

/** A store's table inside raw SQL, which Kysely's schema does not reach. */
export function tableOf(storeId: string, table: keyof StoreTables): RawBuilder<unknown> {
  if (!STORE_ID.test(storeId)) throw new Error(`Not a store id: ${storeId}`)
  return sql`${sql.id(storeId, table)}`
}
