import type { Questions } from './questions.ts'

export interface Line {
  id: number | string
  variantId: number
  productId: number
  quantity: number
  unitPrice: number | null
  compareAt: number | null
  taxClass: string
  isGiftCard?: boolean
  facts: {
    title: string
    categoryIds: readonly number[]
    collectionIds: readonly number[]
    brandId: number | null
    tags: readonly string[]
    attributes: Readonly<Record<string, unknown>>
  }
}

export interface Place {
  country: string
  region?: string
}

export interface Cart {
  currency: string
  now: Date
  lines: readonly Line[]
  coupons: readonly string[]
  customer: {
    id: number
    segments: readonly string[]
    usages: Readonly<Record<number, number>>
    taxExempt: boolean
  } | null
  shipping: { optionId: number; price: number } | null
  destination: Place | null
}

interface Sum {
  amount: number
  currency: string
}

type Deal = { by: 'price'; price: Sum[] } | { by: 'share'; basisPoints: number }

export type Gift =
  | { kind: 'percentage'; args: { basisPoints: number; per: 'item' | 'order'; items: Questions } }
  | { kind: 'fixed_amount'; args: { amounts: Sum[]; per: 'item' | 'order'; items: Questions } }
  | {
      kind: 'tiered'
      args: {
        tiers: { from: number; basisPoints: number }[]
        count: 'variant' | 'together'
        items: Questions
      }
    }
  | { kind: 'free_shipping'; args: { optionIds: number[] | null; upTo: Sum[] | null } }
  | {
      kind: 'buy_x_get_y'
      args: {
        buy: { quantity: number; items: Questions }
        get: { quantity: number; items: Questions; basisPoints: number }
        maximumSets: number | null
      }
    }
  | {
      kind: 'bogo'
      args: {
        basisPoints: number
        items: Questions
        pairs: 'any' | 'same_product'
        maximumSets: number | null
      }
    }
  | {
      kind: 'mix_and_match'
      args: { quantity: number; items: Questions; deal: Deal; maximumSets: number | null }
    }
  | {
      kind: 'bundle'
      args: { parts: { quantity: number; items: Questions }[]; deal: Deal; maximumSets: number | null }
    }

export interface Offer {
  id: number
  effect: Gift
  status: 'active' | 'paused'
  trigger: 'automatic' | 'coupon'
  startsAt: string | null
  endsAt: string | null
  conditions: Questions
  combinesWith: readonly string[]
  exclusive: boolean
  priority: number
  limits: { total: number | null; perCustomer: number | null }
  used: number
}

interface Zone {
  areas: readonly { country: string; region?: string }[]
  keepsPrices: boolean
  rates: readonly { taxClass: string; millionths: number }[]
}

export interface Rules {
  promotions: readonly Offer[]
  coupons: readonly { code: string; promotionId: number; limit: number | null; used: number }[]
  tax: { pricesInclude: boolean; home: Place; shippingClass: string | null; zones: readonly Zone[] }
  volumePrices: readonly {
    variantId: number
    currency: string
    breaks: readonly { from: number; price: number }[]
  }[]
}

export type { Deal, Zone }
