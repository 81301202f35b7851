import { z } from '@hono/zod-openapi'
import { Condition, CONDITION_LIMITS, ConditionGroup, ItemGroup } from '../domain/pricing/conditions.ts'
import { Effect } from '../domain/pricing/kinds/index.ts'
import { normaliseCode } from '../domain/pricing/normalise-code.ts'
import { PROMOTION_CLASSES } from '../domain/pricing/types.ts'
import { Id, RequiredText } from './text.ts'

const Instant = z.iso.datetime({ offset: true })

type JsonSchema = z.core.JSONSchema.BaseSchema
/** A schema's place in the API's document. */
type Document = NonNullable<Parameters<typeof Effect.openapi>[1]>

const GROUP = { $ref: '#/components/schemas/ConditionGroup' }

/** Groups in groups are written out level by level in the schema, and as what they are in the document. */
const Conditions = ConditionGroup.openapi('ConditionGroup', {
  description: `Conditions joined by all or any, at most ${CONDITION_LIMITS.depth} levels deep; an empty group always holds`,
  anyOf: [groupDocument('all'), groupDocument('any')],
} as Document)

const PromotionEffect = Effect.openapi('PromotionEffect', documentOf(Effect) as Document)

function groupDocument(key: 'all' | 'any'): JsonSchema {
  const items = { anyOf: [GROUP, documentOf(Condition)] }
  return {
    type: 'object',
    required: [key],
    additionalProperties: false,
    properties: { [key]: { type: 'array', maxItems: CONDITION_LIMITS.conditions, items } },
  }
}

/** With a reference wherever a schema would write out groups in groups. */
function documentOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...document } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!Object.is(zodSchema, ItemGroup)) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      Object.assign(jsonSchema, { ...GROUP, description: 'Asks items only, nothing of cart or customer' })
    },
  })
  return document
}

const Limit = z.int().min(1).max(1e9).nullable()

const PromotionFields = z
  .strictObject({
    /** What shoppers read beside the discount. */
    title: RequiredText(200),
    effect: PromotionEffect,
    status: z.enum(['active', 'paused']),
    /** `coupon`: only for who types one of its codes. */
    trigger: z.enum(['automatic', 'coupon']),
    startsAt: Instant.nullable(),
    endsAt: Instant.nullable(),
    conditions: Conditions,
    /** Two promotions combine when each names the other's class. */
    combinesWith: z
      .array(z.enum(PROMOTION_CLASSES))
      .max(PROMOTION_CLASSES.length)
      .refine((list) => new Set(list).size === list.length, 'names a class twice'),
    /** Never together with another one. */
    exclusive: z.boolean(),
    /** The higher is applied earlier within its class, and wins a tie. */
    priority: z.int().min(-1000).max(1000),
    limits: z.strictObject({ total: Limit, perCustomer: Limit }),
  })
  .partial()

const inOrder = ({ startsAt, endsAt }: { startsAt?: string | null; endsAt?: string | null }) =>
  !startsAt || !endsAt || new Date(startsAt) < new Date(endsAt)
const ORDER = { path: ['endsAt'], message: 'must be after the start' }

export const PromotionInput = PromotionFields.required({ title: true, effect: true })
  .refine(inOrder, ORDER)
  .openapi('PromotionInput')
export type PromotionInput = z.infer<typeof PromotionInput>

export const PromotionPatch = PromotionFields.refine(inOrder, ORDER).openapi('PromotionPatch')
export type PromotionPatch = z.infer<typeof PromotionPatch>

export const Promotion = PromotionFields.required()
  .extend({
    id: z.int(),
    version: z.int(),
    class: z.enum(PROMOTION_CLASSES),
    /** How many orders have it. */
    used: z.int(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Promotion')
export type Promotion = z.infer<typeof Promotion>

/** Case and outer spaces do not count. */
export const CouponCode = z
  .string()
  .max(60)
  .transform(normaliseCode)
  .pipe(z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{2,39}$/u, 'must be 3 to 40 letters, digits, - _ or .'))

export const CouponInput = z
  .strictObject({
    code: CouponCode,
    /** 1: single use; null: as often as the promotion allows. */
    limit: Limit,
  })
  .openapi('CouponInput')
export type CouponInput = z.infer<typeof CouponInput>

export const Coupon = z
  .object({ id: Id, promotionId: Id, code: z.string(), limit: Limit, used: z.int() })
  .openapi('Coupon')
export type Coupon = z.infer<typeof Coupon>
