import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../conditions.ts'
import type { ItemGroup } from '../conditions.ts'
import { priceCart } from '../price-cart.ts'
import { discountsUnder, EUR, inCategory, makeCart, makeLine, makePromotion, makeRules } from '../testing.ts'
import type { CartLine } from '../types.ts'
import { Effect, KIND_CODES } from './index.ts'

const SHIRTS = 1
const TROUSERS = 2
const SOCKS = 3

type Row = [price: number, quantity: number, category?: number]

function makeLines(rows: Row[]): CartLine[] {
  return rows.map(([price, quantity, category = SHIRTS], index) =>
    makeLine(index + 1, price, quantity, { facts: { categoryIds: [category] } }),
  )
}

const items = EVERYTHING
const every = { items, maximumSets: null }

const percent = (basisPoints: number, per: 'item' | 'order' = 'item', of: ItemGroup = items): Effect => ({
  kind: 'percentage',
  args: { basisPoints, per, items: of },
})
const fixed = (amount: number, per: 'item' | 'order', of: ItemGroup = items): Effect => ({
  kind: 'fixed_amount',
  args: { amounts: EUR(amount), per, items: of },
})
const buyGet = (
  buy: number,
  get: number,
  basisPoints = 10_000,
  maximumSets: number | null = null,
): Effect => ({
  kind: 'buy_x_get_y',
  args: { buy: { quantity: buy, items }, get: { quantity: get, items, basisPoints }, maximumSets },
})
const buyShirtGetSock = (get: number): Effect => ({
  kind: 'buy_x_get_y',
  args: {
    buy: { quantity: 1, items: inCategory(SHIRTS) },
    get: { quantity: get, items: inCategory(SOCKS), basisPoints: 10_000 },
    maximumSets: null,
  },
})
const outfit = (
  deal: (Effect & { kind: 'bundle' })['args']['deal'],
  maximumSets: number | null = null,
): Effect => ({
  kind: 'bundle',
  args: {
    parts: [
      { quantity: 1, items: inCategory(SHIRTS) },
      { quantity: 2, items: inCategory(SOCKS) },
    ],
    deal,
    maximumSets,
  },
})
const mix = (
  quantity: number,
  price: number,
  of: ItemGroup = items,
  maximumSets: number | null = null,
): Effect => ({
  kind: 'mix_and_match',
  args: { quantity, items: of, deal: { by: 'price', price: EUR(price) }, maximumSets },
})
const tiers = (count: 'variant' | 'together', of: ItemGroup = items): Effect => ({
  kind: 'tiered',
  args: {
    tiers: [
      { from: 3, basisPoints: 1000 },
      { from: 10, basisPoints: 2500 },
    ],
    count,
    items: of,
  },
})
const second = (
  basisPoints: number,
  pairs: 'any' | 'same_product' = 'any',
  maximumSets: number | null = null,
): Effect => ({ kind: 'bogo', args: { basisPoints, items, pairs, maximumSets } })

