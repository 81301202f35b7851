import { z } from 'zod'

/** An amount in the currency's minor units: 1999 EUR is 19,99 €, 1999 CLP is $1.999. */
export const Money = z.strictObject({
  amount: z.int().min(-1e15).max(1e15),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Use a three-letter ISO 4217 code, like EUR'),
})
export type Money = z.infer<typeof Money>
