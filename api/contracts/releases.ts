import { z } from '@hono/zod-openapi'

export const RELEASE_STATUSES = ['building', 'ready', 'live', 'superseded', 'failed'] as const

export const Release = z
  .object({
    id: z.int(),
    status: z.enum(RELEASE_STATUSES),
    /** What was edited, as the merchant reads it. */
    cause: z.string(),
    /** Files the release holds, and how many differ from the one before. */
    pages: z.int(),
    changed: z.int(),
    /** The tags that were published; none means every page. */
    tags: z.array(z.string()),
    startedAt: z.iso.datetime(),
    readyAt: z.iso.datetime().nullable(),
    liveAt: z.iso.datetime().nullable(),
    progress: z.object({ done: z.int(), total: z.int() }),
    problems: z.array(z.object({ path: z.string(), section: z.string(), message: z.string() })),
    error: z.string().nullable(),
  })
  .openapi('Release')

export const ReleasedPages = z
  .object({
    /** Its first pages that differ from the release before. */
    data: z.array(
      z.object({
        path: z.string(),
        change: z.enum(['new', 'changed', 'gone']),
        /** What it shows of what was published, as tags; none where every page was made anew. */
        because: z.array(z.string()),
      }),
    ),
    /** How many there are in all. */
    total: z.int(),
  })
  .openapi('ReleasedPages')

export const ReleaseList = z
  .object({
    data: z.array(Release),
    next: z.string().nullable(),
    /** A rollback is held: later releases are built and wait until publishing is resumed. */
    held: z.boolean(),
    /** How many releases wait behind a held rollback. */
    waiting: z.int(),
  })
  .openapi('ReleaseList')

export const WithholdInput = z
  .strictObject({
    /** Addresses in the store, like /products/tent/. */
    paths: z.array(z.string().startsWith('/').max(500)).min(1).max(100),
  })
  .openapi('WithholdInput')

export const PublishRequested = z.object({ pages: z.int(), seconds: z.number() }).openapi('PublishRequested')
