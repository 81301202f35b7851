import { z } from '@hono/zod-openapi'
import { CollectionRule, OPERATORS, RULE_LIMITS } from '../domain/collection-rules.ts'
import { COLLECTION_SORTS } from '../domain/lists.ts'
import { groupAnswer, groupFields } from './categories.ts'
import { Id, RequiredText } from './text.ts'

export const MAX_COLLECTION_PRODUCTS = 5000

const conditionDocument = {
  type: 'object' as const,
  description: 'One question about a product; `key` names the attribute that is asked about',
  required: ['field', 'operator', 'value'],
  properties: {
    field: {
      type: 'string' as const,
      enum: ['title', 'tag', 'brand', 'category', 'price', 'created', 'availability', 'attribute'],
    },
    key: { type: 'string' as const, maxLength: 100 },
    operator: { type: 'string' as const, enum: [...OPERATORS] },
    value: { description: 'One value, a list for in and not_in, two for between' },
  },
}

const groupDocument = (name: 'all' | 'any') => ({
  type: 'object' as const,
  required: [name],
  additionalProperties: false,
  properties: {
    [name]: {
      type: 'array' as const,
      maxItems: RULE_LIMITS.conditions,
      items: { anyOf: [{ $ref: '#/components/schemas/CollectionRule' }, conditionDocument] },
    },
  },
})

/** Groups in groups are written out level by level in the schema, and as what they are in the document. */
const Rule = CollectionRule.openapi('CollectionRule', {
  type: 'object',
  description: `Conditions joined by all or any, at most ${RULE_LIMITS.depth} levels deep`,
  anyOf: [groupDocument('all'), groupDocument('any')],
})

const CollectionFields = z
  .strictObject({
    ...groupFields,
    title: RequiredText(200),
    visible: z.boolean(),
    /** Chosen by hand, in their order. */
    productIds: z.array(Id).max(MAX_COLLECTION_PRODUCTS),
    /** Instead of a choice by hand; null goes back to one. */
    rule: Rule.nullable(),
    /** The order of a collection by rule. */
    sort: z.enum(COLLECTION_SORTS),
    /** Its place among the collections, from 0; last when left out. */
    position: z.int().min(0).max(10_000),
  })
  .partial()

export const CollectionInput = CollectionFields.required({ title: true }).openapi('CollectionInput')
export type CollectionInput = z.infer<typeof CollectionInput>
export const CollectionPatch = CollectionFields.openapi('CollectionPatch')
export type CollectionPatch = z.infer<typeof CollectionPatch>

export const CollectionSummary = z
  .object({
    ...groupAnswer,
    title: z.string(),
    kind: z.enum(['manual', 'rule']),
    visible: z.boolean(),
    position: z.int(),
    sort: z.enum(COLLECTION_SORTS),
  })
  .openapi('CollectionSummary')

export const Collection = CollectionSummary.extend({
  productIds: z.array(z.int()),
  rule: Rule.nullable(),
}).openapi('Collection')

export const CollectionOrder = z
  .strictObject({ ids: z.array(Id).min(1).max(2000) })
  .openapi('CollectionOrder')

export const RulePreviewInput = z.strictObject({ rule: Rule }).openapi('RulePreviewInput')
