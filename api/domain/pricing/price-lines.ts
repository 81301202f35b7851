import { movePrice } from './tax.ts'
import type { TaxPlace } from './tax.ts'
import type { CartInput, CartLine, PriceSource, PricingRules } from './types.ts'
import { preparePrices, unitPriceOf } from './unit-price.ts'

/** A line that is for sale, with the price that the shopper sees before promotions. */
export interface SellableLine {
  line: CartLine
  unitPrice: number
  compareAt: number | null
  source: PriceSource
  subtotal: number
}

/** Sorted by id: what a cart costs does not depend on the order of its lines. */
export function priceLines(input: CartInput, rules: PricingRules, place: TaxPlace): SellableLine[] {
  const context = preparePrices(input, rules)
  return input.lines
    .toSorted((left, right) => compareIds(left.id, right.id))
    .flatMap((line) => {
      const found = unitPriceOf(line, context)
      return found ? [{ line, ...priceLine(line, found.price, place), source: found.source }] : []
    })
}

function priceLine(line: CartLine, price: number, place: TaxPlace) {
  const move = (amount: number) => (line.isGiftCard ? amount : movePrice(amount, line.taxClass, place))
  const unitPrice = move(price)
  const before = move(Math.max(line.compareAt ?? 0, line.unitPrice ?? 0))
  return {
    unitPrice,
    compareAt: before > unitPrice ? before : null,
    subtotal: unitPrice * line.quantity,
  }
}

function compareIds(left: number | string, right: number | string): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return String(left) < String(right) ? -1 : 1
}
