import { sql } from 'kysely'
import type { BranchMember } from '../../contracts/branches.ts'
import type { AnyDb, Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'

export interface StaffFilter {
  storeId: string
  branchId: number
  limit: number
  after?: readonly [email: string, accountId: string] | undefined
}

/** Who works at a branch, by address; one more than asked for. */
export async function listBranchStaff(
  db: Db,
  { storeId, branchId, limit, after }: StaffFilter,
): Promise<BranchMember[]> {
  let query = platformDb(db)
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['a.id', 'a.name', 'a.email', 'm.role', 'm.branch_ids'])
    .where('m.store_id', '=', storeId)
    .where('m.role', 'in', ['manager', 'employee'])
    .where(sql<boolean>`${branchId}::int = any(m.branch_ids)`)
  if (after) {
    const [email, id] = after
    query = query.where((eb) => eb(eb.refTuple('a.email', 'a.id'), '>', eb.tuple(email, id)))
  }
  const rows = await query
    .orderBy('a.email')
    .orderBy('a.id')
    .limit(limit + 1)
    .execute()
  return rows.map(({ id, name, email, role, branch_ids }) => ({
    accountId: id,
    name,
    email,
    role: role as BranchMember['role'],
    branchIds: branch_ids,
  }))
}

/** Whether a person can be given work at a branch: somebody of it, or of the whole store. */
export async function worksAt(
  db: AnyDb,
  { storeId, branchId, accountId }: { storeId: string; branchId: number; accountId: string },
): Promise<boolean> {
  const row = await platformDb(db)
    .selectFrom('memberships')
    .select('account_id')
    .where('store_id', '=', storeId)
    .where('account_id', '=', accountId)
    .where((eb) =>
      eb.or([eb('role', 'in', ['merchant', 'owner']), sql<boolean>`${branchId}::int = any(branch_ids)`]),
    )
    .executeTakeFirst()
  return row !== undefined
}

export interface Person {
  id: string
  name: string
  email: string | null
}

/** What rows keep only the id of; whoever left is known by that alone. */
export async function namePeople(db: Db, ids: readonly (string | null)[]): Promise<(id: string) => Person> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== ''))] as string[]
  const rows =
    wanted.length === 0
      ? []
      : await platformDb(db)
          .selectFrom('accounts')
          .select(['id', 'name', 'email'])
          .where('id', 'in', wanted)
          .execute()
  const people = new Map(rows.map((row) => [row.id, row]))
  return (id) => people.get(id) ?? { id, name: '', email: null }
}
