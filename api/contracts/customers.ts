import { z } from '@hono/zod-openapi'
import { Email, Password } from './accounts.ts'
import { Text } from './text.ts'

const Locale = Text(35).min(2)

export const RegisterCustomerInput = z.strictObject({
  email: Email,
  password: Password,
  name: Text(100).optional(),
  locale: Locale.optional(),
})

export const CustomerPatch = z.strictObject({
  name: Text(100).optional(),
  phone: Text(40).optional(),
  locale: Locale.optional(),
  marketing: z.boolean().optional(),
})

export const CustomerAnswer = z
  .object({
    id: z.int(),
    email: z.string(),
    name: z.string(),
    phone: z.string(),
    locale: z.string(),
    marketing: z.boolean(),
    verified: z.boolean(),
  })
  .openapi('Customer')
export type CustomerAnswer = z.infer<typeof CustomerAnswer>

/** The token is for clients that are no page of the store: pages get the cookie. */
export const CustomerSignedIn = z
  .object({ customer: CustomerAnswer, token: z.string().optional() })
  .openapi('CustomerSignedIn')
