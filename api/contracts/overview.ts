import { z } from '@hono/zod-openapi'
import { RELEASE_STATUSES } from './releases.ts'

const Count = z.int().min(0)
const Instant = z.iso.datetime()

export const LatestRelease = z
  .object({ id: z.int(), status: z.enum(RELEASE_STATUSES), cause: z.string(), startedAt: Instant })
  .openapi('LatestRelease')
export type LatestRelease = z.infer<typeof LatestRelease>

/** What one's role does not include is null. */
export const StoreFigures = z
  .object({
    storeId: z.string(),
    products: z.union([z.object({ active: Count, draft: Count, lowStock: Count, soldOut: Count }), z.null()]),
    publishing: z.union([
      z.object({
        latest: z.union([LatestRelease, z.null()]),
        /** Edits that are not live yet. */
        waiting: Count,
        /** A rollback is held: nothing goes live until publishing is resumed. */
        held: z.boolean(),
      }),
      z.null(),
    ]),
    /** Tasks to be done, as far as one sees them. */
    tasks: z.union([Count, z.null()]),
  })
  .openapi('StoreFigures')
export type StoreFigures = z.infer<typeof StoreFigures>

export const Overview = z.object({ stores: z.array(StoreFigures) }).openapi('Overview')

/** What a store's texts and pictures lack. What one's role does not include is null. */
export const Lacks = z
  .object({
    drafts: z.union([Count, z.null()]),
    /** Without a title in one of the store's languages. */
    untranslated: z.object({
      products: z.union([Count, z.null()]),
      pages: z.union([Count, z.null()]),
      posts: z.union([Count, z.null()]),
      policies: z.union([Count, z.null()]),
    }),
    /** Pictures that say nothing to who does not see them. */
    undescribed: z.union([Count, z.null()]),
  })
  .openapi('Lacks')
export type Lacks = z.infer<typeof Lacks>

export const FailingJob = z
  .object({
    id: z.int(),
    name: z.string(),
    attempts: z.int(),
    maxAttempts: z.int(),
    error: z.string(),
    /** When it is tried again; null when it is given up. */
    nextAt: z.union([Instant, z.null()]),
  })
  .openapi('FailingJob')

export const PlatformOverview = z
  .object({
    stores: z.object({ active: Count, suspended: Count, deleting: Count, newThisWeek: Count }),
    jobs: z.object({
      waiting: Count,
      running: Count,
      failing: Count,
      /** How long what is due has been waiting for a worker. */
      lateSeconds: Count,
      latest: z.array(FailingJob),
    }),
    releases: z.array(LatestRelease.extend({ store: z.object({ slug: z.string(), name: z.string() }) })),
    mail: z.object({ waiting: Count, failed: Count }),
    health: z.object({
      databaseMs: z.int(),
      storage: z.boolean(),
      /** Somebody is there to do the jobs. */
      worker: z.boolean(),
    }),
  })
  .openapi('PlatformOverview')
export type PlatformOverview = z.infer<typeof PlatformOverview>
