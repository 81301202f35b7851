import { describe, expect, test } from 'vitest'
import { listCombinations } from './combinations.ts'
import type { ItemGroup } from './conditions.ts'
import { EVERYTHING } from './conditions.ts'
import type { Effect } from './kinds/index.ts'
import { priceCart } from './price-cart.ts'
import { discountsUnder, EUR, inCategory, makeCart, makeLine, makePromotion, makeRules } from './testing.ts'
import { PROMOTION_CLASSES } from './types.ts'
import type { Promotion } from './types.ts'

const percent = (basisPoints: number, per: 'item' | 'order', items: ItemGroup = EVERYTHING): Effect => ({
  kind: 'percentage',
  args: { basisPoints, per, items },
})
const off = (amount: number, per: 'item' | 'order'): Effect => ({
  kind: 'fixed_amount',
  args: { amounts: EUR(amount), per, items: EVERYTHING },
})
const threeForTwo: Effect & { kind: 'buy_x_get_y' } = {
  kind: 'buy_x_get_y',
  args: {
    buy: { quantity: 2, items: EVERYTHING },
    get: { quantity: 1, items: EVERYTHING, basisPoints: 10_000 },
    maximumSets: null,
  },
}
const secondAtHalf: Effect = {
  kind: 'bogo',
  args: { basisPoints: 5000, items: EVERYTHING, pairs: 'any', maximumSets: null },
}
const freeShipping: Effect = { kind: 'free_shipping', args: { optionIds: null, upTo: null } }

const all = { combinesWith: PROMOTION_CLASSES }
const shirt = makeLine(1, 1000, 1, { facts: { categoryIds: [1] } })
const sock = makeLine(2, 500, 1, { facts: { categoryIds: [2] } })

function run(promotions: readonly Promotion[], lines = [shirt, sock]) {
  const cart = makeCart(lines, { shipping: { optionId: 1, price: 400 } })
  return priceCart(cart, makeRules(promotions))
}

const outcomes = (promotions: readonly Promotion[], lines = [shirt, sock]) =>
  run(promotions, lines).trace.map(({ outcome }) => outcome)

describe('promotions that combine', () => {
  test('are taken off what is left', () => {
    expect(
      discountsUnder(
        [makePromotion(1, percent(5000, 'item'), all), makePromotion(2, percent(5000, 'item'), all)],
        [shirt],
      ),
    ).toEqual([750])
  })

  test('come in the order of their priority', () => {
    const half = makePromotion(1, percent(5000, 'item'), { ...all, priority: 1 })
    const fixed = makePromotion(2, off(200, 'item'), { ...all, priority: 2 })
    expect(discountsUnder([half, fixed], [shirt])).toEqual([600])
    expect(discountsUnder([half, { ...fixed, priority: 0 }], [shirt])).toEqual([700])
  })

  test('come products first, then the order, then shipping', () => {
    const { totals, trace } = run([
      makePromotion(1, freeShipping, { ...all, priority: 9 }),
      makePromotion(2, off(150, 'order'), { ...all, priority: 5 }),
      makePromotion(3, percent(1000, 'item'), all),
    ])
    expect(trace.map((entry) => entry.outcome === 'applied' && entry.amount)).toEqual([400, 150, 150])
    expect(totals).toMatchObject({ subtotal: 1500, discount: 300, shippingDiscount: 400, total: 1200 })
  })

  test('never take more than there is', () => {
    const { totals, trace } = run([
      makePromotion(1, percent(10_000, 'item'), all),
      makePromotion(2, off(500, 'order'), all),
    ])
    expect(totals.total).toBe(400)
    expect(trace[1]).toMatchObject({ outcome: 'skipped', reason: 'nothing_left' })
  })

  test('do not use a unit for two sets', () => {
    const sets = [makePromotion(1, threeForTwo, { ...all, priority: 1 }), makePromotion(2, secondAtHalf, all)]
    expect(discountsUnder(sets, [makeLine(1, 1000, 3)])).toEqual([1000])
    expect(discountsUnder(sets, [makeLine(1, 1000, 5)])).toEqual([1500])
  })

  test('a set that saves nothing leaves its units to others', () => {
    const threeForThirty: Effect = {
      kind: 'mix_and_match',
      args: { quantity: 3, items: EVERYTHING, deal: { by: 'price', price: EUR(3000) }, maximumSets: null },
    }
    const sets = [
      makePromotion(1, threeForThirty, { ...all, priority: 1 }),
      makePromotion(2, secondAtHalf, all),
    ]
    expect(discountsUnder(sets, [makeLine(1, 1200, 3), makeLine(2, 1000, 3)])).toEqual([600, 500])
  })

  test('a percentage between two sets is taken of each unit by what it costs by then', () => {
    const thirdAtHalf = { ...threeForTwo, args: { ...threeForTwo.args, get: { ...threeForTwo.args.get, basisPoints: 5000 } } } // prettier-ignore
    const chain = [
      makePromotion(1, thirdAtHalf, { ...all, priority: 3 }),
      makePromotion(2, percent(1000, 'item'), { ...all, priority: 2 }),
      makePromotion(3, secondAtHalf, { ...all, priority: 1 }),
    ]
    expect(discountsUnder(chain, [makeLine(1, 1000, 5)])).toEqual([500 + 450 + 450])
  })

  test('a percentage also lowers what a set left at its price', () => {
    const both = [makePromotion(1, threeForTwo, { ...all, priority: 1 }), makePromotion(2, percent(1000, 'item'), all)] // prettier-ignore
    expect(discountsUnder(both, [makeLine(1, 1000, 3)])).toEqual([1200])
  })
})

