import { z } from 'zod'
import type { Availability } from '../contracts/pages.ts'

// prettier-ignore
export const OPERATORS = [
  'eq', 'ne', 'gt', 'gte', 'lt', 'lte', 'in', 'not_in', 'between', 'contains', 'starts_with',
] as const
export type Operator = (typeof OPERATORS)[number]

export const RULE_LIMITS = { depth: 4, conditions: 60, values: 200 } as const

const text = z.string().min(1).max(200)
const number = z.number()
const id = z.int().positive()
const day = z.iso.date('Use a day like 2026-01-31')
const state = z.enum(['in_stock', 'low_stock', 'out_of_stock'] satisfies Availability[])

const choosing = ['eq', 'ne', 'in', 'not_in'] as const
const ordering = ['gt', 'gte', 'lt', 'lte', 'between'] as const
const wording = ['contains', 'starts_with'] as const

function conditionOn<
  const Field extends string,
  Value extends z.ZodType,
  const Allowed extends readonly Operator[],
>(field: Field, value: Value, operators: Allowed) {
  const one = z.union([value, z.array(value).max(RULE_LIMITS.values)])
  return z.strictObject({ field: z.literal(field), operator: z.enum(operators), value: one })
}

function fits({ operator, value }: { operator: Operator; value: unknown }): boolean {
  if (operator === 'in' || operator === 'not_in') return Array.isArray(value)
  if (operator === 'between') return Array.isArray(value) && value.length === 2
  return !Array.isArray(value)
}

const attributeValue = z.union([text, number, z.boolean()])
const attribute = conditionOn('attribute', attributeValue, OPERATORS).extend({
  key: z.string().min(1).max(100),
})

/** Prices are minor units of the store's currency, `created` is a UTC day. */
export const RuleCondition = z
  .discriminatedUnion('field', [
    conditionOn('title', text, [...choosing, ...wording]),
    conditionOn('tag', text, [...choosing, ...wording]),
    conditionOn('brand', id, choosing),
    conditionOn('category', id, choosing),
    conditionOn('price', z.int().min(0), [...choosing, ...ordering]),
    conditionOn('created', day, [...choosing, ...ordering]),
    conditionOn('availability', state, choosing),
    attribute,
  ])
  .refine(fits, { path: ['value'], message: 'Give one value, a list for in and not_in, two for between' })
export type RuleCondition = z.infer<typeof RuleCondition>

export type RuleNode = RuleCondition | RuleGroup
export type RuleGroup = { all: RuleNode[] } | { any: RuleNode[] }

// Groups are nested by construction, not by recursion: a hostile body cannot exhaust the stack.
function groupOf(depth: number): z.ZodType<RuleGroup> {
  const node: z.ZodType<RuleNode> = depth > 1 ? z.union([RuleCondition, groupOf(depth - 1)]) : RuleCondition
  const nodes = z.array(node).max(RULE_LIMITS.conditions)
  return z.union([z.strictObject({ all: nodes }), z.strictObject({ any: nodes })])
}

export const CollectionRule = groupOf(RULE_LIMITS.depth).refine(
  (rule) => countConditions(rule) <= RULE_LIMITS.conditions,
  `A rule has at most ${RULE_LIMITS.conditions} conditions`,
)

function countConditions(node: RuleNode): number {
  return 'field' in node ? 1 : nodesOf(node).reduce((sum, child) => sum + countConditions(child), 0)
}

export function nodesOf(group: RuleGroup): RuleNode[] {
  return 'all' in group ? group.all : group.any
}
