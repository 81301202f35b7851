import { summariseAvailability, summarisePrice, type Prices } from '../../domain/variants.ts'
import type { Product } from './product.ts'

const NONE: Prices = { lowest: 0, highest: 0, compareAt: null }

/** What lists show of a product's variants. */
export function summaryOf({ variants }: Product) {
  return {
    ...(summarisePrice(variants) ?? NONE),
    availability: summariseAvailability(variants.map(({ availability }) => availability)),
  }
}