describe('promotions that do not combine', () => {
  test('the one that takes most off wins, whatever its priority', () => {
    const promotions = [
      makePromotion(1, percent(1000, 'item'), { priority: 9 }),
      makePromotion(2, percent(2000, 'item')),
    ]
    expect(run(promotions, [shirt]).trace).toMatchObject([
      { outcome: 'lost', amount: 100, to: [2] },
      { outcome: 'applied', amount: 200, lineIds: [1] },
    ])
  })

  test('of equals the higher priority wins, then the older', () => {
    const make = (id: number, priority: number) => makePromotion(id, percent(1000, 'item'), { priority })
    expect(outcomes([make(1, 0), make(2, 1)])).toEqual(['lost', 'applied'])
    expect(outcomes([make(2, 1), make(1, 1)])).toEqual(['lost', 'applied'])
  })

  test('both must want it', () => {
    const product = makePromotion(1, percent(1000, 'item'), all)
    const order = makePromotion(2, percent(1500, 'order'))
    expect(outcomes([product, order])).toEqual(['lost', 'applied'])
    expect(outcomes([product, { ...order, combinesWith: ['product'] }])).toEqual(['applied', 'applied'])
    expect(outcomes([product, { ...order, combinesWith: ['shipping'] }])).toEqual(['lost', 'applied'])
  })

  test('product promotions on different lines leave each other alone', () => {
    const shirts = makePromotion(1, percent(1000, 'item', inCategory(1)))
    const socks = makePromotion(2, percent(2000, 'item', inCategory(2)))
    expect(discountsUnder([shirts, socks], [shirt, sock])).toEqual([100, 100])
    const both = makePromotion(3, percent(1500, 'item', inCategory(1, 2)))
    expect(discountsUnder([shirts, socks, both], [shirt, sock])).toEqual([150, 75])
  })

  test('an exclusive one is alone, or not there', () => {
    const exclusive = makePromotion(1, percent(3000, 'item'), { ...all, exclusive: true })
    const others = [makePromotion(2, percent(2000, 'item'), all), makePromotion(3, freeShipping, all)]
    expect(outcomes([exclusive, ...others])).toEqual(['lost', 'applied', 'applied'])
    expect(outcomes([{ ...exclusive, effect: percent(5000, 'item') }, ...others])).toEqual([
      'applied',
      'lost',
      'lost',
    ])
  })

  test('two small ones together beat a large one alone', () => {
    const pair = [makePromotion(1, percent(1000, 'item'), all), makePromotion(2, off(150, 'order'), all)]
    expect(outcomes([...pair, makePromotion(3, percent(1900, 'order'))])).toEqual([
      'applied',
      'applied',
      'lost',
    ])
    expect(outcomes([...pair, makePromotion(3, percent(2100, 'order'))])).toEqual(['lost', 'lost', 'applied'])
  })

  test('what combines in pairs, but not all of it', () => {
    const product = makePromotion(1, percent(1000, 'item'), { combinesWith: ['shipping'] })
    const order = makePromotion(2, off(100, 'order'), { combinesWith: ['shipping'] })
    const shipping = makePromotion(3, freeShipping, { combinesWith: ['product', 'order'] })
    expect(outcomes([product, order, shipping])).toEqual(['applied', 'lost', 'applied'])
  })
})

describe('combinations', () => {
  const list = (size: number, combine: (one: number, other: number) => boolean) =>
    listCombinations(Array.from({ length: size }, (_, place) => place), combine) // prettier-ignore

  test.each([
    ['nobody', 0, () => true, [[]]],
    ['all combine', 3, () => true, [[0, 1, 2]]],
    ['none combines', 3, () => false, [[0], [1], [2]]],
    ['a chain of conflicts', 4, (one: number, other: number) => Math.abs(one - other) > 1, [[0, 2], [0, 3], [1, 3]]], // prettier-ignore
    ['two camps', 4, (one: number, other: number) => one % 2 === other % 2, [[0, 2], [1, 3]]], // prettier-ignore
    ['pairs that are found late', 5, (one: number, other: number) => ['01', '13', '24'].includes([one, other].sort().join('')), [[0, 1], [1, 3], [2, 4]]], // prettier-ignore
  ])('%s', (_name, size, combine, expected) => {
    expect(list(size, combine)).toEqual(expected)
  })

  test('eleven in groups of three have all their 54', () => {
    expect(list(11, (one, other) => Math.floor(one / 3) !== Math.floor(other / 3))).toHaveLength(54)
  })

  test('of very many every set still combines and has room for nobody', () => {
    const combine = (one: number, other: number) => (one * other + one + other) % 5 > 1
    const sets = list(200, combine)
    expect(sets.length).toBeGreaterThan(10)
    for (const set of sets) {
      expect(set.every((one) => set.every((other) => one === other || combine(one, other)))).toBe(true)
      const joins = (place: number) => set.every((member) => member !== place && combine(member, place))
      expect(Array.from({ length: 200 }, (_, place) => place).some(joins)).toBe(false)
    }
  })
})
