import type { Selectable } from 'kysely'
import { openStore } from '../../db/store-db.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Db } from '../../db/connect.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { STORE_ID } from '../../db/store-db.ts'
import type { StoreTable } from './stores.table.ts'

export type StoreRow = Selectable<StoreTable>

/** A slug never has an underscore and an id always has one: the two cannot be mistaken. */
const keyColumn = (key: string) => (STORE_ID.test(key) ? 'id' : 'slug')

export function findStoreRow(db: Db, key: string): Promise<StoreRow | undefined> {
  return platformDb(db).selectFrom('stores').selectAll().where(keyColumn(key), '=', key).executeTakeFirst()
}

export function toStoreContext(db: Db, row: StoreRow): StoreContext {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    status: row.status,
    currency: row.currency,
    country: row.country,
    locales: row.locales,
    timezone: row.timezone,
    merchantId: row.merchant_id,
    verified: row.verified,
    db: openStore(db, row.id),
  }
}

export async function findStoreByHost(db: Db, host: string): Promise<StoreContext | undefined> {
  const row = await platformDb(db)
    .selectFrom('domains')
    .innerJoin('stores', 'stores.id', 'domains.store_id')
    .selectAll('stores')
    .where('domains.host', '=', host)
    .executeTakeFirst()
  return row && toStoreContext(db, row)
}
