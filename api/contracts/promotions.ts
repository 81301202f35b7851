import { z } from '@hono/zod-openapi'
import { OPERATORS } from '../domain/collection-rules.ts'
import { CONDITION_LIMITS, ConditionGroup, ItemGroup } from '../domain/pricing/conditions.ts'
import { Effect } from '../domain/pricing/kinds/index.ts'
import { PROMOTION_CLASSES } from '../domain/pricing/types.ts'
import { Money } from './money.ts'
import { Id, RequiredText, Text } from './text.ts'

export type { Condition, ConditionGroup, ItemCondition, ItemGroup } from '../domain/pricing/conditions.ts'
export type { Effect, KindCode } from '../domain/pricing/kinds/index.ts'

export const PROMOTION_STATES = ['active', 'scheduled', 'paused', 'ended'] as const
export type PromotionState = (typeof PROMOTION_STATES)[number]
export const MAX_GENERATED = 10_000

const conditionDocument = {
  type: 'object' as const,
  description:
    'One question; `key` names the attribute that is asked about, `currency` goes with `cart_subtotal`',
  required: ['target', 'operator', 'value'],
  properties: {
    target: {
      type: 'string' as const,
      enum: [
        ...['product', 'variant', 'category', 'collection', 'brand', 'tag', 'on_sale', 'attribute'],
        ...['cart_subtotal', 'cart_quantity', 'customer', 'segment'],
      ],
    },
    key: { type: 'string' as const, maxLength: 100 },
    currency: { type: 'string' as const, pattern: '^[A-Z]{3}$' },
    operator: { type: 'string' as const, enum: [...OPERATORS] },
    value: { description: 'One value, a list for in and not_in, two for between' },
  },
}

const GROUP = { $ref: '#/components/schemas/PromotionConditions' }

const groupDocument = (name: 'all' | 'any') => ({
  type: 'object' as const,
  required: [name],
  additionalProperties: false,
  properties: {
    [name]: {
      type: 'array' as const,
      maxItems: CONDITION_LIMITS.conditions,
      items: { anyOf: [GROUP, conditionDocument] },
    },
  },
})

/** Groups in groups are written out level by level in the schema, and as what they are in the document. */
const Conditions = ConditionGroup.openapi('PromotionConditions', {
  type: 'object',
  description: `Conditions joined by all or any, at most ${CONDITION_LIMITS.depth} levels deep; none always hold. Where items are chosen only what is asked of products has a place`,
  anyOf: [groupDocument('all'), groupDocument('any')],
})

const { $schema: _, ...effectDocument } = z.toJSONSchema(Effect, {
  io: 'input',
  override({ zodSchema, jsonSchema }) {
    if ((zodSchema as unknown) === ItemGroup) jsonSchema.anyOf = [GROUP]
  },
})

const EffectAnswer = Effect.openapi('PromotionEffect', {
  ...(effectDocument as object),
  type: 'object',
  description: 'What is taken off: a kind with what it needs. 1250 basis points are 12.5 %',
})

const Moment = z.iso.datetime({ offset: true }).transform((moment) => new Date(moment).toISOString())
const Times = z.int().min(1).max(1_000_000_000).nullable()
const Class = z.enum(PROMOTION_CLASSES)
const Classes = z
  .array(Class)
  .max(PROMOTION_CLASSES.length)
  .refine((list) => new Set(list).size === list.length, 'names a class twice')

const PromotionFields = z
  .strictObject({
    title: RequiredText(200),
    effect: EffectAnswer,
    status: z.enum(['active', 'paused']),
    /** `automatic` needs nothing, `coupon` one of its codes. */
    trigger: z.enum(['automatic', 'coupon']),
    /** Null leaves that side open. The end itself is outside. */
    startsAt: Moment.nullable(),
    endsAt: Moment.nullable(),
    /** What the cart as a whole must be like. */
    conditions: Conditions,
    /** Two promotions combine when each names the other's class and neither is exclusive. */
    combinesWith: Classes,
    exclusive: z.boolean(),
    /** The higher is applied earlier within its class, and wins a tie. */
    priority: z.int().min(-1000).max(1000),
    /** How often it may be used, by all and by each customer. */
    limits: z.strictObject({ total: Times, perCustomer: Times }),
  })
  .partial()

export const PromotionInput = PromotionFields.required({ title: true, effect: true }).openapi(
  'PromotionInput',
)
export type PromotionInput = z.infer<typeof PromotionInput>
export const PromotionPatch = PromotionFields.openapi('PromotionPatch')
export type PromotionPatch = z.infer<typeof PromotionPatch>

