import { z } from '@hono/zod-openapi'
import { Id, IdParam, RequiredText, Text } from './text.ts'

export const ADJUSTMENT_REASONS = [
  'received',
  'counted',
  'damaged',
  'lost',
  'returned',
  'transfer',
  'sale',
  'correction',
] as const

/** Those a person gives, and those of the product form, of other systems and of files. */
export const STOCK_REASONS = [...ADJUSTMENT_REASONS, 'product', 'sync', 'import'] as const
export type StockReason = (typeof STOCK_REASONS)[number]

export const MAX_ADJUSTED = 500
export const MAX_SYNCED = 1000

const Count = z.int().min(0).max(1e9)
const Availability = z.enum(['in_stock', 'low_stock', 'out_of_stock'])

export const StockLevel = z
  .object({
    variantId: z.int(),
    branchId: z.int(),
    productId: z.int(),
    title: z.string(),
    options: z.array(z.string()),
    sku: z.string().nullable(),
    /** Null while nobody has counted it. */
    onHand: z.int().nullable(),
    reserved: z.int(),
    available: z.int().nullable(),
    /** At or below it the stock is low; 0 asks for no warning. */
    lowAt: z.int(),
    tracked: z.boolean(),
    /** What the storefront says of the variant, all branches together. */
    availability: Availability,
    updatedAt: z.iso.datetime().nullable(),
  })
  .openapi('StockLevel')
export type StockLevel = z.infer<typeof StockLevel>

const AdjustmentLine = z
  .strictObject({
    variantId: Id,
    branchId: Id,
    /** How many came or went. */
    change: z.int().min(-1e9).max(1e9).optional(),
    /** How many there are. */
    onHand: Count.optional(),
  })
  .refine((line) => (line.change === undefined) !== (line.onHand === undefined), {
    path: ['change'],
    message: 'Give change or onHand, one of the two',
  })
  .openapi('AdjustmentLine')

/** All lines or none. */
export const AdjustmentInput = z
  .strictObject({
    reason: z.enum(ADJUSTMENT_REASONS),
    note: Text(500).default(''),
    lines: z.array(AdjustmentLine).min(1).max(MAX_ADJUSTED),
  })
  .openapi('AdjustmentInput')
export type AdjustmentInput = z.infer<typeof AdjustmentInput>

export const ThresholdInput = z
  .strictObject({
    lines: z
      .array(z.strictObject({ variantId: Id, branchId: Id, lowAt: Count }))
      .min(1)
      .max(MAX_ADJUSTED),
  })
  .openapi('ThresholdInput')
export type ThresholdInput = z.infer<typeof ThresholdInput>

/** What another system counted. Without a branch it is the store's first one. */
export const SyncInput = z
  .strictObject({
    rows: z
      .array(z.strictObject({ sku: RequiredText(100), branchId: Id.optional(), onHand: Count }))
      .min(1)
      .max(MAX_SYNCED),
  })
  .openapi('SyncInput')
export type SyncInput = z.infer<typeof SyncInput>

export const SyncAnswer = z
  .object({
    updated: z.int(),
    unchanged: z.int(),
    failed: z.int(),
    /** Rows count from 1, in the order of the request. */
    errors: z.array(z.object({ row: z.int(), message: z.string() })),
  })
  .openapi('SyncAnswer')
export type SyncAnswer = z.infer<typeof SyncAnswer>

export const StockMovement = z
  .object({
    id: z.int(),
    at: z.iso.datetime(),
    variantId: z.int(),
    branchId: z.int(),
    /** Null once the product is gone. */
    title: z.string().nullable(),
    options: z.array(z.string()),
    sku: z.string().nullable(),
    change: z.int(),
    /** How many there were afterwards. */
    onHand: z.int(),
    reason: z.enum(STOCK_REASONS),
    note: z.string(),
    /** Null: the system itself. */
    actor: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }).nullable(),
  })
  .openapi('StockMovement')
export type StockMovement = z.infer<typeof StockMovement>

export const stockFilters = {
  branch: IdParam.optional(),
  product: IdParam.optional(),
  /** Only what is at or below its threshold, or gone. */
  low: z.stringbool().optional(),
  /** In title or SKU. */
  q: Text(200).optional(),
}

export const movementFilters = {
  branch: IdParam.optional(),
  variant: IdParam.optional(),
  reason: z.enum(STOCK_REASONS).optional(),
}
