import { matchesValues } from '../match-rule.ts'
import type { Scalar } from '../match-rule.ts'
import { isGroup, nodesOf } from './conditions.ts'
import type { Condition, ConditionGroup, ItemCondition, ItemGroup } from './conditions.ts'
import type { CartCustomer, CartLine, Unmet } from './types.ts'

/** What conditions may ask of a cart. */
export interface CartFacts {
  currency: string
  /** Without gift cards. */
  lines: readonly CartLine[]
  /** Before promotions. */
  subtotal: number
  quantity: number
  customer: CartCustomer | null
}

/**
 * Groups and operators mean what `matchesRule` says: an empty group holds, `in` an empty list does not, and
 * what is not there is never equal, so `ne` and `not_in` hold for it.
 */
export function matchesItem(group: ItemGroup, line: CartLine): boolean {
  const nodes = nodesOf(group)
  const matches = (node: ItemCondition | ItemGroup) =>
    isGroup(node) ? matchesItem(node, line) : matchesValues(node.operator, itemValues(node, line), node.value)
  return nodes.length === 0 || ('all' in group ? nodes.every(matches) : nodes.some(matches))
}

/**
 * What keeps the group from holding; empty when it holds. Each condition is asked of the whole cart: one line
 * that fits is enough, and `ne` and `not_in` speak of all lines.
 */
export function findUnmet(group: ConditionGroup, facts: CartFacts): Unmet[] {
  const unmet: Unmet[] = []
  const nodes = nodesOf(group)
  for (const node of nodes) {
    const missing = isGroup(node) ? findUnmet(node, facts) : findUnmetCondition(node, facts)
    if (missing.length === 0 && 'any' in group) return []
    if (missing.length > 0 && 'all' in group) return missing
    unmet.push(...missing)
  }
  return unmet
}

function findUnmetCondition(condition: Condition, facts: CartFacts): Unmet[] {
  return meetsCondition(condition, facts) ? [] : [{ condition, actual: countOf(condition, facts) }]
}

function meetsCondition(condition: Condition, facts: CartFacts): boolean {
  if (condition.target === 'cart_subtotal' && condition.currency !== facts.currency) return false
  return matchesValues(condition.operator, cartValues(condition, facts), condition.value)
}

function countOf(condition: Condition, facts: CartFacts): number | null {
  if (condition.target === 'cart_quantity') return facts.quantity
  return condition.target === 'cart_subtotal' && condition.currency === facts.currency ? facts.subtotal : null
}

function cartValues(condition: Condition, facts: CartFacts): readonly Scalar[] {
  switch (condition.target) {
    case 'cart_subtotal':
      return [facts.subtotal]
    case 'cart_quantity':
      return [facts.quantity]
    case 'customer':
      return facts.customer ? [facts.customer.id] : []
    case 'segment':
      return facts.customer?.segments ?? []
    case 'product':
    case 'variant':
    case 'category':
    case 'collection':
    case 'brand':
    case 'tag':
    case 'on_sale':
    case 'attribute':
      return facts.lines.flatMap((line) => itemValues(condition, line))
  }
}

function itemValues(condition: ItemCondition, line: CartLine): readonly Scalar[] {
  const { facts } = line
  switch (condition.target) {
    case 'product':
      return [asksForWords(condition) ? facts.title : line.productId]
    case 'variant':
      return [line.variantId]
    case 'category':
      return facts.categoryIds
    case 'collection':
      return facts.collectionIds
    case 'brand':
      return facts.brandId === null ? [] : [facts.brandId]
    case 'tag':
      return facts.tags
    case 'on_sale':
      return [isOnSale(line)]
    case 'attribute': {
      if (!Object.hasOwn(facts.attributes, condition.key)) return []
      const value = facts.attributes[condition.key]
      if (value === undefined) return []
      return typeof value === 'object' ? value : [value]
    }
  }
}

function asksForWords({ operator }: ItemCondition): boolean {
  return operator === 'contains' || operator === 'starts_with'
}

function isOnSale({ compareAt, unitPrice }: CartLine): boolean {
  return compareAt !== null && unitPrice !== null && compareAt > unitPrice
}