// prettier-ignore
const cases: [name: string, effect: Effect, rows: Row[], off: number[]][] = [
  ['10 %', percent(1000), [[1000, 2]], [200]],
  ['10 % of 15 cents: half a cent goes up', percent(1000), [[15, 1]], [2]],
  ['10 % of 14 cents', percent(1000), [[14, 1]], [1]],
  ['a third, rounded at the line and not at the unit', percent(3333), [[10, 3]], [10]],
  ['12.5 % of two lines', percent(1250), [[999, 1], [1, 4]], [125, 1]],
  ['all of it', percent(10_000), [[1999, 3]], [5997]],
  ['20 % off socks only', percent(2000, 'item', inCategory(SOCKS)), [[1000, 1], [500, 2, SOCKS]], [0, 200]],
  ['10 % of the order is rounded once and split', percent(1000, 'order'), [[15, 1], [15, 1], [15, 1]], [2, 2, 1]],
  ['10 % of the order by what lines cost', percent(1000, 'order'), [[3000, 1], [1000, 1]], [300, 100]],

  ['3.00 off each unit', fixed(300, 'item'), [[1000, 2]], [600]],
  ['3.00 off each, never below nothing', fixed(300, 'item'), [[200, 2], [1000, 1]], [400, 300]],
  ['3.00 off each sock', fixed(300, 'item', inCategory(SOCKS)), [[1000, 1], [500, 1, SOCKS]], [0, 300]],
  ['10.00 off the order, by what lines cost', fixed(1000, 'order'), [[3000, 1], [1000, 1]], [750, 250]],
  ['1.00 over three equal lines', fixed(100, 'order'), [[500, 1], [500, 1], [500, 1]], [34, 33, 33]],
  ['more than the order costs', fixed(9999, 'order'), [[500, 1], [100, 2]], [500, 200]],
  ['once off all socks', fixed(1000, 'order', inCategory(SOCKS)), [[3000, 1], [700, 1, SOCKS]], [0, 700]],

  ['buy 2 get 1 free', buyGet(2, 1), [[1000, 3]], [1000]],
  ['two of buy 2 get 1 are too few', buyGet(2, 1), [[1000, 2]], [0]],
  ['five of buy 2 get 1: one free', buyGet(2, 1), [[1000, 5]], [1000]],
  ['six of buy 2 get 1: two free', buyGet(2, 1), [[1000, 6]], [2000]],
  ['the cheapest is the free one', buyGet(2, 1), [[3000, 1], [1000, 1], [2000, 1]], [0, 1000, 0]],
  ['the two cheapest of six', buyGet(2, 1), [[6000, 3], [4000, 1], [1000, 1], [2000, 1]], [0, 0, 1000, 2000]],
  ['buy 1 get 1 at 30 %', buyGet(1, 1, 3000), [[999, 2]], [300]],
  ['at most one set', buyGet(2, 1, 10_000, 1), [[1000, 9]], [1000]],
  ['a million units are no more work than three', buyGet(2, 1), [[100, 1_000_000]], [33_333_300]],
  ['buy 2 get 2, with one to get', buyGet(2, 2), [[1000, 3]], [1000]],
  ['a sock for a shirt', buyShirtGetSock(1), [[2000, 1], [300, 2, SOCKS]], [0, 300]],
  ['two socks for each shirt', buyShirtGetSock(2), [[2000, 2], [300, 3, SOCKS]], [0, 900]],
  ['socks without a shirt', buyShirtGetSock(1), [[300, 2, SOCKS]], [0]],

  ['a bundle at its price', outfit({ by: 'price', price: EUR(2000) }), [[2000, 1], [300, 2, SOCKS]], [462, 138]],
  ['a bundle lacks a sock', outfit({ by: 'price', price: EUR(2000) }), [[2000, 1], [300, 1, SOCKS]], [0, 0]],
  ['what is over stays at its price', outfit({ by: 'share', basisPoints: 5000 }), [[2000, 1], [300, 3, SOCKS]], [1000, 300]],
  ['two bundles', outfit({ by: 'share', basisPoints: 1000 }), [[2000, 2], [300, 4, SOCKS]], [400, 120]],
  ['at most one bundle', outfit({ by: 'share', basisPoints: 1000 }, 1), [[2000, 2], [300, 4, SOCKS]], [200, 60]],
  ['the dearest goes into the bundle', outfit({ by: 'share', basisPoints: 5000 }), [[1000, 1], [2000, 1], [300, 2, SOCKS]], [0, 1000, 300]],
  ['a bundle dearer than its parts', outfit({ by: 'price', price: EUR(2600) }), [[2000, 1], [300, 2, SOCKS]], [0, 0]],

  ['any 3 for 20.00', mix(3, 2000), [[1000, 3]], [1000]],
  ['any 3 from different categories', mix(3, 2000, inCategory(SHIRTS, TROUSERS, SOCKS)), [[1000, 1], [2000, 1, TROUSERS], [500, 1, SOCKS]], [429, 857, 214]],
  ['the dearest three of five', mix(3, 2000), [[1000, 3], [100, 2]], [1000, 0]],
  ['two sets', mix(2, 1500), [[1000, 5]], [1000]],
  ['half a million sets', mix(2, 150), [[100, 1_000_000]], [25_000_000]],
  ['one set at most', mix(2, 1500, items, 1), [[1000, 5]], [500]],
  ['a second set that would be dearer is none', mix(3, 2000), [[1000, 3], [500, 3]], [1000, 0]],
  ['two are not three', mix(3, 2000), [[1000, 2]], [0]],
  ['other categories do not count', mix(2, 1500, inCategory(SOCKS)), [[1000, 1], [1000, 1, SOCKS]], [0, 0]],

  ['below the first tier', tiers('variant'), [[1000, 2]], [0]],
  ['the first tier', tiers('variant'), [[1000, 3]], [300]],
  ['one below the second', tiers('variant'), [[1000, 9]], [900]],
  ['the second tier', tiers('variant'), [[1000, 10]], [2500]],
  ['each variant by itself', tiers('variant'), [[1000, 2], [1000, 3]], [0, 300]],
  ['all together', tiers('together'), [[1000, 2], [1000, 8]], [500, 2000]],
  ['socks together', tiers('together', inCategory(SOCKS)), [[1000, 9], [100, 3, SOCKS]], [0, 30]],

  ['the second at 50 %', second(5000), [[1000, 2]], [500]],
  ['one has no second', second(5000), [[1000, 1]], [0]],
  ['three are one pair', second(5000), [[1000, 3]], [500]],
  ['the cheaper of two', second(5000), [[3000, 1], [999, 1]], [0, 500]],
  ['four: the two cheapest', second(5000), [[4000, 1], [3000, 1], [2000, 1], [1000, 1]], [0, 0, 1000, 500]],
  ['half a million pairs', second(5000), [[100, 1_000_001]], [25_000_000]],
  ['pairs of the same product only', second(5000, 'same_product'), [[4000, 1], [1000, 2]], [0, 500]],
  ['one pair at most: of the dearest product', second(5000, 'same_product', 1), [[1000, 2], [4000, 2]], [0, 2000]],
]

