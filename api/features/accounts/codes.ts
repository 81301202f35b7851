import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { formatOtp, judgeOtp, readOtp } from '../../domain/otp.ts'
import { invalidField } from '../../errors.ts'
import { keysFor, type SecretEnv } from '../../secrets.ts'
import type { Code, CodePurpose, CodeRow, Realm } from './realm.ts'
import type { SignInDeps } from './sign-in-deps.ts'

const HASHING = 'one-time-code'

/** A new code in place of the one before; answered here once, and stored only as a keyed hash. */
export async function makeCode<Owner>(env: SecretEnv, realm: Realm<Owner>, code: Code): Promise<string> {
  const digits = formatOtp(randomInt(1_000_000))
  await realm.putCode({ ...code, hash: hashCode(keysFor(env, HASHING)[0].key, realm, code, digits) })
  return digits
}

/**
 * What the code proves. The try is counted first and in its own statement, so that a hundred guesses at once
 * are a hundred tries; every refusal says the same, because only a known address has codes.
 */
export async function findProof<Owner>(
  { env, now, realm }: Pick<SignInDeps<Owner>, 'env' | 'now' | 'realm'>,
  { email, code, purposes }: { email: string; code: string; purposes: readonly CodePurpose[] },
): Promise<CodeRow> {
  const digits = readOtp(code) ?? ''
  const rows = await realm.tryCodes(email, purposes)
  const proof = rows.find((row) => {
    const state = { sentAt: row.sentAt, tries: row.tries - 1, usedAt: null }
    return judgeOtp(state, isCodeOf(env, realm, row, digits), now()).ok
  })
  if (!proof) throw wrongCode()
  return proof
}

export const wrongCode = () => invalidField('code', 'This code is wrong or has expired. Ask for a new one.')

function isCodeOf<Owner>(env: SecretEnv, realm: Realm<Owner>, row: CodeRow, digits: string): boolean {
  const stored = Buffer.from(row.hash)
  return keysFor(env, HASHING).some(({ key }) => {
    const hash = Buffer.from(hashCode(key, realm, row, digits))
    return hash.length === stored.length && timingSafeEqual(hash, stored)
  })
}

const hashCode = <Owner>(key: Buffer, realm: Realm<Owner>, { purpose, subject }: Code, digits: string) =>
  createHmac('sha256', key)
    .update(JSON.stringify([realm.name, purpose, subject, digits]))
    .digest('base64url')
