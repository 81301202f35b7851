import { platformDb } from '../../db/platform-db.ts'
import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { networkOf } from '../../http/client-ip.ts'
import { auditPlatform } from '../audit/index.ts'
import { demandPassword } from './change-password.ts'
import { findProof, wrongCode } from './codes.ts'
import { demandPerson } from './demand-person.ts'
import { requestCode } from './request-code.ts'
import { showStoresOf } from './show-stores-of.ts'
import { LIMITS, type Visitor } from './sign-in-deps.ts'
import { inStaffTransaction, type StaffDeps } from './staff-deps.ts'

/** Asks for a code at the new address; nothing changes until it comes back. */
export async function requestEmailChange(
  deps: StaffDeps,
  actor: Actor,
  { email, password, visitor }: { email: string; password: string; visitor: Visitor },
): Promise<void> {
  demandPerson(actor)
  await demandPassword(deps, actor, { password, visitor }, 'password')
  const claim = await deps.realm.findClaim(actor.accountId)
  const locale = claim?.locale ?? 'en'
  await requestCode(deps, { purpose: 'change-email', email, claimId: actor.accountId, locale }, visitor)
}

/** The new address is proven: the old one hears of it, and every other session ends. */
export async function changeEmail(
  deps: StaffDeps,
  actor: Actor,
  { email, code, visitor }: { email: string; code: string; visitor: Visitor },
): Promise<void> {
  demandPerson(actor)
  await deps.limits.consume([LIMITS.redeemNetwork, networkOf(visitor.ip)])
  const proof = await findProof(deps, { email, code, purposes: ['change-email'] })
  if (proof.claimId !== actor.accountId) throw wrongCode()
  await inStaffTransaction(deps, async (realm, trx) => {
    if (!(await realm.takeCode(proof))) throw wrongCode()
    const others = await realm.listClaims(email)
    if (others.some((claim) => claim.verified)) {
      throw new AppError(
        'conflict',
        'This address was confirmed by somebody else meanwhile. Use another one.',
      )
    }
    const platform = platformDb(trx)
    const set = { email, verified_at: deps.now(), updated_at: deps.now() }
    await platform.updateTable('accounts').set(set).where('id', '=', actor.accountId).execute()
    if (!actor.verified) await showStoresOf(trx, actor.accountId)
    await realm.sessions.invalidateAll(actor.accountId, { except: actor.sessionId })
    const change = { before: { email: actor.email }, after: { email } }
    await auditPlatform(platform, actor, {
      action: 'account.email',
      entity: 'account',
      entityId: actor.accountId,
      ...change,
    })
    const claim = await realm.findClaim(actor.accountId)
    const data = { newEmail: maskEmail(email) }
    await realm.sendMail({ to: actor.email, template: 'email-changed', locale: claim?.locale ?? 'en', data })
  })
}

/** Enough to recognise the own address, and no more. */
export const maskEmail = (email: string) => email.replace(/^(.)[^@]*/u, '$1…')
