import { checkPassword } from '../../domain/password.ts'
import { invalidField } from '../../errors.ts'
import { networkOf } from '../../http/client-ip.ts'
import { matchPassword } from './password-hash.ts'
import { LIMITS, type SignedIn, type SignInDeps, type Visitor } from './sign-in-deps.ts'

export interface RegisterInput {
  email: string
  password: string
  name: string
  locale: string
  visitor: Visitor
}

/**
 * Always works, and always in the same way: a known address gets a second claim that can never be verified,
 * and its owner a mail. Whoever gives the password of an account has simply signed in to it.
 */
export async function register<Owner>(deps: SignInDeps<Owner>, input: RegisterInput): Promise<SignedIn> {
  const { email, password, name, locale, visitor } = input
  demandGoodPassword(password, email)
  const network = networkOf(visitor.ip)
  // Registering with a guessed password is a way to sign in, and is counted as one.
  await deps.limits.consume(
    [LIMITS.registerNetwork, network],
    [LIMITS.loginHere, `${deps.realm.name} ${email} ${network}`],
  )
  const match = await matchPassword(await deps.realm.listClaims(email), password)
  return deps.inRealm(async (realm) => {
    const claim =
      match.claim ??
      (await realm.insertClaim({ email, name, locale, passwordHash: match.hash, verified: false }))
    await realm.requestCode({ purpose: 'verify', email, claimId: claim.id, locale })
    const { token, id } = await realm.sessions.create(claim.id, visitor)
    return { claimId: claim.id, token, sessionId: id }
  })
}

export function demandGoodPassword(password: string, email: string, path = 'password'): void {
  const verdict = checkPassword(password, email)
  if (!verdict.ok) throw invalidField(path, `${verdict.reason}.`)
}
