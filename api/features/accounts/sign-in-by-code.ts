import { AppError } from '../../errors.ts'
import { networkOf } from '../../http/client-ip.ts'
import { findProof, wrongCode } from './codes.ts'
import type { Claim, CodeRow, RealmTrx } from './realm.ts'
import { LIMITS, type SignedIn, type SignInDeps, type Visitor } from './sign-in-deps.ts'

export interface SignInByCodeInput {
  email: string
  code: string
  /** Who is signed in already and confirms the own address. */
  claimId?: string
  /** For an account that is made by it. */
  locale: string
  visitor: Visitor
}

/** Whoever reads the mail of an address may come in: as its owner, or as a new one. */
export async function signInByCode<Owner>(
  deps: SignInDeps<Owner>,
  input: SignInByCodeInput,
): Promise<SignedIn> {
  const { email, code, visitor } = input
  const network = networkOf(visitor.ip)
  await deps.limits.consume([LIMITS.redeemNetwork, network])
  const proof = await findProof(deps, { email, code, purposes: ['verify', 'sign-in'] })
  await deps.limits.forgive([LIMITS.redeemNetwork, network])
  return deps.inRealm(async (realm) => {
    if (!(await realm.takeCode(proof))) throw wrongCode()
    const claim = await claimAddress(realm, proof, input)
    const { token, id } = await realm.sessions.create(claim.id, visitor)
    return { claimId: claim.id, token, sessionId: id }
  })
}

/**
 * The claim that a proven address leads to. A claim that somebody else may have prepared is taken over bare:
 * its password, sessions and keys are gone, so that nobody waits behind it.
 */
export async function claimAddress<Owner>(
  realm: RealmTrx<Owner>,
  { email, claimId }: Pick<CodeRow, 'email' | 'claimId'>,
  { claimId: signedIn, locale }: Pick<SignInByCodeInput, 'claimId' | 'locale'>,
): Promise<Claim> {
  const claims = await realm.listClaims(email)
  const owner = claims.find((claim) => claim.verified)
  if (owner) return owner
  const own = claims.find(({ id }) => id === claimId) ?? claims.find(({ id }) => id === signedIn)
  const claim = own ?? claims[0]
  if (!claim) return realm.insertClaim({ email, name: '', locale, passwordHash: null, verified: true })
  if (!own) {
    await realm.setPassword(claim.id, null)
    await realm.sessions.invalidateAll(claim.id)
    await realm.revokeKeys(claim.id)
  }
  if (!(await realm.verifyClaim(claim.id))) {
    throw new AppError('conflict', 'This address was confirmed by another request just now. Try again.')
  }
  return { ...claim, verified: true }
}
