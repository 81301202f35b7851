import type { AnyTrx } from '../../db/connect.ts'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { AppError } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { demandPerson, showStoresOf } from '../accounts/index.ts'
import type { StaffActor } from './demand-grant.ts'
import type { StaffDeps } from './invite-member.ts'
import { deleteMember, insertMember, lockMembers, updateMember } from './memberships.queries.ts'
import { newInvitationToken, sendInvitation } from './send-invitation.ts'

export interface TransferInput {
  /** Undefined: to the platform itself. */
  email?: string
  /** Whether who gives the store away stays as its owner. */
  stays: boolean
}

/** To somebody on the staff at once; anybody else gets an offer, and the store moves when it is accepted. */
export async function transferStore(
  deps: StaffDeps,
  as: StaffActor,
  { email, stays }: TransferInput,
): Promise<'transferred' | 'offered'> {
  const { actor, store } = as
  demandPerson(actor)
  if (email === undefined && !actor.admin) {
    throw new AppError('forbidden', 'Only the admin of the platform takes a store over for the platform.')
  }
  return deps.db.transaction().execute(async (unbound) => {
    const trx = platformDb(unbound)
    const members = await lockMembers(trx, store.id)
    const member = members.find((each) => each.email === email)
    if (member?.role === 'merchant')
      throw new AppError('conflict', 'The store belongs to this person already.')
    const gone = {
      before: { email: members.find(({ role }) => role === 'merchant')?.email },
      after: { email, stays },
    }
    const entry = { entity: 'store', entityId: store.id, ...gone }
    if (email === undefined || member) {
      await giveStore(unbound, store.id, { accountId: member?.accountId ?? null, stays })
      await audit(openStore(unbound, store.id), actor, { action: 'store.transfer', ...entry })
      return 'transferred'
    }
    await offerStore({ deps, trx }, as, { email, stays })
    await audit(openStore(unbound, store.id), actor, { action: 'store.offer', ...entry })
    return 'offered'
  })
}

async function offerStore(
  { deps, trx }: { deps: StaffDeps; trx: PlatformTrx },
  { actor, store }: StaffActor,
  { email, stays }: { email: string; stays: boolean },
): Promise<void> {
  if (!actor.verified)
    throw new AppError('email_unverified', 'Confirm your e-mail address before you hand a store over.')
  const { token, hash, expiresAt } = newInvitationToken(deps.now())
  const fresh = {
    role: 'merchant' as const,
    branch_ids: [],
    token_hash: hash,
    invited_by: actor.accountId,
    stays,
    expires_at: expiresAt,
    sent_at: deps.now(),
  }
  const invitation = await trx
    .insertInto('invitations')
    .values({ store_id: store.id, email, ...fresh })
    .onConflict((conflict) => conflict.columns(['store_id', 'email']).doUpdateSet(fresh))
    .returningAll()
    .executeTakeFirstOrThrow()
  await sendInvitation({ env: deps.env, trx }, { invitation, token, actor, store })
}

/** Whose the store is, and who works in it, in one step. */
export async function giveStore(
  unbound: AnyTrx,
  storeId: string,
  { accountId, stays }: { accountId: string | null; stays: boolean },
): Promise<void> {
  const platform = platformDb(unbound)
  const members = await lockMembers(platform, storeId)
  const former = members.find(({ role }) => role === 'merchant')
  if (former && stays) await updateMember(platform, { accountId: former.accountId, storeId, role: 'owner' })
  if (former && !stays) await deleteMember(platform, storeId, former.accountId)
  if (accountId !== null) {
    const next = { accountId, storeId, role: 'merchant' } as const
    if (members.some((member) => member.accountId === accountId)) await updateMember(platform, next)
    else await insertMember(platform, next)
  }
  await platform.updateTable('stores').set({ merchant_id: accountId }).where('id', '=', storeId).execute()
  if (accountId !== null) await showStoresOf(unbound, accountId)
}
