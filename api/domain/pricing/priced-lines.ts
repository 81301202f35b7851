import type { Application } from './apply.ts'
import type { SellableLine } from './price-lines.ts'
import { sumOf } from './sum-amounts.ts'
import { taxOf } from './tax.ts'
import type { TaxPlace } from './tax.ts'
import type { CartLine, LineDiscount, PricedLine, PricedShipping } from './types.ts'

export function discountsOn(applied: readonly Application[], index: number): LineDiscount[] {
  return applied.flatMap((application) =>
    application.lines
      .filter((line) => line.index === index)
      .map(({ amount }) => toDiscount(application, amount)),
  )
}

export function shippingDiscounts(applied: readonly Application[]): LineDiscount[] {
  return applied
    .filter(({ shipping }) => shipping > 0)
    .map((application) => toDiscount(application, application.shipping))
}

function toDiscount({ candidate: { promotion, code } }: Application, amount: number): LineDiscount {
  const discount = { promotionId: promotion.id, title: promotion.title, amount }
  return code === null ? discount : { ...discount, code }
}

export function toPricedLine(
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

export function unsellable({ id, quantity }: CartLine): PricedLine {
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

export function toPricedShipping(
  { optionId, amount }: { optionId: number; amount: number },
  discounts: LineDiscount[],
  taxClass: string | null,
  place: TaxPlace,
): PricedShipping {
  const total = amount - sumOf(discounts)
  const taxes = taxOf(total, taxClass, place)
  return { optionId, subtotal: amount, discounts, total, tax: sumOf(taxes), taxes }
}
