import { describe, expect, test } from 'vitest'
import { EVERYTHING } from './conditions.ts'
import { priceCart } from './price-cart.ts'
import { inCategory, makeCart, makeLine, makeRules } from './testing.ts'
import type { CartInput, CartLine, DynamicRule, PricingRules } from './types.ts'

function unitPrices(lines: CartLine[], rules: Partial<PricingRules>, more: Partial<CartInput> = {}) {
  const priced = priceCart(makeCart(lines, more), makeRules([], rules)).lines
  return priced.map(({ unitPrice, source }) => [unitPrice, source])
}

describe('volume prices', () => {
  const volumePrices = [
    { variantId: 1, currency: 'EUR', breaks: [{ from: 5, price: 900 }, { from: 10, price: 800 }] }, // prettier-ignore
    { variantId: 1, currency: 'USD', breaks: [{ from: 1, price: 1 }] },
  ]

  test.each([
    [4, 1000, 'list'],
    [5, 900, 'volume'],
    [9, 900, 'volume'],
    [10, 800, 'volume'],
    [1000, 800, 'volume'],
  ])('%i units cost %i each', (quantity, price, source) => {
    expect(unitPrices([makeLine(1, 1000, quantity)], { volumePrices })).toEqual([[price, source]])
  })

  test('count a variant over all its lines', () => {
    const lines = [makeLine(1, 1000, 3), makeLine(2, 1000, 2, { variantId: 1 }), makeLine(3, 1000, 9)]
    expect(unitPrices(lines, { volumePrices })).toEqual([[900, 'volume'], [900, 'volume'], [1000, 'list']]) // prettier-ignore
  })

  test('above the list price are none', () => {
    expect(unitPrices([makeLine(1, 700, 5)], { volumePrices })).toEqual([[700, 'list']])
  })

  test('show the list price struck through, and the list price shows nothing', () => {
    const plain = priceCart(makeCart([makeLine(1, 1000, 4)]), makeRules([], { volumePrices }))
    expect(plain.lines).toMatchObject([{ unitPrice: 1000, compareAt: null }])
    const cart = makeCart([makeLine(1, 1000, 5)])
    expect(priceCart(cart, makeRules([], { volumePrices })).lines).toMatchObject([
      { unitPrice: 900, compareAt: 1000 },
    ])
  })
})

describe('prices of customer groups', () => {
  const groupPrices: PricingRules['groupPrices'] = [
    { segment: 'trade', basisPoints: 2000 },
    { segment: 'trade', variantId: 2, currency: 'EUR', price: 500 },
    { segment: 'staff', basisPoints: 5000 },
  ]
  const as = (...segments: string[]) => ({ customer: { id: 1, segments, usages: {}, taxExempt: false } })
  const lines = [makeLine(1, 1000), makeLine(2, 1000)]

  test.each([
    ['a guest', {}, [1000, 1000]],
    ['another group', as('vip'), [1000, 1000]],
    ['trade', as('trade'), [800, 500]],
    ['trade and staff: the lowest', as('trade', 'staff'), [500, 500]],
    ['another currency', { ...as('trade'), currency: 'USD' }, [800, 800]],
  ])('%s', (_name, more, expected) => {
    expect(unitPrices(lines, { groupPrices }, more).map(([price]) => price)).toEqual(expected)
  })
})

describe('dynamic rules', () => {
  const rule = (more: Partial<DynamicRule>): DynamicRule => ({
    id: 1,
    title: 'Evening',
    priority: 0,
    items: EVERYTHING,
    when: null,
    stock: null,
    basisPoints: -1500,
    ...more,
  })
  const evening = { days: [], from: '18:00', until: '20:00' }
  const friday = { days: [5], from: '22:00', until: '02:00' }
  const line = makeLine(1, 999, 1, { stock: 10, facts: { categoryIds: [1] } })

  test.each([
    ['always', {}, '2026-06-15T12:00:00Z', 849],
    ['dearer', { basisPoints: 1000 }, '2026-06-15T12:00:00Z', 1099],
    ['in the wall clock of the store', { when: evening }, '2026-06-15T16:00:00Z', 849],
    ['up to its end', { when: evening }, '2026-06-15T18:00:00Z', 999],
    ['in winter an hour later', { when: evening }, '2026-01-15T16:30:00Z', 999],
    ['past midnight of its day', { when: friday }, '2026-06-19T23:30:00Z', 849],
    ['past midnight of another day', { when: friday }, '2026-06-20T23:30:00Z', 999],
    ['much in stock', { stock: { atLeast: 10, atMost: null } }, '2026-06-15T12:00:00Z', 849],
    ['too little in stock', { stock: { atLeast: 11, atMost: null } }, '2026-06-15T12:00:00Z', 999],
    ['the last ones', { stock: { atLeast: null, atMost: 10 } }, '2026-06-15T12:00:00Z', 849],
    ['other items', { items: inCategory(2) }, '2026-06-15T12:00:00Z', 999],
  ] satisfies [string, Partial<DynamicRule>, string, number][])('%s', (_name, more, now, price) => {
    const prices = unitPrices([line], { dynamicRules: [rule(more)] }, { now: new Date(now) })
    expect(prices).toEqual([[price, price === 999 ? 'list' : 'dynamic']])
  })

  test('the first by priority counts, and group prices start from it', () => {
    const dynamicRules = [rule({}), rule({ id: 2, priority: 1, basisPoints: -5000 })]
    const groupPrices = [{ segment: 'staff', basisPoints: 1000 }]
    const customer = { id: 1, segments: ['staff'], usages: {}, taxExempt: false }
    expect(unitPrices([makeLine(1, 1000)], { dynamicRules })).toEqual([[500, 'dynamic']])
    expect(unitPrices([makeLine(1, 1000)], { dynamicRules, groupPrices }, { customer })).toEqual([
      [450, 'group'],
    ])
  })

  test('uncounted stock is in no range, and gift cards keep their price', () => {
    const dynamicRules = [rule({ stock: { atLeast: 0, atMost: null } })]
    expect(unitPrices([makeLine(1, 1000)], { dynamicRules })).toEqual([[1000, 'list']])
    const card = makeLine(1, 1000, 1, { isGiftCard: true })
    expect(unitPrices([card], { dynamicRules: [rule({})] })).toEqual([[1000, 'list']])
  })
})
