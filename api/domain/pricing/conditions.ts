import { z } from 'zod'
import { OPERATORS } from '../collection-rules.ts'
import type { Operator } from '../collection-rules.ts'

export const CONDITION_LIMITS = { depth: 4, conditions: 60, values: 200 } as const

const text = z.string().min(1).max(200)
const id = z.int().positive()
const count = z.int().min(0).max(1e6)
const amount = z.int().min(0).max(1e15)

const choosing = ['eq', 'ne', 'in', 'not_in'] as const
const ordering = ['gt', 'gte', 'lt', 'lte', 'between'] as const
const wording = ['contains', 'starts_with'] as const
const counting = ['eq', 'ne', ...ordering] as const

function conditionOn<
  const Target extends string,
  Value extends z.ZodType,
  const Allowed extends readonly Operator[],
>(target: Target, value: Value, operators: Allowed) {
  const one = z.union([value, z.array(value).max(CONDITION_LIMITS.values)])
  return z.strictObject({ target: z.literal(target), operator: z.enum(operators), value: one })
}

const ITEM_CONDITIONS = [
  /** Its id, or words of its title. */
  conditionOn('product', z.union([id, text]), [...choosing, ...wording]),
  conditionOn('variant', id, choosing),
  conditionOn('category', id, choosing),
  conditionOn('collection', id, choosing),
  conditionOn('brand', id, choosing),
  conditionOn('tag', text, [...choosing, ...wording]),
  /** Whether a compare-at price stands above its price. */
  conditionOn('on_sale', z.boolean(), ['eq', 'ne']),
  conditionOn('attribute', z.union([text, z.number(), z.boolean()]), OPERATORS).extend({
    key: z.string().min(1).max(100),
  }),
] as const

const CART_CONDITIONS = [
  /** Before promotions, as shown, gift cards left out. In another currency it never holds. */
  conditionOn('cart_subtotal', amount, counting).extend({ currency: z.string().regex(/^[A-Z]{3}$/) }),
  conditionOn('cart_quantity', count, counting),
  conditionOn('customer', id, choosing),
  conditionOn('segment', text, [...choosing, ...wording]),
] as const

/** Ids are compared with ids, words with words. */
function fits({ target, operator, value }: { target: string; operator: Operator; value: unknown }): boolean {
  if (operator === 'in' || operator === 'not_in') return Array.isArray(value) && allFit(target, 'in', value)
  if (operator === 'between') return Array.isArray(value) && value.length === 2
  return !Array.isArray(value) && allFit(target, operator, [value])
}

function allFit(target: string, operator: Operator, values: readonly unknown[]): boolean {
  if (target !== 'product') return true
  const type = operator === 'contains' || operator === 'starts_with' ? 'string' : 'number'
  return values.every((value) => typeof value === type)
}

const MISFIT = { path: ['value'], message: 'Give one value, a list for in and not_in, two for between' }

const ItemCondition = z.discriminatedUnion('target', ITEM_CONDITIONS).refine(fits, MISFIT)
export type ItemCondition = z.infer<typeof ItemCondition>

/** One question, of a line or of the cart. */
export const Condition = z
  .discriminatedUnion('target', [...ITEM_CONDITIONS, ...CART_CONDITIONS])
  .refine(fits, MISFIT)
export type Condition = z.infer<typeof Condition>

export type Group<Leaf> = { all: (Leaf | Group<Leaf>)[] } | { any: (Leaf | Group<Leaf>)[] }
export type ItemGroup = Group<ItemCondition>
export type ConditionGroup = Group<Condition>

// Groups are nested by construction, not by recursion: a hostile body cannot exhaust the stack.
function groupOf<Leaf>(leaf: z.ZodType<Leaf>, depth: number): z.ZodType<Group<Leaf>> {
  const node: z.ZodType<Leaf | Group<Leaf>> = depth > 1 ? z.union([leaf, groupOf(leaf, depth - 1)]) : leaf
  const nodes = z.array(node).max(CONDITION_LIMITS.conditions)
  return z.union([z.strictObject({ all: nodes }), z.strictObject({ any: nodes })])
}

function limitedGroup<Leaf extends object>(leaf: z.ZodType<Leaf>) {
  return groupOf(leaf, CONDITION_LIMITS.depth).refine(
    (group) => countLeaves(group) <= CONDITION_LIMITS.conditions,
    `At most ${CONDITION_LIMITS.conditions} conditions`,
  )
}

/** Which lines: each is asked on its own. */
export const ItemGroup = limitedGroup(ItemCondition)
/** Whether the cart: each condition is asked of the cart as a whole. */
export const ConditionGroup = limitedGroup(Condition)

export const EVERYTHING = { all: [] } satisfies ItemGroup

export function isGroup<Leaf extends object>(node: Leaf | Group<Leaf>): node is Group<Leaf> {
  return !('target' in node)
}

export function nodesOf<Leaf>(group: Group<Leaf>): (Leaf | Group<Leaf>)[] {
  return 'all' in group ? group.all : group.any
}

function countLeaves<Leaf extends object>(node: Leaf | Group<Leaf>): number {
  return isGroup(node) ? nodesOf(node).reduce((sum, child) => sum + countLeaves(child), 0) : 1
}
