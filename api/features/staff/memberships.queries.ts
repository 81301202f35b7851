import { sql } from 'kysely'
import type { PlatformDb, PlatformTrx } from '../../db/platform-db.ts'
import type { MemberRole } from './staff.table.ts'

export interface Member {
  accountId: string
  email: string
  name: string
  role: MemberRole
  branchIds: number[]
  since: Date
}

export interface MemberFilter {
  limit: number
  after?: [since: string, accountId: string]
  /** Only who works in one of these. */
  branchIds: readonly number[] | null
}

const selectMembers = (platform: PlatformDb, storeId: string) =>
  platform
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['m.account_id', 'a.email', 'a.name', 'm.role', 'm.branch_ids', 'm.created_at'])
    .where('m.store_id', '=', storeId)

/** In the order in which they came, one more than asked for. */
export async function listMembers(
  platform: PlatformDb,
  storeId: string,
  filter: MemberFilter,
): Promise<Member[]> {
  const { limit, after, branchIds } = filter
  let query = selectMembers(platform, storeId)
  if (branchIds) query = query.where('m.branch_ids', '&&', sql<number[]>`${branchIds}::int[]`)
  if (after) {
    const [since, id] = after
    query = query.where((eb) =>
      eb(eb.refTuple('m.created_at', 'm.account_id'), '>', eb.tuple(new Date(since), id)),
    )
  }
  const rows = await query
    .orderBy('m.created_at')
    .orderBy('m.account_id')
    .limit(limit + 1)
    .execute()
  return rows.map(toMember)
}

/** Everybody who runs the store or is asked for, locked: what is decided about them holds until the commit. */
export async function lockMembers(trx: PlatformTrx, storeId: string): Promise<Member[]> {
  const rows = await selectMembers(trx, storeId).orderBy('m.account_id').forUpdate('m').execute()
  return rows.map(toMember)
}

export interface NewMember {
  accountId: string
  storeId: string
  role: MemberRole
  branchIds?: readonly number[]
}

export async function insertMember(platform: PlatformDb, member: NewMember): Promise<void> {
  await platform
    .insertInto('memberships')
    .values({
      account_id: member.accountId,
      store_id: member.storeId,
      role: member.role,
      branch_ids: [...(member.branchIds ?? [])],
    })
    .execute()
}

export async function updateMember(
  platform: PlatformDb,
  { accountId, storeId, role, branchIds = [] }: NewMember,
): Promise<void> {
  await platform
    .updateTable('memberships')
    .set({ role, branch_ids: [...branchIds], updated_at: sql<Date>`now()` })
    .where('account_id', '=', accountId)
    .where('store_id', '=', storeId)
    .execute()
}

export async function deleteMember(platform: PlatformDb, storeId: string, accountId: string): Promise<void> {
  await platform
    .deleteFrom('memberships')
    .where('store_id', '=', storeId)
    .where('account_id', '=', accountId)
    .execute()
}

const toMember = (row: {
  account_id: string
  email: string
  name: string
  role: MemberRole
  branch_ids: number[]
  created_at: Date
}): Member => ({
  accountId: row.account_id,
  email: row.email,
  name: row.name,
  role: row.role,
  branchIds: row.branch_ids,
  since: row.created_at,
})
