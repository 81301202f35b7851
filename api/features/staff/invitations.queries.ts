import type { Selectable } from 'kysely'
import type { PlatformDb } from '../../db/platform-db.ts'
import type { InvitationTable } from './staff.table.ts'
import { sql } from 'kysely'

export type Invitation = Selectable<InvitationTable>

export interface InvitationFilter {
  limit: number
  before?: [createdAt: string, id: string]
  branchIds: readonly number[] | null
}

/** Newest first, one more than asked for. */
export function listInvitations(
  platform: PlatformDb,
  storeId: string,
  filter: InvitationFilter,
): Promise<Invitation[]> {
  const { limit, before, branchIds } = filter
  let query = platform.selectFrom('invitations').selectAll().where('store_id', '=', storeId)
  if (branchIds) query = query.where('branch_ids', '&&', sql<number[]>`${branchIds}::int[]`)
  if (before) {
    const [at, id] = before
    query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(new Date(at), id)))
  }
  return query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export function findInvitation(
  platform: PlatformDb,
  storeId: string,
  id: string,
): Promise<Invitation | undefined> {
  return platform
    .selectFrom('invitations')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** By its token, locked, as long as it holds. */
export function lockInvitation(
  platform: PlatformDb,
  tokenHash: string,
  now: Date,
): Promise<Invitation | undefined> {
  return platform
    .selectFrom('invitations')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
}

export async function deleteInvitation(platform: PlatformDb, id: string): Promise<void> {
  await platform.deleteFrom('invitations').where('id', '=', id).execute()
}
