import { holdsWhen } from './dynamic-window.ts'
import { matchesItem } from './meet-conditions.ts'
import { scale } from './scale.ts'
import type { CartInput, CartLine, PriceSource, PricingRules } from './types.ts'

export interface UnitPrice {
  price: number
  source: PriceSource
}

/**
 * The list price, changed by the first dynamic rule that fits; then the lowest of it, the volume price and
 * the prices of the customer's groups. Undefined without a list price: not for sale in this currency.
 */
export function unitPriceOf(
  line: CartLine,
  input: CartInput,
  rules: PricingRules,
  quantities: ReadonlyMap<number, number>,
): UnitPrice | undefined {
  if (line.unitPrice === null) return undefined
  if (line.isGiftCard) return { price: line.unitPrice, source: 'list' }
  const base = changeByRule({ price: line.unitPrice, source: 'list' }, line, input, rules)
  const volume = volumePriceOf(line, input.currency, rules, quantities.get(line.variantId) ?? 0)
  const others = [...volume, ...groupPricesOf(line, base.price, input, rules)]
  return others.reduce((lowest, other) => (other.price < lowest.price ? other : lowest), base)
}

/** Units of each variant over all lines. */
export function countVariants(lines: readonly CartLine[]): Map<number, number> {
  const quantities = new Map<number, number>()
  for (const { variantId, quantity } of lines) {
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity)
  }
  return quantities
}

function changeByRule(list: UnitPrice, line: CartLine, input: CartInput, rules: PricingRules): UnitPrice {
  const rule = rules.dynamicRules
    .toSorted((left, right) => right.priority - left.priority || left.id - right.id)
    .find(
      ({ when, stock, items }) =>
        isInStockRange(line.stock, stock) &&
        matchesItem(items, line) &&
        holdsWhen(when, input.now, input.timezone),
    )
  return rule
    ? { price: scale(list.price, Math.max(0, 10_000 + rule.basisPoints), 10_000), source: 'dynamic' }
    : list
}

function isInStockRange(
  stock: number | null,
  range: { atLeast: number | null; atMost: number | null } | null,
): boolean {
  if (!range) return true
  return stock !== null && stock >= (range.atLeast ?? -Infinity) && stock <= (range.atMost ?? Infinity)
}

function volumePriceOf(
  { variantId }: CartLine,
  currency: string,
  { volumePrices }: PricingRules,
  quantity: number,
): UnitPrice[] {
  return volumePrices
    .filter((volume) => volume.variantId === variantId && volume.currency === currency)
    .flatMap(({ breaks }) => breaks.filter(({ from }) => from <= quantity))
    .map(({ price }) => ({ price, source: 'volume' }))
}

function groupPricesOf(
  { variantId }: CartLine,
  base: number,
  { customer, currency }: CartInput,
  { groupPrices }: PricingRules,
): UnitPrice[] {
  return groupPrices
    .filter(({ segment }) => customer?.segments.includes(segment))
    .filter(
      (group) => !('variantId' in group) || (group.variantId === variantId && group.currency === currency),
    )
    .map((group) => ({
      price: 'price' in group ? group.price : scale(base, 10_000 - group.basisPoints, 10_000),
      source: 'group',
    }))
}
