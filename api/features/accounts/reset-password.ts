import { networkOf } from '../../http/client-ip.ts'
import { findProof, wrongCode } from './codes.ts'
import { hashPassword } from './password-hash.ts'
import { demandGoodPassword } from './register.ts'
import { claimAddress } from './sign-in-by-code.ts'
import { LIMITS, type SignInDeps, type Visitor } from './sign-in-deps.ts'

export interface ResetPasswordInput {
  email: string
  code: string
  password: string
  locale: string
  visitor: Visitor
}

/** A new password by the code that was mailed. Everybody who was signed in is signed out. */
export async function resetPassword<Owner>(
  deps: SignInDeps<Owner>,
  input: ResetPasswordInput,
): Promise<void> {
  const { email, code, password, visitor } = input
  demandGoodPassword(password, email)
  const network = networkOf(visitor.ip)
  await deps.limits.consume([LIMITS.redeemNetwork, network])
  const proof = await findProof(deps, { email, code, purposes: ['reset'] })
  await deps.limits.forgive([LIMITS.redeemNetwork, network])
  const hash = await hashPassword(password, await deps.realm.listClaims(email))
  await deps.inRealm(async (realm) => {
    if (!(await realm.takeCode(proof))) throw wrongCode()
    const claim = await claimAddress(realm, proof, input)
    await realm.setPassword(claim.id, hash)
    await realm.sessions.invalidateAll(claim.id)
    await realm.sendMail({ to: email, template: 'password-changed', locale: claim.locale, data: {} })
  })
}
