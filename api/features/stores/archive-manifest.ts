import { z } from 'zod'
import { EnterAgain } from '../../contracts/stores.ts'

const Count = z.int().min(0)

/** The first file of a store's archive: what the archive holds, and what must be entered again. */
export const ArchiveManifest = z.object({
  format: z.literal('picksy-store'),
  formatVersion: z.literal(1),
  /** How many of the store migrations its tables have been through. */
  schemaVersion: z.int().min(1),
  createdAt: z.iso.datetime(),
  store: z.object({
    slug: z.string().max(60),
    name: z.string().min(1).max(80),
    currency: z.string().regex(/^[A-Z]{3}$/),
    country: z.string().regex(/^[A-Z]{2}$/),
    locales: z.array(z.string().max(35)).min(1).max(20),
    timezone: z.string().max(60),
  }),
  tables: z
    .array(
      z.object({
        name: z.string().max(63),
        columns: z.array(z.string().max(63)).min(1).max(200),
        rows: Count,
        bytes: Count,
        sha256: z.string().regex(/^[a-f0-9]{64}$/),
        /** The last number that was given to a row. */
        lastId: Count,
      }),
    )
    .max(100),
  media: z.object({ files: Count, bytes: Count }),
  notInside: z.array(z.string().max(200)).max(50),
  enterAgain: z.array(EnterAgain).max(1000),
})
export type ArchiveManifest = z.infer<typeof ArchiveManifest>
export type ArchivedTable = ArchiveManifest['tables'][number]

export const NOT_INSIDE = [
  'staff, invitations and API keys',
  'sessions of staff and customers',
  'secrets of webhooks, tokens of rebuild hooks, keys of payment gateways',
  'domains of the store’s own',
  'texts of sent mail',
  'releases and pages: they are made anew',
]

export const MANIFEST = 'manifest.json'
export const tableFile = (name: string) => `tables/${name}.jsonl`
export const mediaFile = (name: string) => `media/${name}`
