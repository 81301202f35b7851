import type { Context } from 'hono'
import type { Deps } from '../../deps.ts'
import type { AppEnv, StoreContext } from '../../http/app-env.ts'
import { hostOf } from '../../http/host-of.ts'
import { findStoreByHost, findStoreRow, toStoreContext } from './stores.queries.ts'

const HEADER = 'x-picksy-store'

/** The store a shopper is in: that of the host, and on a host that is no store's the one the header names. */
export async function findShop(
  { db }: Pick<Deps, 'db'>,
  c: Context<AppEnv>,
): Promise<StoreContext | undefined> {
  const store = (await findStoreByHost(db, hostOf(c))) ?? (await findNamed(c, db))
  return store?.status === 'active' ? store : undefined
}

async function findNamed(c: Context<AppEnv>, db: Deps['db']): Promise<StoreContext | undefined> {
  const key = c.req.header(HEADER)
  const row = key === undefined ? undefined : await findStoreRow(db, key)
  return row && toStoreContext(db, row)
}
