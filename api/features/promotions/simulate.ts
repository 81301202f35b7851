import type { SimulationAnswer, SimulationInput, TraceEntry } from '../../contracts/promotions.ts'
import type { Money } from '../../contracts/money.ts'
import { normaliseCode } from '../../domain/pricing/normalise-code.ts'
import { priceCart } from '../../domain/pricing/price-cart.ts'
import type {
  Coupon,
  LineDiscount,
  PricedCart,
  Promotion,
  PromotionTrace,
} from '../../domain/pricing/types.ts'
import { invalidField } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { baseRules, lineToPrice, readVariantFacts, type VariantFacts } from '../carts/index.ts'
import { findCoupons } from './coupons.queries.ts'
import { listEveryPromotion } from './promotions.queries.ts'
import { toPromotion } from './save-promotion.ts'

/** What `promotionId` says of a draft that was never saved. */
const NEW = 0

type Draft = SimulationInput['draft']

/** A cart as it would be priced, of things that need not be for sale yet. Nothing is kept. */
export async function simulate(
  { now }: { now: () => Date },
  store: StoreContext,
  input: SimulationInput,
): Promise<SimulationAnswer> {
  const { lines, customer, shipping, draft } = input
  const codes = input.coupons.map(normaliseCode)
  const [facts, saved, known] = await Promise.all([
    readVariantFacts(store.db, store.id, {
      variantIds: lines.map(({ variantId }) => variantId),
      lineIds: [],
      now: now(),
    }),
    listEveryPromotion(store.db),
    findCoupons(store.db, codes),
  ])
  const found = lines.map(({ variantId, quantity }, index) => {
    const variant = facts.get(variantId)
    if (!variant) throw invalidField(`lines.${index}.variantId`, `There is no variant ${variantId}.`)
    return { variant, line: lineToPrice({ id: index, quantity }, variant) }
  })
  const priced = priceCart(
    {
      currency: store.currency,
      now: input.at === undefined ? now() : new Date(input.at),
      timezone: store.timezone,
      lines: found.map(({ line }) => line),
      coupons: codes,
      customer: customer && { ...customer, id: customer.id ?? 0, usages: {}, taxExempt: false },
      shipping,
      destination: null,
    },
    {
      ...baseRules(store),
      promotions: withDraft(saved, draft),
      coupons: [...known, ...couponsOfDraft(draft, codes, known)],
    },
  )
  return toAnswer(
    priced,
    found.map(({ variant }) => variant),
  )
}

function withDraft(saved: readonly Promotion[], draft: Draft): Promotion[] {
  if (!draft) return [...saved]
  const { id, ...input } = draft
  const used = saved.find((each) => each.id === id)?.used ?? 0
  const drafted: Promotion = { ...toPromotion(input), id: id ?? NEW, used }
  return [...saved.filter((each) => each.id !== id), drafted]
}

function couponsOfDraft(draft: Draft, codes: readonly string[], known: readonly Coupon[]): Coupon[] {
  if (draft?.id !== null) return []
  return codes
    .filter((code) => !known.some((coupon) => coupon.code === code))
    .map((code) => ({ code, promotionId: NEW, limit: null, used: 0 }))
}

function toAnswer(
  { currency, lines, shipping, coupons, totals, trace }: PricedCart,
  variants: readonly VariantFacts[],
): SimulationAnswer {
  const money = (amount: number): Money => ({ amount, currency })
  const toDiscount = ({ promotionId, title, code, amount }: LineDiscount) => ({
    ...{ promotionId, title },
    code: code ?? null,
    amount: money(amount),
  })
  return {
    lines: variants.flatMap(({ variantId, title }, index) => {
      const line = lines[index]
      if (!line) return []
      return {
        ...{ variantId, title, quantity: line.quantity },
        unitPrice: money(line.unitPrice),
        subtotal: money(line.subtotal),
        discounts: line.discounts.map(toDiscount),
        total: money(line.total),
      }
    }),
    shipping: shipping && {
      subtotal: money(shipping.subtotal),
      discounts: shipping.discounts.map(toDiscount),
      total: money(shipping.total),
    },
    coupons: coupons.map(({ code, state, reason, amount }) => ({
      ...{ code, state, reason },
      amount: money(amount),
    })),
    totals: {
      subtotal: money(totals.subtotal),
      discount: money(totals.discount),
      shipping: money(totals.shipping),
      shippingDiscount: money(totals.shippingDiscount),
      tax: money(totals.tax),
      total: money(totals.total),
    },
    trace: trace.map((entry) => toTrace(entry, trace, money)),
  }
}

function toTrace(
  entry: PromotionTrace,
  trace: readonly PromotionTrace[],
  money: (amount: number) => Money,
): TraceEntry {
  const { promotionId, title, class: kindClass, code, outcome } = entry
  const to = outcome === 'lost' ? entry.to : []
  return {
    ...{ promotionId, title, class: kindClass, code, outcome },
    amount: money(outcome === 'skipped' ? 0 : entry.amount),
    reason: outcome === 'skipped' ? entry.reason : null,
    unmet: outcome === 'skipped' ? entry.unmet : [],
    lostTo: to.map((id) => ({
      promotionId: id,
      title: trace.find((other) => other.promotionId === id)?.title ?? '',
    })),
  }
}
