import { demandStaffRoom } from '../plans/index.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { AppError, notFound } from '../../errors.ts'
import { limitsOn, type Limit } from '../../http/rate-limit.ts'
import { audit } from '../audit/index.ts'
import { demandGrant, toDomainActor, type StaffActor } from './demand-grant.ts'
import { canGrant } from '../../domain/role-grants.ts'
import { deleteInvitation, findInvitation, type Invitation } from './invitations.queries.ts'
import { newInvitationToken, sendInvitation } from './send-invitation.ts'
import type { MemberRole } from './staff.table.ts'

export type StaffDeps = Pick<Deps, 'db' | 'pool' | 'env' | 'now'>

export interface InviteInput {
  email: string
  role: MemberRole
  branchIds?: readonly number[]
}

const INVITATIONS_AN_HOUR: Limit = { name: 'invite-store', points: 50, seconds: 3600 }
const RESENDS: Limit = { name: 'invite-again', points: 1, seconds: 60 }

/** Mails a link that makes whoever reads that mail a member of the staff. */
export async function inviteMember(deps: StaffDeps, as: StaffActor, input: InviteInput): Promise<Invitation> {
  const { actor, store } = as
  const { email, role, branchIds = [] } = input
  if (!actor.verified)
    throw new AppError('email_unverified', 'Confirm your e-mail address before you invite others.')
  await demandGrant(as, { role, branchIds })
  await limitsOn(deps.pool).consume([INVITATIONS_AN_HOUR, store.id])
  const { token, hash, expiresAt } = newInvitationToken(deps.now())
  return deps.db.transaction().execute(async (unbound) => {
    const trx = platformDb(unbound)
    const member = await trx
      .selectFrom('memberships as m')
      .innerJoin('accounts as a', 'a.id', 'm.account_id')
      .select('m.role')
      .where('m.store_id', '=', store.id)
      .where('a.email', '=', email)
      .where('a.verified_at', 'is not', null)
      .executeTakeFirst()
    if (member)
      throw new AppError('conflict', 'This person is on the staff already. Change the role instead.')
    await demandStaffRoom(openStore(unbound, store.id), store.id)
    const fresh = {
      role,
      branch_ids: [...branchIds],
      token_hash: hash,
      invited_by: actor.accountId,
      stays: false,
      expires_at: expiresAt,
      sent_at: deps.now(),
    }
    const invitation = await trx
      .insertInto('invitations')
      .values({ store_id: store.id, email, ...fresh })
      .onConflict((conflict) =>
        conflict
          .columns(['store_id', 'email'])
          .doUpdateSet(fresh)
          .where('invitations.expires_at', '<=', deps.now()),
      )
      .returningAll()
      .executeTakeFirst()
    if (!invitation)
      throw new AppError(
        'conflict',
        'This address is invited already. Send the invitation again, or withdraw it.',
      )
    await audit(openStore(unbound, store.id), actor, {
      action: 'staff.invite',
      entity: 'invitation',
      entityId: invitation.id,
      after: { email, role, branchIds },
    })
    await sendInvitation({ env: deps.env, trx }, { invitation, token, actor, store })
    return invitation
  })
}

/** The same invitation with another link; the one before is of no use any more. */
export async function resendInvitation(deps: StaffDeps, as: StaffActor, id: string): Promise<Invitation> {
  const { actor, store } = as
  await getOwnInvitation(deps, as, id)
  await limitsOn(deps.pool).consume([RESENDS, id], [INVITATIONS_AN_HOUR, store.id])
  const { token, hash, expiresAt } = newInvitationToken(deps.now())
  return deps.db.transaction().execute(async (unbound) => {
    const trx = platformDb(unbound)
    const invitation = await trx
      .updateTable('invitations')
      .set({ token_hash: hash, expires_at: expiresAt, sent_at: deps.now() })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    if (!invitation) throw notFound('invitation')
    await audit(openStore(unbound, store.id), actor, {
      action: 'staff.invite-again',
      entity: 'invitation',
      entityId: id,
    })
    await sendInvitation({ env: deps.env, trx }, { invitation, token, actor, store })
    return invitation
  })
}

export async function revokeInvitation(deps: StaffDeps, as: StaffActor, id: string): Promise<void> {
  const invitation = await getOwnInvitation(deps, as, id)
  await deps.db.transaction().execute(async (unbound) => {
    await deleteInvitation(platformDb(unbound), id)
    const { email, role, branch_ids: branchIds } = invitation
    await audit(openStore(unbound, as.store.id), as.actor, {
      action: 'staff.revoke-invitation',
      entity: 'invitation',
      entityId: id,
      before: { email, role, branchIds },
    })
  })
}

/** Whoever could not have invited does not see the invitation. */
async function getOwnInvitation(deps: StaffDeps, as: StaffActor, id: string): Promise<Invitation> {
  const invitation = await findInvitation(platformDb(deps.db), as.store.id, id)
  const role = invitation?.role === 'merchant' ? 'owner' : invitation?.role
  if (!invitation || !role || !canGrant(toDomainActor(as), role, invitation.branch_ids).ok)
    throw notFound('invitation')
  return invitation
}
