import type { Availability } from '../contracts/pages.ts'
import { nodesOf } from './collection-rules.ts'
import type { Operator, RuleCondition, RuleGroup, RuleNode } from './collection-rules.ts'

export type AttributeValue = string | number | boolean | readonly string[]

/** What rules may ask of a product. */
export interface RuleProduct {
  /** In the store's own language. */
  title: string
  tags: readonly string[]
  brandId: number | null
  /** Its categories and all above them. */
  categoryIds: readonly number[]
  /** The lowest price of its variants, in minor units; null when it has none. */
  price: number | null
  /** ISO 8601. */
  createdAt: string
  availability: Availability
  attributes: Readonly<Record<string, AttributeValue>>
}

export type Scalar = string | number | boolean

/**
 * An empty group asks nothing and matches, `all` and `any` alike. `in` an empty list never matches. What a
 * product does not have is never equal: `ne` and `not_in` match it, everything else does not. Of several
 * values (tags, categories) one is enough; `ne` and `not_in` speak of all of them.
 */
export function matchesRule(rule: RuleGroup, product: RuleProduct): boolean {
  const nodes = nodesOf(rule)
  if (nodes.length === 0) return true
  const matches = (node: RuleNode) =>
    'field' in node ? matchesCondition(node, product) : matchesRule(node, product)
  return 'all' in rule ? nodes.every(matches) : nodes.some(matches)
}

function matchesCondition(condition: RuleCondition, product: RuleProduct): boolean {
  return matchesValues(condition.operator, valuesOf(condition, product), condition.value)
}

export function matchesValues(
  operator: Operator,
  values: readonly Scalar[],
  value: Scalar | readonly Scalar[],
): boolean {
  const wanted = typeof value === 'object' ? value : [value]
  if (operator === 'ne') return !values.some((one) => holds('eq', one, wanted))
  if (operator === 'not_in') return !values.some((one) => holds('in', one, wanted))
  return values.some((one) => holds(operator, one, wanted))
}

function valuesOf(condition: RuleCondition, product: RuleProduct): readonly Scalar[] {
  switch (condition.field) {
    case 'title':
      return [product.title]
    case 'tag':
      return product.tags
    case 'brand':
      return product.brandId === null ? [] : [product.brandId]
    case 'category':
      return product.categoryIds
    case 'price':
      return product.price === null ? [] : [product.price]
    case 'created':
      return [product.createdAt.slice(0, 10)]
    case 'availability':
      return [product.availability]
    case 'attribute': {
      if (!Object.hasOwn(product.attributes, condition.key)) return []
      const value = product.attributes[condition.key]
      if (value === undefined) return []
      return typeof value === 'object' ? value : [value]
    }
  }
}

type Positive = Exclude<Operator, 'ne' | 'not_in'>

function holds(operator: Positive, value: Scalar, wanted: readonly Scalar[]): boolean {
  const [first, second] = wanted
  if (operator === 'in') return wanted.some((one) => compare(value, one) === 0)
  if (first === undefined) return false
  switch (operator) {
    case 'contains':
      return fold(value).includes(fold(first))
    case 'starts_with':
      return fold(value).startsWith(fold(first))
    case 'between':
      return second !== undefined && compare(value, first) >= 0 && compare(value, second) <= 0
    case 'eq':
      return compare(value, first) === 0
    case 'gt':
      return compare(value, first) > 0
    case 'gte':
      return compare(value, first) >= 0
    case 'lt':
      return compare(value, first) < 0
    case 'lte':
      return compare(value, first) <= 0
  }
}

/** The product's value decides: a number is compared as a number, anything else as text. NaN when it cannot be. */
function compare(value: Scalar, wanted: Scalar): number {
  if (typeof value === 'number') {
    const number = typeof wanted === 'string' && wanted.trim() !== '' ? Number(wanted) : wanted
    return typeof number === 'number' ? Math.sign(value - number) : NaN
  }
  const left = fold(value)
  const right = fold(wanted)
  return left < right ? -1 : left > right ? 1 : 0
}

function fold(value: Scalar): string {
  return String(value).normalize('NFKC').toLowerCase()
}
