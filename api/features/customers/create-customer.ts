import type { StoreDb } from '../../db/store-db.ts'
import { normaliseEmail } from '../../domain/email.ts'
import { hashPassword } from '../accounts/index.ts'

export interface CreateCustomerInput {
  email: string
  password: string
  name: string
  locale: string
}

/** A customer whose address the operator vouches for: by seed or import, never by a request. */
export async function createCustomer(store: StoreDb, input: CreateCustomerInput): Promise<number> {
  const { email, password, name, locale } = input
  const row = await store
    .insertInto('customers')
    .values({
      email: normaliseEmail(email),
      name,
      locale,
      password_hash: await hashPassword(password),
      verified_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
