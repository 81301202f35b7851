import type { StoreDb } from '../../db/store-db.ts'
import type { Actor as DomainActor } from '../../domain/permissions.ts'
import { canGrant, isBranchRole } from '../../domain/role-grants.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor, Membership, StoreContext } from '../../http/app-env.ts'
import type { MemberRole } from './staff.table.ts'

/** Who acts on a store's staff. */
export interface StaffActor {
  actor: Actor
  member: Membership
  store: StoreContext
}

export const toDomainActor = ({ actor, member }: Pick<StaffActor, 'actor' | 'member'>): DomainActor => ({
  accountId: actor.accountId,
  role: member.role,
  branchIds: member.branchIds,
  ...(actor.scopes && { scopes: actor.scopes }),
  ...(actor.impersonatedBy !== undefined && { impersonatedBy: actor.impersonatedBy }),
})

/** Refuses a role the actor cannot give, a branch that is not his, and one that is not there. */
export async function demandGrant(
  as: StaffActor,
  { role, branchIds }: { role: MemberRole; branchIds: readonly number[] },
): Promise<void> {
  if (!isBranchRole(role) && branchIds.length > 0) {
    throw invalidField('branchIds', `The role ${role} is for the whole store and has no branches.`)
  }
  const verdict = canGrant(toDomainActor(as), role, branchIds)
  if (!verdict.ok) {
    if (verdict.code === 'branch_missing') throw invalidField('branchIds', `${verdict.reason}.`)
    throw new AppError('forbidden', `${verdict.reason}.`)
  }
  await demandBranches(as.store.db, branchIds)
}

async function demandBranches(db: StoreDb, branchIds: readonly number[]): Promise<void> {
  if (branchIds.length === 0) return
  const rows = await db.selectFrom('branches').select('id').where('id', 'in', branchIds).execute()
  const missing = branchIds.findIndex((id) => !rows.some((row) => row.id === id))
  if (missing >= 0) throw invalidField(`branchIds.${missing}`, `There is no branch ${branchIds[missing]}.`)
}
