import type { ItemGroup } from './conditions.ts'
import { Effect } from './kinds/index.ts'
import { priceCart } from './price-cart.ts'
import type {
  CartInput,
  CartLine,
  LineFacts,
  PricedCart,
  PricingRules,
  Promotion,
  TaxRules,
} from './types.ts'

export const NOW = new Date('2026-06-15T12:00:00Z')

export const UNTAXED: TaxRules = {
  pricesInclude: true,
  home: { country: 'ES' },
  shippingClass: null,
  zones: [],
}

/** Every line is a product of its own unless it is told otherwise. */
export function makeLine(
  id: number,
  unitPrice: number | null,
  quantity = 1,
  { facts, ...more }: Partial<Omit<CartLine, 'facts'>> & { facts?: Partial<LineFacts> } = {},
): CartLine {
  return {
    id,
    variantId: id,
    productId: id,
    quantity,
    unitPrice,
    compareAt: null,
    taxClass: 'standard',
    weight: 500,
    stock: null,
    ...more,
    facts: {
      title: `Product ${id}`,
      categoryIds: [],
      collectionIds: [],
      brandId: null,
      tags: [],
      attributes: {},
      ...facts,
    },
  }
}

export function makeCart(lines: readonly CartLine[], more: Partial<CartInput> = {}): CartInput {
  return {
    currency: 'EUR',
    now: NOW,
    timezone: 'Europe/Madrid',
    coupons: [],
    customer: null,
    shipping: null,
    destination: { country: 'ES' },
    lines,
    ...more,
  }
}

export function makePromotion(id: number, effect: Effect, more: Partial<Promotion> = {}): Promotion {
  return {
    id,
    title: `Promotion ${id}`,
    effect: Effect.parse(effect),
    status: 'active',
    trigger: 'automatic',
    startsAt: null,
    endsAt: null,
    conditions: { all: [] },
    combinesWith: [],
    exclusive: false,
    priority: 0,
    limits: { total: null, perCustomer: null },
    used: 0,
    ...more,
  }
}

export function makeRules(promotions: readonly Promotion[], more: Partial<PricingRules> = {}): PricingRules {
  return {
    promotions,
    coupons: [],
    tax: UNTAXED,
    volumePrices: [],
    groupPrices: [],
    dynamicRules: [],
    ...more,
  }
}

/** What each line became cheaper by. */
export function discountsOf({ lines }: PricedCart): number[] {
  return lines.map(({ subtotal, total }) => subtotal - total)
}

export function discountsUnder(promotions: readonly Promotion[], lines: readonly CartLine[]): number[] {
  return discountsOf(priceCart(makeCart(lines), makeRules(promotions)))
}

export function inCategory(...ids: number[]): ItemGroup {
  return { all: [{ target: 'category', operator: 'in', value: ids }] }
}

export const EUR = (amount: number) => [{ amount, currency: 'EUR' }]
