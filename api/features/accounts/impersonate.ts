import { platformDb } from '../../db/platform-db.ts'
import { AppError } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { auditPlatform } from '../audit/index.ts'
import { getAccount } from './accounts.queries.ts'
import { demandPerson } from './demand-person.ts'
import type { SignedIn, Visitor } from './sign-in-deps.ts'
import { inStaffTransaction, type StaffDeps } from './staff-deps.ts'
import type { Account } from './staff-sessions.ts'

/** An hour in somebody else's name. It is written down, the person hears of it, and it ends with the admin's own session. */
export async function impersonate(
  deps: StaffDeps,
  actor: Actor,
  { accountId, visitor }: { accountId: string; visitor: Visitor },
): Promise<SignedIn & { account: Account }> {
  demandPerson(actor)
  return inStaffTransaction(deps, async (realm, trx) => {
    const platform = platformDb(trx)
    const account = await getAccount(platform, accountId)
    if (account.admin) throw new AppError('forbidden', 'Nobody acts as another admin of the platform.')
    const { token, id } = await realm.sessions.create(accountId, {
      ...visitor,
      impersonatedBy: actor.accountId,
      parentId: actor.sessionId,
    })
    await auditPlatform(platform, actor, {
      action: 'account.impersonate',
      entity: 'account',
      entityId: accountId,
    })
    const data = { adminName: actor.email, at: deps.now().toISOString() }
    await realm.sendMail({
      to: account.email,
      template: 'impersonation-notice',
      locale: account.locale,
      data,
    })
    return { claimId: accountId, token, sessionId: id, account }
  })
}

/** Back to oneself. */
export async function stopImpersonating(deps: StaffDeps, actor: Actor): Promise<void> {
  if (actor.impersonatedBy === undefined)
    throw new AppError('conflict', 'You are not acting as somebody else.')
  await inStaffTransaction(deps, async (realm, trx) => {
    await realm.sessions.invalidate(actor.sessionId)
    const entry = { action: 'account.impersonate-stop', entity: 'account', entityId: actor.accountId }
    await auditPlatform(platformDb(trx), { ...actor, accountId: actor.impersonatedBy! }, entry)
  })
}
