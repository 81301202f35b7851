import type { PlatformDb } from '../../db/platform-db.ts'
import { normaliseEmail } from '../../domain/email.ts'
import { hashPassword } from './password-hash.ts'

export interface CreateAccountInput {
  email: string
  password: string
  name: string
  locale: string
  /** Of the platform itself. */
  admin?: boolean
}

/** An account whose address the operator vouches for: by seed or command line, never by a request. */
export async function createAccount(platform: PlatformDb, input: CreateAccountInput): Promise<string> {
  const { email, password, name, locale, admin = false } = input
  const row = await platform
    .insertInto('accounts')
    .values({
      email: normaliseEmail(email),
      name,
      locale,
      admin,
      password_hash: await hashPassword(password),
      verified_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
