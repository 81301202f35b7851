import type { PlatformDb } from '../../db/platform-db.ts'
import type { Role } from '../../domain/permissions.ts'

export interface MembershipOf {
  store: { id: string; slug: string; name: string; status: string }
  role: Role
  branchIds: number[]
}

/** The stores somebody works in. */
export async function listMemberships(platform: PlatformDb, accountId: string): Promise<MembershipOf[]> {
  const rows = await platform
    .selectFrom('memberships as m')
    .innerJoin('stores as s', 's.id', 'm.store_id')
    .select(['s.id', 's.slug', 's.name', 's.status', 'm.role', 'm.branch_ids'])
    .where('m.account_id', '=', accountId)
    .orderBy('s.name')
    .orderBy('s.id')
    .limit(500)
    .execute()
  return rows.map(({ role, branch_ids, ...store }) => ({ store, role, branchIds: branch_ids }))
}

export async function listRoles(platform: PlatformDb, accountId: string): Promise<Role[]> {
  const rows = await platform
    .selectFrom('memberships')
    .select('role')
    .distinct()
    .where('account_id', '=', accountId)
    .execute()
  return rows.map((row) => row.role)
}
