import type { Application } from './apply.ts'
import { fillBasket } from './fill-basket.ts'
import { judgeCoupons } from './judge-coupons.ts'
import type { CartFacts } from './meet-conditions.ts'
import { normaliseCode } from './normalise-code.ts'
import { priceLines } from './price-lines.ts'
import type { SellableLine } from './price-lines.ts'
import { runPromotions } from './run-promotions.ts'
import { findTaxPlace, movePrice, sumTaxLines, taxOf } from './tax.ts'
import type { TaxPlace } from './tax.ts'
import type {
  CartInput,
  CartLine,
  CartTotals,
  LineDiscount,
  PricedCart,
  PricedLine,
  PricedShipping,
  PricedTax,
  PricingRules,
} from './types.ts'

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

function discountsOn(applied: readonly Application[], index: number): LineDiscount[] {
  return applied.flatMap((application) =>
    application.lines
      .filter((line) => line.index === index)
      .map(({ amount }) => toDiscount(application, amount)),
  )
}

function shippingDiscounts(applied: readonly Application[]): LineDiscount[] {
  return applied
    .filter(({ shipping }) => shipping > 0)
    .map((application) => toDiscount(application, application.shipping))
}

function toDiscount({ candidate: { promotion, code } }: Application, amount: number): LineDiscount {
  const discount = { promotionId: promotion.id, title: promotion.title, amount }
  return code === null ? discount : { ...discount, code }
}

function toPricedLine(
  { line, unitPrice, compareAt, source, subtotal }: SellableLine,
  discounts: LineDiscount[],
  place: TaxPlace,
): PricedLine {
  const total = subtotal - sumOf(discounts)
  const taxes = taxOf(total, line.isGiftCard ? null : line.taxClass, place)
  const { id, quantity } = line
  return {
    id,
    sellable: true,
    quantity,
    unitPrice,
    compareAt,
    source,
    subtotal,
    discounts,
    total,
    tax: sumOf(taxes),
    taxes,
  }
}

function unsellable({ id, quantity }: CartLine): PricedLine {
  return {
    id,
    sellable: false,
    quantity,
    unitPrice: 0,
    compareAt: null,
    source: 'list',
    subtotal: 0,
    discounts: [],
    total: 0,
    tax: 0,
    taxes: [],
  }
}

function toPricedShipping(
  { optionId, amount }: { optionId: number; amount: number },
  discounts: LineDiscount[],
  taxClass: string | null,
  place: TaxPlace,
): PricedShipping {
  const total = amount - sumOf(discounts)
  const taxes = taxOf(total, taxClass, place)
  return { optionId, subtotal: amount, discounts, total, tax: sumOf(taxes), taxes }
}

function toPricedTax(
  lines: readonly PricedLine[],
  shipping: PricedShipping | null,
  { rules, zone, estimated, exempt }: TaxPlace,
): PricedTax {
  return {
    included: rules.pricesInclude,
    estimated,
    zoneId: zone?.id ?? null,
    exempt,
    lines: sumTaxLines([...lines, ...(shipping ? [shipping] : [])].flatMap(({ taxes }) => taxes)),
  }
}

function sumTotals(
  input: CartInput,
  lines: readonly PricedLine[],
  shipping: PricedShipping | null,
  tax: PricedTax,
): CartTotals {
  const sold = new Set(lines.filter(({ sellable }) => sellable).map(({ id }) => id))
  const counted = input.lines.filter(({ id }) => sold.has(id))
  const subtotal = lines.reduce((sum, line) => sum + line.subtotal, 0)
  const discount = lines.reduce((sum, { discounts }) => sum + sumOf(discounts), 0)
  const delivery = shipping?.subtotal ?? 0
  const shippingDiscount = sumOf(shipping?.discounts ?? [])
  const taxSum = sumOf(tax.lines)
  return {
    quantity: counted.reduce((sum, { quantity }) => sum + quantity, 0),
    weight: counted.reduce((sum, { quantity, weight }) => sum + quantity * weight, 0),
    subtotal,
    discount,
    shipping: delivery,
    shippingDiscount,
    tax: taxSum,
    total: subtotal - discount + delivery - shippingDiscount + (tax.included ? 0 : taxSum),
  }
}

function sumOf(entries: readonly { amount: number }[]): number {
  return entries.reduce((sum, { amount }) => sum + amount, 0)
}
