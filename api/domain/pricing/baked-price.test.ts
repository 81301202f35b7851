import { describe, expect, test } from 'vitest'
import { bakedPrice } from './baked-price.ts'
import { EVERYTHING } from './conditions.ts'
import type { Effect } from './kinds/index.ts'
import { EUR, inCategory, makeLine, makePromotion, NOW } from './testing.ts'
import type { Promotion } from './types.ts'

const percent = (basisPoints: number): Effect => ({
  kind: 'percentage',
  args: { basisPoints, per: 'item', items: EVERYTHING },
})
const line = makeLine(1, 1000, 1, { compareAt: 1200, facts: { categoryIds: [1] } })

const bake = (...promotions: Promotion[]) => bakedPrice({ currency: 'EUR', line, promotions, now: NOW })
const always = { startsAt: null, endsAt: null }
const list = { price: 1000, compareAt: 1200, promotionIds: [] }

describe('the price on a page', () => {
  test('is the list price without promotions', () => {
    expect(bake()).toEqual([{ ...always, ...list }])
  })

  test('is there for no currency without a price', () => {
    const unpriced = { ...line, unitPrice: null }
    expect(bakedPrice({ currency: 'CLP', line: unpriced, promotions: [], now: NOW })).toEqual([])
  })

  test('changes when a window opens and when it closes', () => {
    const flash = makePromotion(7, percent(2500), {
      startsAt: '2026-06-16T00:00:00.000Z',
      endsAt: '2026-06-17T00:00:00.000Z',
    })
    expect(bake(flash)).toEqual([
      { ...list, startsAt: null, endsAt: '2026-06-16T00:00:00.000Z' },
      {
        startsAt: '2026-06-16T00:00:00.000Z',
        endsAt: '2026-06-17T00:00:00.000Z',
        price: 750,
        compareAt: 1200,
        promotionIds: [7],
      },
      { ...list, startsAt: '2026-06-17T00:00:00.000Z', endsAt: null },
    ])
  })

  test('forgets what is over, and does not break where nothing changes', () => {
    const over = makePromotion(1, percent(9000), { endsAt: '2026-06-15T12:00:00Z' })
    const small = makePromotion(2, percent(100), { startsAt: '2026-06-16T00:00:00Z' })
    const large = makePromotion(3, percent(5000))
    expect(bake(over, small, large)).toEqual([{ ...always, price: 500, compareAt: 1200, promotionIds: [3] }])
  })

  test.each([
    [
      'off each unit',
      { kind: 'fixed_amount', args: { amounts: EUR(300), per: 'item', items: EVERYTHING } },
      700,
    ],
    ['a tier from one unit on', { kind: 'tiered', args: { tiers: [{ from: 1, basisPoints: 500 }], count: 'variant', items: EVERYTHING } }, 950], // prettier-ignore
    ['a tier of three', { kind: 'tiered', args: { tiers: [{ from: 3, basisPoints: 500 }], count: 'variant', items: EVERYTHING } }, 1000], // prettier-ignore
    [
      'another category',
      { kind: 'percentage', args: { basisPoints: 500, per: 'item', items: inCategory(2) } },
      1000,
    ],
    [
      'off the order',
      { kind: 'fixed_amount', args: { amounts: EUR(300), per: 'order', items: EVERYTHING } },
      1000,
    ],
    ['the second at half', { kind: 'bogo', args: { basisPoints: 5000, items: EVERYTHING, pairs: 'any', maximumSets: null } }, 1000], // prettier-ignore
  ] satisfies [string, Effect, number][])('%s', (_name, effect, price) => {
    expect(bake(makePromotion(1, effect))).toMatchObject([{ price }])
  })

  test.each([
    ['by coupon', { trigger: 'coupon' }],
    ['for some carts', { conditions: { all: [{ target: 'cart_quantity', operator: 'gte', value: 1 }] } }],
    ['for the first hundred', { limits: { total: 100, perCustomer: null } }],
    ['once a customer', { limits: { total: null, perCustomer: 1 } }],
    ['paused', { status: 'paused' }],
  ] satisfies [string, Partial<Promotion>][])('does not promise what is %s', (_name, more) => {
    expect(bake(makePromotion(1, percent(5000), more))).toEqual([{ ...always, ...list }])
  })
})
