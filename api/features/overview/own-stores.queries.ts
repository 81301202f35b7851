import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Membership } from '../../http/app-env.ts'

export interface OwnStore {
  id: string
  held: boolean
  member: Membership
}

/** The newest stores that somebody works in. */
export async function listOwnStores(db: Db, accountId: string, limit: number): Promise<OwnStore[]> {
  const rows = await platformDb(db)
    .selectFrom('memberships as m')
    .innerJoin('stores as s', 's.id', 'm.store_id')
    .select(['s.id', 's.held', 'm.role', 'm.branch_ids'])
    .where('m.account_id', '=', accountId)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, held, role, branch_ids }) => ({
    id,
    held,
    member: { role, branchIds: branch_ids },
  }))
}
