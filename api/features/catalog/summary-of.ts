import { summariseAvailability, summarisePrice } from '../../domain/variants.ts'
import type { Product } from './product.ts'

/** What lists show of a product's variants. */
export function summaryOf({ variants }: Product) {
  // One currency a store: which one does not matter to what is lowest.
  const money = (amount: number) => ({ amount, currency: 'XXX' })
  const view = summarisePrice(
    variants.map(({ price, compareAt }) => ({
      price: money(price),
      compareAt: compareAt === null ? null : money(compareAt),
    })),
  )
  return {
    lowest: view?.price.amount ?? 0,
    highest: variants.reduce((high, { price }) => Math.max(high, price), 0),
    compareAt: view?.compareAt?.amount ?? null,
    availability: summariseAvailability(variants.map(({ availability }) => availability)),
  }
}
