import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConditionGroup } from './conditions.ts'
import { EVERYTHING } from './conditions.ts'
import type { Effect } from './kinds/index.ts'
import { priceCart } from './price-cart.ts'
import { EUR, inCategory, makeCart, makeLine, makePromotion, makeRules } from './testing.ts'
import { PROMOTION_CLASSES } from './types.ts'
import type { CartCustomer, Coupon, PricedCart, Promotion } from './types.ts'

const tenPercent: Effect = { kind: 'percentage', args: { basisPoints: 1000, per: 'item', items: EVERYTHING } }
const customer: CartCustomer = { id: 1, segments: [], usages: { 1: 1 }, taxExempt: false }
const code = (text: string, promotionId = 1, more: Partial<Coupon> = {}): Coupon => ({
  code: text,
  promotionId,
  limit: null,
  used: 0,
  ...more,
})

function price(more: Partial<Promotion>, cart: Parameters<typeof makeCart>[1] = {}, coupons: Coupon[] = []) {
  return priceCart(
    makeCart([makeLine(1, 1000)], cart),
    makeRules([makePromotion(1, tenPercent, more)], { coupons }),
  )
}

describe('whether a promotion is on', () => {
  test.each([
    ['always', {}, null],
    ['paused', { status: 'paused' }, 'paused'],
    ['from this moment on', { startsAt: '2026-06-15T12:00:00Z' }, null],
    ['from the next moment on', { startsAt: '2026-06-15T12:00:00.001Z' }, 'not_started'],
    ['until this moment', { endsAt: '2026-06-15T12:00:00Z' }, 'ended'],
    ['until the next moment', { endsAt: '2026-06-15T12:00:00.001Z' }, null],
    ['a moment written with an offset', { startsAt: '2026-06-15T14:00:00+02:00' }, null],
    ['used less often than allowed', { limits: { total: 5, perCustomer: null }, used: 4 }, null],
    ['used as often as allowed', { limits: { total: 5, perCustomer: null }, used: 5 }, 'used_up'],
    ['once a customer, who had it', { limits: { total: null, perCustomer: 1 } }, 'used_by_customer'],
    ['twice a customer, who had it once', { limits: { total: null, perCustomer: 2 } }, null],
    ['by a code that nobody typed', { trigger: 'coupon' }, 'no_coupon'],
    ['for no item in the cart', { effect: { ...tenPercent, args: { ...tenPercent.args, items: inCategory(9) } } }, 'no_items'], // prettier-ignore
  ] satisfies [string, Partial<Promotion>, string | null][])('%s', (_name, more, reason) => {
    const { trace, totals } = price(more, { customer })
    expect(trace).toMatchObject([reason === null ? { outcome: 'applied', amount: 100 } : { outcome: 'skipped', reason }]) // prettier-ignore
    expect(totals.discount).toBe(reason === null ? 100 : 0)
  })

  test('a cart that falls short is told by how much', () => {
    const conditions: ConditionGroup = {
      all: [{ target: 'cart_subtotal', operator: 'gte', value: 1500, currency: 'EUR' }],
    }
    const { trace } = price({ conditions })
    expect(trace).toMatchObject([
      { outcome: 'skipped', reason: 'conditions', unmet: [{ condition: { value: 1500 }, actual: 1000 }] },
    ])
  })

  test('a gift card helps to reach nothing', () => {
    const conditions: ConditionGroup = { all: [{ target: 'cart_quantity', operator: 'gte', value: 2 }] }
    const lines = [makeLine(1, 1000), makeLine(2, 5000, 1, { isGiftCard: true })]
    const { totals } = priceCart(makeCart(lines), makeRules([makePromotion(1, tenPercent, { conditions })]))
    expect(totals).toMatchObject({ subtotal: 6000, discount: 0 })
  })
})

describe('coupons', () => {
  const byCode = { trigger: 'coupon' } as const

  test.each([
    ['as written', 'SUMMER', 'applied', null],
    ['in small letters between spaces', '  summer ', 'applied', null],
    ['in full width letters', 'ＳＵＭＭＥＲ', 'applied', null],
    ['another one', 'WINTER', 'unknown', null],
  ])('%s', (_name, typed, state, reason) => {
    const { coupons } = price(byCode, { coupons: [typed] }, [code('SUMMER')])
    expect(coupons).toMatchObject([{ state, reason, amount: state === 'applied' ? 100 : 0 }])
  })

  test('typed twice are one, and nothing is none', () => {
    const { coupons, lines } = price(byCode, { coupons: ['SUMMER', 'summer', ' '] }, [code('SUMMER')])
    expect(coupons).toHaveLength(1)
    expect(lines[0]?.discounts).toEqual([
      { promotionId: 1, title: 'Promotion 1', code: 'SUMMER', amount: 100 },
    ])
  })

  test('for single use are used up by one', () => {
    const used = code('ONCE', 1, { limit: 1, used: 1 })
    expect(price(byCode, { coupons: ['once'] }, [used]).coupons).toMatchObject([
      { state: 'not_applicable', reason: 'used_up' },
    ])
    expect(price(byCode, { coupons: ['once', 'summer'] }, [used, code('SUMMER')]).coupons).toMatchObject([
      { code: 'ONCE', state: 'not_applicable' },
      { code: 'SUMMER', state: 'applied' },
    ])
  })

  test('say why they do not help', () => {
    const ended = { ...byCode, endsAt: '2026-01-01T00:00:00Z' }
    expect(price(ended, { coupons: ['SUMMER'] }, [code('SUMMER')]).coupons).toMatchObject([
      { state: 'not_applicable', reason: 'ended' },
    ])
  })

  test('lose to what takes more off', () => {
    const better = makePromotion(2, { ...tenPercent, args: { ...tenPercent.args, basisPoints: 2000 } })
    const rules = makeRules([makePromotion(1, tenPercent, byCode), better], { coupons: [code('SUMMER')] })
    const { coupons } = priceCart(makeCart([makeLine(1, 1000)], { coupons: ['SUMMER'] }), rules)
    expect(coupons).toMatchObject([{ state: 'lost', amount: 0 }])
  })
})

