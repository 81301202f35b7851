import { sql, type Selectable } from 'kysely'
import { platformDb } from '../../db/platform-db.ts'
import type { Db } from '../../db/connect.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { openStore, STORE_ID } from '../../db/store-db.ts'
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
    .where('domains.verified_at', 'is not', null)
    .executeTakeFirst()
  return row && toStoreContext(db, row)
}

export interface StoresPage {
  after?: [createdAt: string, id: string] | undefined
  limit: number
}

/** The stores an account works in, newest first; all of them for the platform admin. */
export function listStoresOf(
  db: Db,
  actor: Pick<Actor, 'accountId' | 'admin'>,
  { after, limit }: StoresPage,
): Promise<StoreRow[]> {
  let query = platformDb(db)
    .selectFrom('stores')
    .selectAll('stores')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (!actor.admin) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('memberships')
          .select('memberships.store_id')
          .whereRef('memberships.store_id', '=', 'stores.id')
          .where('memberships.account_id', '=', actor.accountId),
      ),
    )
  }
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after[0]}::timestamptz, ${after[1]})`)
  return query.execute()
}
