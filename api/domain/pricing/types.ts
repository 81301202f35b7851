import type { AttributeValue } from '../match-rule.ts'
import type { Condition, ConditionGroup, ItemGroup } from './conditions.ts'
import type { Effect } from './kinds/index.ts'

/**
 * Everything that a price depends on, and nothing that has to be fetched. All amounts are integers of the
 * cart currency's minor units, all moments UTC.
 */
export interface CartInput {
  currency: string
  now: Date
  /** IANA name; times of day in dynamic rules are this wall clock's. */
  timezone: string
  lines: readonly CartLine[]
  /** As typed; case and outer spaces do not count. */
  coupons: readonly string[]
  customer: CartCustomer | null
  /** What was chosen of `listShippingOptions`, with the price that it gave. */
  shipping: { optionId: number; price: number } | null
  /** Null until it is known: tax is then an estimate for the store's own place. */
  destination: Destination | null
}

export interface CartLine {
  id: number | string
  variantId: number
  productId: number
  quantity: number
  /** Of the variant or its price list in this currency; null where it has none, and then it is not for sale. */
  unitPrice: number | null
  compareAt: number | null
  taxClass: string
  /** Grams of one unit. */
  weight: number
  /** Units that can be sold, for dynamic rules; null when nobody counts them. */
  stock: number | null
  facts: LineFacts
  /** Never discounted, never taxed, and not counted in conditions. */
  isGiftCard?: boolean
}

export interface LineFacts {
  title: string
  /** Its categories and all above them. */
  categoryIds: readonly number[]
  collectionIds: readonly number[]
  brandId: number | null
  tags: readonly string[]
  attributes: Readonly<Record<string, AttributeValue>>
}

export interface CartCustomer {
  id: number
  segments: readonly string[]
  /** How often the customer has used each promotion, by its id; the caller also counts the e-mail's orders. */
  usages: Readonly<Record<number, number>>
  taxExempt: boolean
}

export interface Destination {
  country: string
  region?: string
  postalCode?: string
}

export interface PricingRules {
  promotions: readonly Promotion[]
  /** At least those that were typed. */
  coupons: readonly Coupon[]
  tax: TaxRules
  volumePrices: readonly VolumePrice[]
  groupPrices: readonly GroupPrice[]
  dynamicRules: readonly DynamicRule[]
}

export const PROMOTION_CLASSES = ['product', 'order', 'shipping'] as const
export type PromotionClass = (typeof PROMOTION_CLASSES)[number]

export interface Promotion {
  id: number
  title: string
  effect: Effect
  status: 'active' | 'paused'
  /** `automatic` needs nothing, `coupon` needs one of its codes. */
  trigger: 'automatic' | 'coupon'
  /** ISO 8601 in UTC; null leaves that side open. The end itself is outside. */
  startsAt: string | null
  endsAt: string | null
  /** What the cart as a whole must be like. */
  conditions: ConditionGroup
  /** Two promotions combine when each names the other's class and neither is exclusive. */
  combinesWith: readonly PromotionClass[]
  exclusive: boolean
  /** The higher is applied earlier within its class, and wins a tie. */
  priority: number
  /** `perCustomer` cannot be known of a guest: it is asked again at checkout, with the e-mail. */
  limits: { total: number | null; perCustomer: number | null }
  used: number
}

export interface Coupon {
  /** As `normaliseCode` leaves it. */
  code: string
  promotionId: number
  /** Null: as often as the promotion allows; 1: single use. */
  limit: number | null
  used: number
}

export interface TaxRules {
  /** Prices contain the tax of `home`. */
  pricesInclude: boolean
  home: Destination
  /** Null: shipping is not taxed. */
  shippingClass: string | null
  zones: readonly TaxZone[]
}

/** The zone with the most exact area that holds the destination counts; none of them: no tax is due. */
export interface TaxZone {
  id: number
  name: string
  areas: readonly Area[]
  /** Inclusive prices stay as they are here, whatever the rate; otherwise their net amount stays. */
  keepsPrices: boolean
  rates: readonly TaxRate[]
}

export interface Area {
  country: string
  region?: string
  postalPrefixes?: readonly string[]
}

