import { z } from '@hono/zod-openapi'

export const IMPORT_FORMATS = ['own', 'shopify', 'woocommerce'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

export const MAX_IMPORT = 64 * 1024 * 1024
/** What an import says about its rows; there may be more. */
export const MAX_ROW_ERRORS = 1000

export const RowError = z
  .object({
    /** As a spreadsheet counts: the header is row 1. 0 is the file as a whole. */
    row: z.int(),
    message: z.string(),
  })
  .openapi('RowError')
export type RowError = z.infer<typeof RowError>

export const ImportSummary = z
  .object({
    id: z.int(),
    fileName: z.string(),
    format: z.enum(IMPORT_FORMATS),
    /** Nothing is written: what would happen is only counted. */
    dryRun: z.boolean(),
    status: z.enum(['waiting', 'running', 'done', 'failed']),
    rows: z.int(),
    /** Rows read so far. */
    done: z.int(),
    /** Products. */
    created: z.int(),
    updated: z.int(),
    /** Rows that were not taken over. */
    failed: z.int(),
    /** Products whose pictures are still to be fetched. */
    picturesLeft: z.int(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .openapi('ImportSummary')
export type ImportSummary = z.infer<typeof ImportSummary>

/** Pictures that could not be loaded are among the errors, and their products are there all the same. */
export const Import = ImportSummary.extend({ errors: z.array(RowError) }).openapi('Import')
export type Import = z.infer<typeof Import>
