import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { canRemoveOwner, canRevoke } from '../../domain/role-grants.ts'
import { AppError, notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { freeDuties } from '../duties/index.ts'
import { forgetViews } from '../views/index.ts'
import { demandGrant, toDomainActor, type StaffActor } from './demand-grant.ts'
import type { StaffDeps } from './invite-member.ts'
import { deleteMember, lockMembers, updateMember, type Member } from './memberships.queries.ts'
import type { MemberRole } from './staff.table.ts'

export interface ChangeMemberInput {
  accountId: string
  role?: MemberRole
  branchIds?: readonly number[]
}

/** Another role or other branches. It holds from the person's next request on, however that person is signed in. */
export async function changeMember(
  { db }: StaffDeps,
  as: StaffActor,
  input: ChangeMemberInput,
): Promise<Member> {
  return db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    const members = await lockMembers(platform, as.store.id)
    const member = getReachable(as, members, input.accountId)
    const role = input.role ?? member.role
    const branchIds = input.branchIds ?? (input.role === undefined ? member.branchIds : [])
    demandTouchable(as, member)
    await demandGrant(as, { role, branchIds })
    if (role !== 'owner') demandOwnerLeft(members, member)
    await updateMember(platform, { accountId: member.accountId, storeId: as.store.id, role, branchIds })
    const after = { ...member, role, branchIds: [...branchIds] }
    const store = openStore(unbound, as.store.id)
    if (branchIds.length > 0) await freeDuties(store, { accountId: member.accountId, stays: branchIds })
    await audit(store, as.actor, {
      action: 'staff.change',
      entity: 'member',
      entityId: member.accountId,
      before: { role: member.role, branchIds: member.branchIds },
      after: { role, branchIds: after.branchIds },
    })
    return after
  })
}

/** Off the staff; one may always leave oneself. */
export async function removeMember(
  { db }: Pick<StaffDeps, 'db'>,
  as: StaffActor,
  accountId: string,
): Promise<void> {
  await db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    const members = await lockMembers(platform, as.store.id)
    const member = getReachable(as, members, accountId)
    demandTouchable(as, member)
    demandOwnerLeft(members, member)
    await deleteMember(platform, as.store.id, accountId)
    const store = openStore(unbound, as.store.id)
    await freeDuties(store, { accountId, stays: [] })
    await forgetViews(store, accountId)
    await audit(store, as.actor, {
      action: accountId === as.actor.accountId ? 'staff.leave' : 'staff.remove',
      entity: 'member',
      entityId: accountId,
      before: { role: member.role, branchIds: member.branchIds },
    })
  })
}

/** A branch manager does not even learn of people in other branches. */
function getReachable({ actor, member: self }: StaffActor, members: Member[], accountId: string): Member {
  const member = members.find((each) => each.accountId === accountId)
  const inReach =
    accountId === actor.accountId ||
    self.branchIds.length === 0 ||
    member?.branchIds.some((id) => self.branchIds.includes(id))
  if (!member || !inReach) throw notFound('member')
  return member
}

function demandTouchable(as: StaffActor, member: Member): void {
  if (member.role === 'merchant') {
    throw new AppError('forbidden', 'The store belongs to this person. Transfer it first.')
  }
  const verdict = canRevoke(toDomainActor(as), member)
  if (!verdict.ok) throw new AppError('forbidden', `${verdict.reason}.`)
}

function demandOwnerLeft(members: Member[], member: Member): void {
  const verdict = canRemoveOwner(members, member.accountId)
  if (!verdict.ok) throw new AppError('last_owner', `${verdict.reason}.`)
}
