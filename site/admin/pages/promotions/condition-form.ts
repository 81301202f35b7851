import type { components } from '../../../../api/contracts/generated/api.ts'
import type { AttributeDefinition } from '../collections/queries.ts'

export type Group = components['schemas']['PromotionConditions']
export type Node = Extract<Group, { all: unknown }>['all'][number]
export type Condition = Extract<Node, { target: string }>
export type Target = Condition['target']
export type Operator = Condition['operator']
export type Join = 'all' | 'any'

export const EVERYTHING: Group = { all: [] }
/** As the API takes them. */
export const MOST = { depth: 4, conditions: 60 }

const CHOICES: Operator[] = ['eq', 'ne', 'in', 'not_in']
const WORDS: Operator[] = [...CHOICES, 'contains', 'starts_with']
const COUNTS: Operator[] = ['gte', 'lte', 'gt', 'lt', 'between', 'eq', 'ne']

const OPERATORS: Record<Exclude<Target, 'attribute'>, Operator[]> = {
  product: ['in', 'not_in', 'contains', 'starts_with'],
  variant: ['in', 'not_in'],
  category: CHOICES,
  collection: CHOICES,
  brand: CHOICES,
  tag: WORDS,
  on_sale: ['eq'],
  cart_subtotal: COUNTS,
  cart_quantity: COUNTS,
  customer: CHOICES,
  segment: WORDS,
}

const ATTRIBUTE_OPERATORS: Record<AttributeDefinition['type'], Operator[]> = {
  text: WORDS,
  number: COUNTS,
  boolean: ['eq'],
  select: CHOICES,
}

/** What may be asked of products, and what of a cart besides. */
export const ITEM_TARGETS: Target[] = [
  ...(['category', 'product', 'variant', 'collection', 'brand', 'tag', 'on_sale'] as const),
]
export const CART_TARGETS: Target[] = [
  ...(['cart_subtotal', 'cart_quantity', 'segment', 'customer'] as const),
  ...ITEM_TARGETS,
]

export const operatorsOf = (target: Target, attribute?: AttributeDefinition): Operator[] =>
  target === 'attribute' ? ATTRIBUTE_OPERATORS[attribute?.type ?? 'text'] : OPERATORS[target]

export const isGroup = (node: Node): node is Group => 'all' in node || 'any' in node
export const joinOf = (group: Group): Join => ('all' in group ? 'all' : 'any')
export const nodesOf = (group: Group): Node[] => ('all' in group ? group.all : group.any)
export const groupOf = (join: Join, nodes: Node[]): Group =>
  join === 'all' ? { all: nodes } : { any: nodes }

export const countConditions = (group: Group): number =>
  nodesOf(group).reduce((sum, node) => sum + (isGroup(node) ? countConditions(node) : 1), 0)

export const isList = (operator: Operator) => operator === 'in' || operator === 'not_in'

/** Products are named by words or chosen one by one: the answer to one does not fit the other. */
const asksForWords = (operator: Operator) => operator === 'contains' || operator === 'starts_with'

export function conditionOn(target: Target, currency: string, attribute?: AttributeDefinition): Condition {
  const [operator = 'eq'] = operatorsOf(target, attribute)
  const isYes = target === 'on_sale' || attribute?.type === 'boolean'
  return {
    target,
    ...(attribute && { key: attribute.key }),
    ...(target === 'cart_subtotal' && { currency }),
    operator,
    value: isYes ? true : isList(operator) ? [] : '',
  }
}

/** Another question keeps its answer where it still fits. */
export function withOperator(condition: Condition, operator: Operator): Condition {
  const changed =
    condition.target === 'product' && asksForWords(operator) !== asksForWords(condition.operator)
  const values = Array.isArray(condition.value) ? (condition.value as unknown[]) : [condition.value]
  const given = changed ? [] : values.filter((value) => value !== '')
  if (isList(operator)) return { ...condition, operator, value: given }
  if (operator === 'between') return { ...condition, operator, value: [given[0] ?? '', given[1] ?? ''] }
  return { ...condition, operator, value: given[0] ?? '' }
}

/** Whether there is an answer to every question. */
export const isComplete = (group: Group): boolean =>
  nodesOf(group).every((node) => {
    if (isGroup(node)) return nodesOf(node).length > 0 && isComplete(node)
    return Array.isArray(node.value)
      ? node.value.length > 0 && node.value.every((value) => value !== '')
      : node.value !== ''
  })