describe('a kind of promotion', () => {
  test.each(cases)('%s', (_name, effect, rows, off) => {
    expect(discountsUnder([makePromotion(1, effect)], makeLines(rows))).toEqual(off)
  })

  test('every kind is tried at least five times', () => {
    const counts = Map.groupBy([...cases.map(([, { kind }]) => kind), ...shipping.map(() => 'free_shipping')], (kind) => kind) // prettier-ignore
    for (const kind of KIND_CODES) expect(counts.get(kind)?.length, kind).toBeGreaterThanOrEqual(5)
  })
})

type ShippingArgs = (Effect & { kind: 'free_shipping' })['args']

const shipping: [string, ShippingArgs, number | null, number][] = [
  ['all of it', { optionIds: null, upTo: null }, 490, 490],
  ['the chosen option', { optionIds: [1, 2], upTo: null }, 490, 490],
  ['another option', { optionIds: [2], upTo: null }, 490, 0],
  ['up to an amount', { optionIds: null, upTo: EUR(300) }, 490, 300],
  ['less than the amount', { optionIds: null, upTo: EUR(900) }, 490, 490],
  ['an amount of another currency', { optionIds: null, upTo: [{ amount: 300, currency: 'CLP' }] }, 490, 0],
  ['shipping that was not chosen yet', { optionIds: null, upTo: null }, null, 0],
]

describe('free shipping', () => {
  test.each(shipping)('%s', (_name, args, price, off) => {
    const cart = makeCart([makeLine(1, 1000)], { shipping: price === null ? null : { optionId: 1, price } })
    const { totals } = priceCart(cart, makeRules([makePromotion(1, { kind: 'free_shipping', args })]))
    expect(totals).toMatchObject({ discount: 0, shippingDiscount: off, total: 1000 + (price ?? 0) - off })
  })
})

describe('what no kind does', () => {
  const effects = cases.map(([, effect]) => effect)

  test.each(effects)('discounts a gift card: %j', (effect) => {
    const card = { isGiftCard: true, facts: { categoryIds: [SHIRTS, TROUSERS, SOCKS] } }
    const lines = [makeLine(1, 5000, 12, card), makeLine(2, 5000, 12, card)]
    expect(discountsUnder([makePromotion(1, effect)], lines)).toEqual([0, 0])
  })

  test('counts an amount of another currency', () => {
    const cart = makeCart(makeLines([[1000, 9]]), { currency: 'USD' })
    for (const effect of [fixed(300, 'item'), mix(3, 2000), outfit({ by: 'price', price: EUR(1) })]) {
      const { trace, totals } = priceCart(cart, makeRules([makePromotion(1, effect)]))
      expect(totals.discount).toBe(0)
      expect(trace).toMatchObject([{ outcome: 'skipped', reason: 'currency' }])
    }
  })
})

describe('the schema of a kind', () => {
  const two = [{ from: 5, basisPoints: 10 }, { from: 5, basisPoints: 20 }] // prettier-ignore
  test.each([
    ['no percentage', { kind: 'percentage', args: { basisPoints: 0, per: 'item', items } }],
    ['more than everything', { kind: 'percentage', args: { basisPoints: 10_001, per: 'item', items } }],
    ['half a cent', { kind: 'fixed_amount', args: { amounts: EUR(0.5), per: 'item', items } }],
    ['no amount', { kind: 'fixed_amount', args: { amounts: [], per: 'item', items } }],
    [
      'two of a currency',
      { kind: 'fixed_amount', args: { amounts: [...EUR(1), ...EUR(2)], per: 'item', items } },
    ],
    ['tiers that do not rise', { kind: 'tiered', args: { tiers: two, count: 'variant', items } }],
    ['a bundle of nothing', { kind: 'bundle', args: { parts: [], deal: { by: 'share', basisPoints: 1 }, maximumSets: null } }], // prettier-ignore
    ['a set of nothing', { kind: 'mix_and_match', args: { quantity: 0, deal: { by: 'price', price: EUR(1) }, ...every } }], // prettier-ignore
    ['another kind', { kind: 'gift', args: {} }],
    ['an extra argument', { kind: 'bogo', args: { basisPoints: 1, pairs: 'any', ...every, secret: 1 } }],
    ['cart conditions among items', { kind: 'percentage', args: { basisPoints: 1, per: 'item', items: { all: [{ target: 'cart_quantity', operator: 'gt', value: 1 }] } } }], // prettier-ignore
  ])('refuses %s', (_name, effect) => {
    expect(Effect.safeParse(effect).success).toBe(false)
  })
})
