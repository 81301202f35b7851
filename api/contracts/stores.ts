import { z } from '@hono/zod-openapi'
import { RequiredText, Text } from './text.ts'

const Country = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter ISO 3166 code, like ES')
const Currency = z.string().regex(/^[A-Z]{3}$/, 'must be a three-letter ISO 4217 code, like EUR')
const Locales = z.array(Text(35)).min(1, 'needs one language at least').max(20)

export const CreateStoreInput = z
  .strictObject({
    name: RequiredText(80),
    slug: Text(60),
    currency: Currency,
    country: Country,
    locales: Locales,
    timezone: Text(60).optional(),
    /** A pack, or a pack and one of its presets: `base`, `base:trail`. */
    theme: Text(60).optional(),
  })
  .openapi('CreateStoreInput')
export type CreateStoreInput = z.infer<typeof CreateStoreInput>

export const STORE_STATUSES = ['active', 'publishing', 'suspended', 'deleting'] as const

export const StoreAnswer = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    /** `publishing` until the first release is live. */
    status: z.enum(STORE_STATUSES),
    currency: z.string(),
    country: z.string(),
    locales: z.array(z.string()),
    timezone: z.string(),
    url: z.url(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Store')