/** Several of one class add up. A class without a rate is taxed as `standard`; untaxed is a rate of 0. */
export interface TaxRate {
  label: string
  taxClass: string
  /** 8.875 % is 88,750. */
  millionths: number
}

/** The breaks count a variant's units over all lines. */
export interface VolumePrice {
  variantId: number
  currency: string
  breaks: readonly { from: number; price: number }[]
}

/** A price for a segment of customers, of one variant or, as a share off, of all. */
export type GroupPrice =
  | { segment: string; variantId: number; currency: string; price: number }
  | { segment: string; basisPoints: number }

/** Of those that fit a line, the first by priority changes its list price. */
export interface DynamicRule {
  id: number
  title: string
  priority: number
  items: ItemGroup
  /** Wall clock of the store; days are 1 (Monday) to 7, none means all. `until` at or before `from` is the next day. */
  when: { days: readonly number[]; from: string; until: string } | null
  stock: { atLeast: number | null; atMost: number | null } | null
  /** -1500 is 15 % less. */
  basisPoints: number
}

export interface PricedCart {
  currency: string
  /** In the order of the input. */
  lines: PricedLine[]
  shipping: PricedShipping | null
  coupons: PricedCoupon[]
  tax: PricedTax
  totals: CartTotals
  /** One entry a promotion, in the order of the rules. */
  trace: PromotionTrace[]
}

export type PriceSource = 'list' | 'dynamic' | 'volume' | 'group'

export interface PricedLine {
  id: number | string
  /** False without a price in this currency: its amounts are 0 and it is in no total. */
  sellable: boolean
  quantity: number
  unitPrice: number
  /** The higher of compare-at and list price, only above `unitPrice`. */
  compareAt: number | null
  source: PriceSource
  /** `unitPrice` times quantity. */
  subtotal: number
  discounts: LineDiscount[]
  /** Subtotal less discounts; with `tax` in it where the prices include tax. */
  total: number
  tax: number
  taxes: TaxLine[]
}

export interface PricedShipping {
  optionId: number
  subtotal: number
  discounts: LineDiscount[]
  total: number
  tax: number
  taxes: TaxLine[]
}

export interface LineDiscount {
  promotionId: number
  title: string
  code?: string
  amount: number
}

export interface TaxLine {
  label: string
  millionths: number
  amount: number
}

export interface PricedTax {
  /** In the amounts already, or on top of them. */
  included: boolean
  /** The destination was not known. */
  estimated: boolean
  /** Null: no zone holds the destination, and no tax is due there. */
  zoneId: number | null
  exempt: boolean
  /** One a label and rate. */
  lines: TaxLine[]
}

/** `subtotal - discount + shipping - shippingDiscount`, and `tax` where it is not included, is `total`. */
export interface CartTotals {
  quantity: number
  weight: number
  subtotal: number
  discount: number
  shipping: number
  shippingDiscount: number
  tax: number
  total: number
}

export type CouponState =
  | 'applied'
  /** No such code. */
  | 'unknown'
  /** Not begun, ended, paused, used up, or a condition that does not hold: the trace says which. */
  | 'not_applicable'
  /** Does not combine with what takes more off. */
  | 'lost'

export interface PricedCoupon {
  /** As `normaliseCode` leaves it. */
  code: string
  state: CouponState
  reason: SkipReason | null
  promotionId: number | null
  amount: number
}

export type SkipReason =
  | 'paused'
  | 'not_started'
  | 'ended'
  | 'no_coupon'
  | 'used_up'
  | 'used_by_customer'
  | 'conditions'
  | 'currency'
  | 'no_items'
  | 'not_enough_items'
  | 'no_shipping'
  | 'nothing_left'

/** `actual` is what the cart has where that is a number: it says how much is missing. */
export interface Unmet {
  condition: Condition
  actual: number | null
}

interface TraceBase {
  promotionId: number
  title: string
  class: PromotionClass
  code: string | null
}

export type PromotionTrace =
  | (TraceBase & { outcome: 'applied'; amount: number; lineIds: (number | string)[] })
  | (TraceBase & { outcome: 'skipped'; reason: SkipReason; unmet: Unmet[] })
  /** `amount` is what it alone would have taken off. */
  | (TraceBase & { outcome: 'lost'; amount: number; to: number[] })
