import { z } from '@hono/zod-openapi'
import { PRODUCT_STATUSES, Price, ProductFilter } from './catalog.ts'
import { Money } from './money.ts'
import { Id, RequiredText } from './text.ts'

export const MAX_BULK_PRODUCTS = 10_000
/** As many are edited before the answer; more become a job. */
export const BULK_AT_ONCE = 200

/** Percentages have at most two decimals: -12.5 takes an eighth off. */
export const PriceChange = z
  .union([
    z.strictObject({ percent: z.number().min(-100).max(1000).multipleOf(0.01) }),
    z.strictObject({ amount: Money }),
    z.strictObject({ set: Price }),
  ])
  .openapi('PriceChange')
export type PriceChange = z.infer<typeof PriceChange>

const Tags = z.array(RequiredText(60)).min(1).max(50)
const Ids = z.array(Id).min(1).max(20)

export const BulkPatch = z
  .strictObject({
    status: z.enum(PRODUCT_STATUSES).exclude(['scheduled']).optional(),
    addTags: Tags.optional(),
    removeTags: Tags.optional(),
    addCategoryIds: Ids.optional(),
    removeCategoryIds: Ids.optional(),
    brandId: Id.nullable().optional(),
    price: PriceChange.optional(),
    /** What becomes of the compare-at price: the price before this change, or nothing. */
    compareAt: z.enum(['former_price', 'none']).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, 'must change something')
  .openapi('BulkPatch')
export type BulkPatch = z.infer<typeof BulkPatch>

/** Either products by id or those a filter finds. */
export const BulkEditInput = z
  .strictObject({
    ids: z.array(Id).min(1).max(MAX_BULK_PRODUCTS).optional(),
    filter: ProductFilter.optional(),
    patch: BulkPatch,
  })
  .refine((input) => (input.ids === undefined) !== (input.filter === undefined), {
    path: ['ids'],
    message: 'Give ids or a filter, one of the two',
  })
  .openapi('BulkEditInput')
export type BulkEditInput = z.infer<typeof BulkEditInput>

export const BulkEdit = z
  .object({
    id: z.int(),
    status: z.enum(['waiting', 'running', 'done', 'failed']),
    products: z.int(),
    done: z.int(),
    changed: z.int(),
    failed: z.int(),
    errors: z.array(z.object({ productId: z.int(), message: z.string() })),
  })
  .openapi('BulkEdit')
