import { fillBasket } from './fill-basket.ts'
import { judgeCoupons } from './judge-coupons.ts'
import type { CartFacts } from './meet-conditions.ts'
import { normaliseCode } from './normalise-code.ts'
import { priceLines } from './price-lines.ts'
import type { SellableLine } from './price-lines.ts'
import { discountsOn, shippingDiscounts, toPricedLine, toPricedShipping, unsellable } from './priced-lines.ts'
import { runPromotions } from './run-promotions.ts'
import { sumTotals, toPricedTax } from './sum-cart.ts'
import { findTaxPlace, movePrice } from './tax.ts'
import type { CartInput, PricedCart, PricingRules } from './types.ts'

/** What a cart costs and why: unit prices, promotions, tax, in this order. */
export function priceCart(input: CartInput, rules: PricingRules): PricedCart {
  const { currency, now, customer } = input
  const place = findTaxPlace(rules.tax, input.destination, customer?.taxExempt ?? false)
  const sellable = priceLines(input, rules, place)
  const chosen = input.shipping && {
    optionId: input.shipping.optionId,
    amount: movePrice(input.shipping.price, rules.tax.shippingClass, place),
  }
  const codes = [...new Set(input.coupons.map(normaliseCode))].filter((code) => code !== '')
  const { applied, trace } = runPromotions(
    rules.promotions,
    { now, codes, coupons: rules.coupons, customer },
    factsOf(input, sellable),
    fillBasket(currency, sellable, chosen),
  )

  const priced = new Map(
    sellable.map((line, index) => [line.line, toPricedLine(line, discountsOn(applied, index), place)]),
  )
  const lines = input.lines.map((line) => priced.get(line) ?? unsellable(line))
  const shipping =
    chosen && toPricedShipping(chosen, shippingDiscounts(applied), rules.tax.shippingClass, place)
  const tax = toPricedTax(lines, shipping, place)
  return {
    currency,
    lines,
    shipping,
    coupons: judgeCoupons(codes, rules.coupons, trace),
    tax,
    totals: sumTotals(input, lines, shipping, tax),
    trace,
  }
}

function factsOf({ currency, customer }: CartInput, sellable: readonly SellableLine[]): CartFacts {
  const counted = sellable.filter(({ line }) => !line.isGiftCard)
  return {
    currency,
    lines: counted.map(({ line }) => line),
    subtotal: counted.reduce((sum, { subtotal }) => sum + subtotal, 0),
    quantity: counted.reduce((sum, { line }) => sum + line.quantity, 0),
    customer,
  }
}