export const PromotionAnswer = z
  .object({
    id: z.int(),
    version: z.int(),
    title: z.string(),
    effect: EffectAnswer,
    class: Class,
    status: z.enum(['active', 'paused']),
    /** Whether it holds now, by status and times. */
    state: z.enum(PROMOTION_STATES),
    trigger: z.enum(['automatic', 'coupon']),
    startsAt: z.iso.datetime().nullable(),
    endsAt: z.iso.datetime().nullable(),
    conditions: Conditions,
    combinesWith: z.array(Class),
    exclusive: z.boolean(),
    priority: z.int(),
    limits: z.object({ total: z.int().nullable(), perCustomer: z.int().nullable() }),
    used: z.int(),
    /** How many codes it has, and the code where it is the only one. */
    coupons: z.int(),
    code: z.string().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Promotion')
export type PromotionAnswer = z.infer<typeof PromotionAnswer>

export const PromotionQuery = z.object({ state: z.enum(PROMOTION_STATES).optional() })

export const CouponInput = z
  .strictObject({ code: RequiredText(60), limit: Times.default(null) })
  .openapi('PromotionCouponInput')

export const CouponBatchInput = z
  .strictObject({
    count: z.int().min(1).max(MAX_GENERATED),
    /** Stands before each code. */
    prefix: Text(12).default(''),
  })
  .openapi('CouponBatchInput')

export const CouponAnswer = z
  .object({
    id: z.int(),
    code: z.string(),
    /** Null: as often as the promotion allows. */
    limit: z.int().nullable(),
    used: z.int(),
    createdAt: z.iso.datetime(),
  })
  .openapi('PromotionCoupon')
export type CouponAnswer = z.infer<typeof CouponAnswer>

export const SimulationInput = z
  .strictObject({
    lines: z
      .array(z.strictObject({ variantId: Id, quantity: z.int().min(1).max(999) }))
      .min(1)
      .max(100),
    coupons: z.array(RequiredText(60)).max(10).default([]),
    /** When it is bought; now when left out. */
    at: Moment.optional(),
    /** Who buys; a guest when left out. */
    customer: z
      .strictObject({ id: Id.nullable(), segments: z.array(RequiredText(200)).max(50) })
      .nullable()
      .default(null),
    /** What was chosen for delivery, and what it costs in the store's currency. */
    shipping: z
      .strictObject({ optionId: Id, price: z.int().min(0).max(1e12) })
      .nullable()
      .default(null),
    /** A promotion as it would be: instead of the saved one, or beside all when new. Codes that nobody has are then its own. */
    draft: PromotionFields.required({ title: true, effect: true })
      .extend({ id: Id.nullable() })
      .nullable()
      .default(null),
  })
  .openapi('SimulationInput')
export type SimulationInput = z.infer<typeof SimulationInput>

const Discount = z.object({
  promotionId: z.int(),
  title: z.string(),
  code: z.string().nullable(),
  amount: Money,
})

const SKIP_REASONS = [
  ...(['paused', 'not_started', 'ended', 'no_coupon', 'used_up', 'used_by_customer'] as const),
  ...(['conditions', 'currency', 'no_items', 'not_enough_items', 'no_shipping', 'nothing_left'] as const),
] as const

export const TraceEntry = z
  .object({
    /** 0 is the draft that is not saved yet. */
    promotionId: z.int(),
    title: z.string(),
    class: Class,
    code: z.string().nullable(),
    outcome: z.enum(['applied', 'skipped', 'lost']),
    /** What it takes off, or alone would have. */
    amount: Money,
    /** Why it was skipped. */
    reason: z.enum(SKIP_REASONS).nullable(),
    /** Conditions that do not hold; `actual` is what the cart has, where that is a number. */
    unmet: z.array(
      z.object({
        condition: z.object({
          target: z.string(),
          operator: z.enum(OPERATORS),
          value: z.unknown(),
          key: z.string().optional(),
          currency: z.string().optional(),
        }),
        actual: z.number().nullable(),
      }),
    ),
    /** What it lost to. */
    lostTo: z.array(z.object({ promotionId: z.int(), title: z.string() })),
  })
  .openapi('PromotionTrace')
export type TraceEntry = z.infer<typeof TraceEntry>

export const SimulationAnswer = z
  .object({
    lines: z.array(
      z.object({
        variantId: z.int(),
        title: z.string(),
        quantity: z.int(),
        unitPrice: Money,
        subtotal: Money,
        discounts: z.array(Discount),
        total: Money,
      }),
    ),
    shipping: z.object({ subtotal: Money, discounts: z.array(Discount), total: Money }).nullable(),
    coupons: z.array(
      z.object({
        code: z.string(),
        state: z.enum(['applied', 'unknown', 'not_applicable', 'lost']),
        reason: z.enum(SKIP_REASONS).nullable(),
        amount: Money,
      }),
    ),
    totals: z.object({
      subtotal: Money,
      discount: Money,
      shipping: Money,
      shippingDiscount: Money,
      tax: Money,
      total: Money,
    }),
    /** One entry a promotion of the store, and why. */
    trace: z.array(TraceEntry),
  })
  .openapi('Simulation')
export type SimulationAnswer = z.infer<typeof SimulationAnswer>
