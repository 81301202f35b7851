import { z } from '@hono/zod-openapi'
import { LocalizedText, RequiredText, Text } from './text.ts'

export const ATTRIBUTE_TYPES = ['text', 'number', 'boolean', 'select'] as const

export const AttributeKey = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,59}$/i, 'must begin with a letter and have only letters, digits, - and _')

/** Several values only where the definition allows a choice of many. */
export const AttributeValue = z.union([
  Text(500),
  z.number(),
  z.boolean(),
  z.array(RequiredText(200)).max(50),
])
export type AttributeValue = z.infer<typeof AttributeValue>

const Choice = z.strictObject({ value: RequiredText(200), label: LocalizedText(200).default({}) })

export const AttributeDefinition = z
  .strictObject({
    key: AttributeKey,
    label: LocalizedText(100),
    type: z.enum(ATTRIBUTE_TYPES),
    /** Shown behind a number: `g`, `cm`. */
    unit: Text(20).default(''),
    /** What a select offers. */
    options: z.array(Choice).max(200).default([]),
    /** A select that takes several of them at once. */
    multiple: z.boolean().default(false),
    /** Offered as a filter in search. */
    facet: z.boolean().default(false),
  })
  .openapi('AttributeDefinition')
export type AttributeDefinition = z.infer<typeof AttributeDefinition>

/** What the document `attributes` holds. */
export const AttributesData = z.strictObject({ attributes: z.array(AttributeDefinition).max(200) })
export type AttributesData = z.infer<typeof AttributesData>

export const Attributes = z
  .object({ version: z.int(), attributes: z.array(AttributeDefinition) })
  .openapi('Attributes')
