import { sumOf } from './sum-amounts.ts'
import { sumTaxLines } from './tax.ts'
import type { TaxPlace } from './tax.ts'
import type { CartInput, CartTotals, PricedLine, PricedShipping, PricedTax } from './types.ts'

export function toPricedTax(
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

export function sumTotals(
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
