import { holdsWhen } from './dynamic-window.ts'
import { matchesItem } from './meet-conditions.ts'
import { scale } from './scale.ts'
import type { CartInput, CartLine, DynamicRule, PriceSource, PricingRules } from './types.ts'

export interface UnitPrice {
  price: number
  source: PriceSource
}

/** What all unit prices of a cart depend on. */
export interface PriceContext {
  input: CartInput
  rules: PricingRules
  /** Those of this moment, the first by priority first. */
  dynamicRules: readonly DynamicRule[]
  /** Units of each variant over all lines. */
  quantities: ReadonlyMap<number, number>
}

export function preparePrices(input: CartInput, rules: PricingRules): PriceContext {
  const quantities = new Map<number, number>()
  for (const { variantId, quantity } of input.lines) {
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  }
  const dynamicRules = rules.dynamicRules
    .filter(({ when }) => holdsWhen(when, input.now, input.timezone))
    .sort((left, right) => right.priority - left.priority || left.id - right.id)
  return { input, rules, dynamicRules, quantities }
}

/**
 * The list price, changed by the first dynamic rule that fits; then the lowest of it, the volume price and
 * the prices of the customer's groups. Undefined without a list price: not for sale in this currency.
 */
export function unitPriceOf(line: CartLine, context: PriceContext): UnitPrice | undefined {
  if (line.unitPrice === null) return undefined
  if (line.isGiftCard) return { price: line.unitPrice, source: 'list' }
  const base = changeByRule({ price: line.unitPrice, source: 'list' }, line, context)
  const others = [...volumePricesOf(line, context), ...groupPricesOf(line, base.price, context)]
  return others.reduce((lowest, other) => (other.price < lowest.price ? other : lowest), base)
}

function changeByRule(list: UnitPrice, line: CartLine, { dynamicRules }: PriceContext): UnitPrice {
  const rule = dynamicRules.find(
    ({ stock, items }) => isInStockRange(line.stock, stock) && matchesItem(items, line),
  )
  return rule
    ? { price: scale(list.price, Math.max(0, 10_000 + rule.basisPoints), 10_000), source: 'dynamic' }
    : list
}

function isInStockRange(stock: number | null, range: DynamicRule['stock']): boolean {
  if (!range) return true
  return stock !== null && stock >= (range.atLeast ?? -Infinity) && stock <= (range.atMost ?? Infinity)
}

function volumePricesOf({ variantId }: CartLine, { input, rules, quantities }: PriceContext): UnitPrice[] {
  const quantity = quantities.get(variantId) ?? 0
  return rules.volumePrices
    .filter((volume) => volume.variantId === variantId && volume.currency === input.currency)
    .flatMap(({ breaks }) => breaks.filter(({ from }) => from <= quantity))
    .map(({ price }) => ({ price, source: 'volume' }))
}

function groupPricesOf(
  { variantId }: CartLine,
  base: number,
  { input: { customer, currency }, rules }: PriceContext,
): UnitPrice[] {
  return rules.groupPrices
    .filter(({ segment }) => customer?.segments.includes(segment))
    .filter(
      (group) => !('variantId' in group) || (group.variantId === variantId && group.currency === currency),
    )
    .map((group) => ({
      price: 'price' in group ? group.price : scale(base, 10_000 - group.basisPoints, 10_000),
      source: 'group',
    }))
}
