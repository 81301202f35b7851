import type { AnyTrx } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import {
  demandGoodPassword,
  demandPerson,
  hashPassword,
  hashToken,
  inStaffTransaction,
  type SignedIn,
  type StaffRealm,
  type Visitor,
} from '../accounts/index.ts'
import { audit } from '../audit/index.ts'
import { deleteInvitation, lockInvitation, type Invitation } from './invitations.queries.ts'
import type { StaffDeps } from './invite-member.ts'
import { insertMember, lockMembers } from './memberships.queries.ts'
import { giveStore } from './transfer-store.ts'

export interface AcceptInput {
  token: string
  name?: string
  password?: string
  /** Who is signed in, if anybody. */
  actor?: Actor
  visitor: Visitor
}

export interface Accepted {
  storeId: string
  role: Invitation['role']
  /** For an account that was made with it. */
  signedIn: SignedIn | null
}

/** The token came by mail: whoever has it reads that mail, so it confirms the address too. */
export async function acceptInvitation(deps: StaffDeps, input: AcceptInput): Promise<Accepted> {
  const { actor, password, visitor } = input
  if (actor) demandPerson(actor)
  const hash = password === undefined || actor ? null : await hashPassword(password)
  return inStaffTransaction(deps, async (realm, trx) => {
    const platform = platformDb(trx)
    const invitation = await lockInvitation(platform, hashToken(input.token), deps.now())
    if (!invitation) throw notFound('invitation, or it holds no longer')
    const accountId = actor
      ? await confirmActor(realm, actor, invitation)
      : await makeAccount(realm, invitation, { name: input.name ?? '', password, hash })
    await join(trx, invitation, accountId)
    await deleteInvitation(platform, invitation.id)
    const by = actor ?? { accountId, via: 'session' as const }
    await audit(openStore(trx, invitation.store_id), by, {
      action: 'staff.join',
      entity: 'member',
      entityId: accountId,
      after: { role: invitation.role, branchIds: invitation.branch_ids },
    })
    const signedIn = actor ? null : await signIn(realm, accountId, visitor)
    return { storeId: invitation.store_id, role: invitation.role, signedIn }
  })
}

async function confirmActor(realm: StaffRealm, actor: Actor, { email }: Invitation): Promise<string> {
  if (actor.email !== email) {
    throw new AppError(
      'forbidden',
      'This invitation is for another e-mail address. Ask for one to the address you sign in with.',
    )
  }
  if (!actor.verified && !(await realm.verifyClaim(actor.accountId))) {
    throw new AppError(
      'forbidden',
      'There is another, confirmed account with this address. Sign in to that one.',
    )
  }
  return actor.accountId
}

async function makeAccount(
  realm: StaffRealm,
  { email }: Invitation,
  { name, password, hash }: { name: string; password: string | undefined; hash: string | null },
): Promise<string> {
  const claims = await realm.listClaims(email)
  if (claims.some((claim) => claim.verified)) {
    throw new AppError('unauthenticated', 'This address has an account. Sign in to it, then accept.')
  }
  if (password === undefined) throw invalidField('password', 'Choose a password for your account.')
  demandGoodPassword(password, email)
  const claim = await realm.insertClaim({ email, name, locale: 'en', passwordHash: hash, verified: true })
  return claim.id
}

async function join(trx: AnyTrx, invitation: Invitation, accountId: string): Promise<void> {
  const { store_id: storeId, role, branch_ids: branchIds, stays } = invitation
  if (role === 'merchant') return giveStore(trx, storeId, { accountId, stays })
  const members = await lockMembers(platformDb(trx), storeId)
  if (members.some((member) => member.accountId === accountId)) {
    throw new AppError('conflict', 'You are on the staff of this store already.')
  }
  await insertMember(platformDb(trx), { accountId, storeId, role, branchIds })
}

async function signIn(realm: StaffRealm, accountId: string, visitor: Visitor): Promise<SignedIn> {
  const { token, id } = await realm.sessions.create(accountId, visitor)
  return { claimId: accountId, token, sessionId: id }
}
