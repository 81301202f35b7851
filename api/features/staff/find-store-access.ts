import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { STORE_ID } from '../../db/store-db.ts'
import type { Actor, Membership, StoreContext } from '../../http/app-env.ts'
import { toStoreContext } from '../stores/index.ts'

/** The store of a path with what the actor is in it, read anew on every request, in one query. */
export async function findStoreAccess(
  db: Db,
  key: string,
  actor: Pick<Actor, 'accountId'>,
): Promise<{ store: StoreContext; member: Membership | null } | undefined> {
  // The database would refuse to look for it.
  if (key.includes('\0')) return undefined
  const row = await platformDb(db)
    .selectFrom('stores as s')
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.store_id', '=', 's.id').on('m.account_id', '=', actor.accountId),
    )
    .selectAll('s')
    .select(['m.role', 'm.branch_ids'])
    .where(STORE_ID.test(key) ? 's.id' : 's.slug', '=', key)
    .executeTakeFirst()
  if (!row) return undefined
  const { role, branch_ids, ...store } = row
  return {
    store: toStoreContext(db, store),
    member: role === null ? null : { role, branchIds: branch_ids ?? [] },
  }
}
