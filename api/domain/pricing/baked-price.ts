import { nodesOf } from './conditions.ts'
import type { KindCode } from './kinds/index.ts'
import { priceCart } from './price-cart.ts'
import type { CartLine, PricingRules, Promotion, TaxRules } from './types.ts'

/** A price between two moments, ISO 8601 in UTC; null leaves that side open. The end itself is outside. */
export interface PriceWindow {
  startsAt: string | null
  endsAt: string | null
  price: number
  /** Only when above the price. */
  compareAt: number | null
  promotionIds: number[]
}

export interface BakedInput {
  currency: string
  /** One unit of a variant, with its price in this currency. */
  line: CartLine
  promotions: readonly Promotion[]
  now: Date
}

const BAKED_KINDS: readonly KindCode[] = ['percentage', 'fixed_amount', 'tiered']

const AT_HOME: TaxRules = {
  pricesInclude: true,
  home: { country: '' },
  shippingClass: null,
  zones: [],
}

/**
 * The prices that a page carries from now on, so that it changes by itself when a window opens or closes.
 * Empty without a price in this currency.
 */
export function bakedPrice({ currency, line, promotions, now }: BakedInput): PriceWindow[] {
  if (line.unitPrice === null) return []
  const shown = promotions.filter(isShownInCatalog)
  const moments = listMoments(shown, now)
  const windows = moments.map((startsAt, index) => {
    const at = startsAt === null ? now : new Date(startsAt)
    const priced = priceAlone(currency, line, shown, at)
    return { startsAt, endsAt: moments[index + 1] ?? null, ...priced }
  })
  return windows.reduce<PriceWindow[]>(joinEqual, [])
}

/** What every visitor gets for one unit: asks nothing of cart, coupon or customer, and cannot run out. */
export function isShownInCatalog(promotion: Promotion): boolean {
  const { effect, trigger, conditions, limits, status } = promotion
  return (
    status === 'active' &&
    trigger === 'automatic' &&
    BAKED_KINDS.includes(effect.kind) &&
    !('per' in effect.args && effect.args.per === 'order') &&
    nodesOf(conditions).length === 0 &&
    limits.total === null &&
    limits.perCustomer === null
  )
}

/** Null for now, then every moment to come at which a promotion begins or ends. */
function listMoments(promotions: readonly Promotion[], now: Date): (string | null)[] {
  const moments = promotions
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((moment) => moment !== null)
    .map((moment) => new Date(moment))
    .filter((moment) => moment > now)
    .map((moment) => moment.toISOString())
  return [null, ...[...new Set(moments)].sort()]
}

function priceAlone(
  currency: string,
  line: CartLine,
  promotions: readonly Promotion[],
  now: Date,
): Pick<PriceWindow, 'price' | 'compareAt' | 'promotionIds'> {
  const rules: PricingRules = {
    promotions,
    coupons: [],
    tax: AT_HOME,
    volumePrices: [],
    groupPrices: [],
    dynamicRules: [],
  }
  const cart = priceCart(
    {
      currency,
      now,
      timezone: 'UTC',
      lines: [{ ...line, quantity: 1 }],
      coupons: [],
      customer: null,
      shipping: null,
      destination: null,
    },
    rules,
  )
  const price = cart.totals.total
  const before = Math.max(line.compareAt ?? 0, cart.totals.subtotal)
  const applied = cart.trace.filter(({ outcome }) => outcome === 'applied')
  return {
    price,
    compareAt: before > price ? before : null,
    promotionIds: applied.map(({ promotionId }) => promotionId),
  }
}

function joinEqual(windows: PriceWindow[], next: PriceWindow): PriceWindow[] {
  const last = windows.at(-1)
  const same =
    last?.price === next.price &&
    last.compareAt === next.compareAt &&
    last.promotionIds.join() === next.promotionIds.join()
  return last && same ? [...windows.slice(0, -1), { ...last, endsAt: next.endsAt }] : [...windows, next]
}