test('what has no price in the currency is not for sale, and not free', () => {
  const { lines, totals } = priceCart(makeCart([makeLine(1, null, 2), makeLine(2, 700)]), makeRules([]))
  expect(lines).toMatchObject([
    { sellable: false, total: 0 },
    { sellable: true, total: 700 },
  ])
  expect(totals).toMatchObject({ quantity: 1, weight: 500, total: 700 })
})

describe('any cart under any promotions', () => {
  const effect = fc.oneof(
    fc
      .record({ basisPoints: fc.integer({ min: 1, max: 10_000 }), per: fc.constantFrom('item', 'order') })
      .map((args): Effect => ({ kind: 'percentage', args: { ...args, items: EVERYTHING } })),
    fc.integer({ min: 1, max: 5000 }).map((amount): Effect => ({
      kind: 'fixed_amount',
      args: { amounts: EUR(amount), per: 'order', items: inCategory(1) },
    })),
    fc
      .record({ quantity: fc.integer({ min: 1, max: 4 }), price: fc.integer({ min: 1, max: 9000 }) })
      .map(({ quantity, price: each }): Effect => ({
        kind: 'mix_and_match',
        args: { quantity, items: EVERYTHING, deal: { by: 'price', price: EUR(each) }, maximumSets: null },
      })),
    fc
      .record({
        basisPoints: fc.integer({ min: 1, max: 10_000 }),
        pairs: fc.constantFrom('any', 'same_product'),
      })
      .map((args): Effect => ({
        kind: 'bogo',
        args: { ...args, items: inCategory(1, 2), maximumSets: null },
      })),
    fc.constant<Effect>({ kind: 'free_shipping', args: { optionIds: null, upTo: null } }),
  )
  const promotions = fc
    .array(
      fc.record({
        effect,
        combinesWith: fc.subarray([...PROMOTION_CLASSES]),
        exclusive: fc.boolean(),
        priority: fc.nat(3),
      }),
      { maxLength: 6 },
    ) // prettier-ignore
    .map((list) => list.map(({ effect: given, ...more }, index) => makePromotion(index + 1, given, more)))
  const lines = fc
    .array(
      fc.record({ unitPrice: fc.nat(20_000), quantity: fc.integer({ min: 1, max: 9 }), category: fc.nat(2) }),
      { maxLength: 8 },
    ) // prettier-ignore
    .map((list) =>
      list.map(({ unitPrice, quantity, category }, index) =>
        makeLine(index + 1, unitPrice, quantity, { facts: { categoryIds: [category] } }),
      ),
    )
  const shipping = { optionId: 1, price: 490 }
  const byId = ({ lines: priced }: PricedCart) => new Map(priced.map((line) => [line.id, line]))

  test('never costs less than nothing, and adds up', () => {
    fc.assert(
      fc.property(lines, promotions, (given, offers) => {
        const { lines: priced, totals, trace } = priceCart(makeCart(given, { shipping }), makeRules(offers))
        for (const { total, subtotal, discounts } of priced) {
          expect(total).toBeGreaterThanOrEqual(0)
          expect(discounts.reduce((left, { amount }) => left - amount, subtotal)).toBe(total)
          for (const { amount } of discounts) expect(amount).toBeGreaterThan(0)
        }
        const traced = trace.reduce((sum, entry) => sum + (entry.outcome === 'applied' ? entry.amount : 0), 0)
        expect(traced).toBe(totals.discount + totals.shippingDiscount)
        expect(trace.map(({ promotionId }) => promotionId)).toEqual(offers.map(({ id }) => id))
      }),
    )
  })

  test('costs the same in any order of its lines and promotions', () => {
    fc.assert(
      fc.property(lines, promotions, (given, offers) => {
        const one = priceCart(makeCart(given, { shipping }), makeRules(offers))
        const other = priceCart(makeCart(given.toReversed(), { shipping }), makeRules(offers.toReversed()))
        expect(other.totals).toEqual(one.totals)
        expect(byId(other)).toEqual(byId(one))
      }),
    )
  })

  test('is never dearer for an offer more that stands in nobody’s way', () => {
    fc.assert(
      fc.property(lines, promotions, (given, offers) => {
        const cart = makeCart(given, { shipping })
        const more = makePromotion(99, tenPercent)
        const before = priceCart(cart, makeRules(offers)).totals.total
        expect(priceCart(cart, makeRules([...offers, more])).totals.total).toBeLessThanOrEqual(before)
      }),
    )
  })
})
