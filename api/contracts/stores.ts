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
    statusReason: z.string(),
    currency: z.string(),
    country: z.string(),
    locales: z.array(z.string()),
    timezone: z.string(),
    url: z.url(),
    /** When the data of a deleted store ends. */
    deleteAfter: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Store')

/** What a moved store does not bring along, and somebody has to enter or make again. */
export const EnterAgain = z
  .object({
    kind: z.enum(['domain', 'webhook', 'rebuild_hook', 'member']),
    /** The host, the address, the name, the e-mail address. */
    name: z.string().max(2000),
  })
  .openapi('EnterAgain')
export type EnterAgain = z.infer<typeof EnterAgain>

export const MovedStore = StoreAnswer.extend({ enterAgain: z.array(EnterAgain) }).openapi('MovedStore')

export const CloneStoreInput = z
  .strictObject({ slug: Text(60), name: RequiredText(80).optional() })
  .openapi('CloneStoreInput')

/** Beside the archive. Left out, both are as they were. */
export const RestoreStoreInput = z.strictObject({ slug: Text(60), name: RequiredText(80) }).partial()
export type RestoreStoreInput = z.infer<typeof RestoreStoreInput>

export const UpdateStoreInput = z
  .strictObject({
    name: RequiredText(80),
    slug: Text(60),
    country: Country,
    /** The first one is the language the texts are written in; it stays. */
    locales: Locales,
    timezone: Text(60),
  })
  .partial()
  .openapi('UpdateStoreInput')
export type UpdateStoreInput = z.infer<typeof UpdateStoreInput>

export const SuspendInput = z.strictObject({ reason: Text(500).default('') }).openapi('SuspendInput')

export const DeleteStoreInput = z
  .strictObject({
    /** The store's slug, typed once more. */
    confirm: Text(60),
  })
  .openapi('DeleteStoreInput')

export const DomainInput = z.strictObject({ host: Text(253) }).openapi('DomainInput')

export const Domain = z
  .object({
    host: z.string(),
    kind: z.enum(['platform', 'custom', 'former']),
    primary: z.boolean(),
    verified: z.boolean(),
    /** What proves that the host is the store's: either of the two. */
    proof: z
      .object({
        dns: z.object({ name: z.string(), type: z.literal('TXT'), value: z.string() }),
        http: z.object({ url: z.string(), body: z.string() }),
      })
      .nullable(),
  })
  .openapi('Domain')
