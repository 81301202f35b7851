import { platformDb } from '../../db/platform-db.ts'
import { invalidField } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { auditPlatform } from '../audit/index.ts'
import { demandPerson } from './demand-person.ts'
import { provePassword } from './log-in.ts'
import { hashPassword } from './password-hash.ts'
import { demandGoodPassword } from './register.ts'
import type { Visitor } from './sign-in-deps.ts'
import { inStaffTransaction, type StaffDeps } from './staff-deps.ts'

export interface ChangePasswordInput {
  currentPassword: string
  newPassword: string
  visitor: Visitor
}

/** Everybody else who is signed in to the account is signed out. */
export async function changePassword(
  deps: StaffDeps,
  actor: Actor,
  input: ChangePasswordInput,
): Promise<void> {
  demandPerson(actor)
  demandGoodPassword(input.newPassword, actor.email, 'newPassword')
  await demandPassword(
    deps,
    actor,
    { password: input.currentPassword, visitor: input.visitor },
    'currentPassword',
  )
  const hash = await hashPassword(input.newPassword, await deps.realm.listClaims(actor.email))
  await inStaffTransaction(deps, async (realm, trx) => {
    const claim = await realm.findClaim(actor.accountId)
    await realm.setPassword(actor.accountId, hash)
    await realm.sessions.invalidateAll(actor.accountId, { except: actor.sessionId })
    await auditPlatform(platformDb(trx), actor, {
      action: 'account.password',
      entity: 'account',
      entityId: actor.accountId,
      before: { password: '' },
      after: { password: hash },
    })
    await realm.sendMail({
      to: actor.email,
      template: 'password-changed',
      locale: claim?.locale ?? 'en',
      data: {},
    })
  })
}

/** The own password once more, before something that a borrowed browser must not do. */
export async function demandPassword(
  deps: StaffDeps,
  actor: Actor,
  { password, visitor }: { password: string; visitor: Visitor },
  field: string,
): Promise<void> {
  const claim = await provePassword(deps, { email: actor.email, password, visitor })
  if (claim?.id !== actor.accountId) {
    throw invalidField(field, 'This is not your password. If you have none yet, ask for a reset code.')
  }
}
