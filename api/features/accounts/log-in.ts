import { AppError } from '../../errors.ts'
import { networkOf } from '../../http/client-ip.ts'
import type { Limit } from '../../http/rate-limit.ts'
import { matchPassword } from './password-hash.ts'
import type { Claim } from './realm.ts'
import { LIMITS, type SignedIn, type SignInDeps, type Visitor } from './sign-in-deps.ts'

export interface LogInInput {
  email: string
  password: string
  visitor: Visitor
}

export async function logIn<Owner>(
  deps: SignInDeps<Owner>,
  { email, password, visitor }: LogInInput,
): Promise<SignedIn> {
  const claim = await provePassword(deps, { email, password, visitor })
  if (!claim)
    throw new AppError('wrong_credentials', 'This e-mail address and password do not belong together.')
  const { token, id } = await deps.realm.sessions.create(claim.id, visitor)
  return { claimId: claim.id, token, sessionId: id }
}

/**
 * Whose password it is, among all who claim the address. It takes the same time for a known and an unknown
 * address, and guessing is slowed down: from one place, at one address, and by one network.
 */
export async function provePassword<Owner>(
  { realm, limits }: SignInDeps<Owner>,
  { email, password, visitor }: LogInInput,
): Promise<Claim | undefined> {
  const network = networkOf(visitor.ip)
  const counts: [Limit, string][] = [
    [LIMITS.loginNetwork, network],
    [LIMITS.loginHere, `${realm.name} ${email} ${network}`],
    [LIMITS.loginAddress, `${realm.name} ${email}`],
  ]
  await limits.consume(...counts)
  const { claim, hash, outdated } = await matchPassword(await realm.listClaims(email), password)
  if (!claim) return undefined
  await limits.forgive(...counts)
  if (outdated) await realm.setPassword(claim.id, hash)
  return claim
}
