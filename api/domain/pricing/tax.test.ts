import { describe, expect, test } from 'vitest'
import { EVERYTHING } from './conditions.ts'
import { priceCart } from './price-cart.ts'
import { EUR, makeCart, makeLine, makePromotion, makeRules } from './testing.ts'
import type { CartCustomer, CartInput, Destination, TaxRules, TaxZone } from './types.ts'

const rate = (label: string, taxClass: string, millionths: number) => ({ label, taxClass, millionths })
const zone = (
  id: number,
  areas: TaxZone['areas'],
  rates: TaxZone['rates'],
  keepsPrices = false,
): TaxZone => ({
  id,
  name: `Zone ${id}`,
  areas,
  rates,
  keepsPrices,
})

const SPAIN = zone(
  1,
  [{ country: 'ES' }],
  [rate('IVA', 'standard', 210_000), rate('IVA', 'food', 100_000), rate('IVA', 'books', 0)],
)
const CANARIES = zone(2, [{ country: 'ES', region: 'GC' }], [rate('IGIC', 'standard', 70_000)])
const FRANCE = zone(3, [{ country: 'FR' }], [rate('TVA', 'standard', 200_000)])
const GERMANY = zone(4, [{ country: 'DE' }], [rate('USt', 'standard', 190_000)], true)
const NEW_YORK = zone(
  5,
  [{ country: 'US', region: 'NY', postalPrefixes: ['100', '101'] }],
  [rate('State', 'standard', 40_000), rate('City', 'standard', 48_750)],
)

const RULES: TaxRules = {
  pricesInclude: true,
  home: { country: 'ES' },
  shippingClass: 'standard',
  zones: [SPAIN, CANARIES, FRANCE, GERMANY, NEW_YORK],
}
const exclusive = { ...RULES, pricesInclude: false }
const customer: CartCustomer = { id: 1, segments: [], usages: {}, taxExempt: true }

function price(
  amount: number,
  destination: Destination | null,
  tax: TaxRules = RULES,
  more: Partial<CartInput> = {},
  taxClass = 'standard',
) {
  return priceCart(
    makeCart([makeLine(1, amount, 1, { taxClass })], { destination, ...more }),
    makeRules([], { tax }),
  )
}

describe('prices with tax in them', () => {
  test.each([
    ['at home', { country: 'ES' }, 'standard', 12_100, 2100],
    ['reduced', { country: 'ES' }, 'food', 12_100, 1100],
    ['a rate of nothing', { country: 'ES' }, 'books', 12_100, 0],
    ['a class that the zone does not name', { country: 'ES' }, 'toys', 12_100, 2100],
    ['another country keeps the net amount', { country: 'FR' }, 'standard', 12_000, 2000],
    ['a region goes before its country', { country: 'ES', region: 'GC' }, 'standard', 10_700, 700],
    ['a region without a zone of its own', { country: 'ES', region: 'MA' }, 'standard', 12_100, 2100],
    ['a zone that keeps prices', { country: 'DE' }, 'standard', 12_100, 1932],
    ['nowhere: the net amount', { country: 'JP' }, 'standard', 10_000, 0],
  ] satisfies [string, Destination, string, number, number][])(
    '%s',
    (_name, destination, taxClass, total, tax) => {
      const { totals } = price(12_100, destination, RULES, {}, taxClass)
      expect(totals).toMatchObject({ subtotal: total, tax, total })
    },
  )

  test('round half a cent up, once a line', () => {
    expect(price(3, { country: 'ES' }).totals.tax).toBe(1)
    expect(price(2, { country: 'ES' }).totals.tax).toBe(0)
  })

  test('a discount in money contains its tax', () => {
    const off = makePromotion(1, {
      kind: 'fixed_amount',
      args: { amounts: EUR(1210), per: 'order', items: EVERYTHING },
    })
    const { totals } = priceCart(makeCart([makeLine(1, 12_100)]), makeRules([off], { tax: RULES }))
    expect(totals).toMatchObject({ discount: 1210, tax: 1890, total: 10_890 })
  })

  test('who is exempt pays the net amount', () => {
    const { totals, tax } = price(12_100, { country: 'ES' }, RULES, { customer })
    expect(totals).toMatchObject({ subtotal: 10_000, tax: 0, total: 10_000 })
    expect(tax).toMatchObject({ exempt: true, lines: [] })
    expect(price(11_900, { country: 'DE' }, RULES, { customer }).totals.total).toBe(10_000)
  })

  test('shipping is taxed and moves along', () => {
    const { shipping } = price(12_100, { country: 'FR' }, RULES, { shipping: { optionId: 1, price: 1210 } })
    expect(shipping).toMatchObject({ subtotal: 1200, total: 1200, tax: 200 })
    const untaxed = { ...RULES, shippingClass: null }
    const given = { shipping: { optionId: 1, price: 1210 } }
    expect(price(12_100, { country: 'FR' }, untaxed, given).shipping).toMatchObject({ total: 1210, tax: 0 })
  })
})

describe('tax on top of prices', () => {
  test.each([
    ['one rate', { country: 'ES' }, 10_000, [2100]],
    [
      'two rates are rounded as one and split',
      { country: 'US', region: 'NY', postalCode: '10001' },
      1001,
      [40, 49],
    ],
    ['half a cent', { country: 'FR' }, 3, [1]],
    ['a postcode outside', { country: 'US', region: 'NY', postalCode: '14201' }, 1000, []],
  ] satisfies [string, Destination, number, number[]][])('%s', (_name, destination, amount, taxes) => {
    const { lines, totals } = price(amount, destination, exclusive)
    const tax = taxes.reduce((sum, each) => sum + each, 0)
    expect(lines[0]?.taxes.map((line) => line.amount)).toEqual(taxes)
    expect(totals).toMatchObject({ subtotal: amount, tax, total: amount + tax })
  })

  test('is of what is left after discounts', () => {
    const half = makePromotion(1, {
      kind: 'percentage',
      args: { basisPoints: 5000, per: 'item', items: EVERYTHING },
    })
    const { totals } = priceCart(makeCart([makeLine(1, 10_000)]), makeRules([half], { tax: exclusive }))
    expect(totals).toMatchObject({ discount: 5000, tax: 1050, total: 6050 })
  })

  test('is rounded line by line', () => {
    const lines = [makeLine(1, 12), makeLine(2, 12), makeLine(3, 12)]
    const { totals, tax } = priceCart(makeCart(lines), makeRules([], { tax: exclusive }))
    expect(totals.tax).toBe(9)
    expect(tax.lines).toEqual([{ label: 'IVA', millionths: 210_000, amount: 9 }])
  })
})

test('an unknown destination is an estimate for home', () => {
  expect(price(12_100, null)).toMatchObject({ tax: { estimated: true, zoneId: 1 }, totals: { tax: 2100 } })
})

test('no zone is told apart from no tax', () => {
  expect(price(12_100, { country: 'JP' }).tax).toMatchObject({ zoneId: null, estimated: false })
  expect(price(12_100, { country: 'ES' }, RULES, {}, 'books').tax).toMatchObject({ zoneId: 1 })
})

test('a gift card is money: never taxed, the same everywhere', () => {
  const lines = [makeLine(1, 5000, 1, { isGiftCard: true })]
  const cart = makeCart(lines, { destination: { country: 'FR' } })
  expect(priceCart(cart, makeRules([], { tax: RULES })).totals).toMatchObject({ tax: 0, total: 5000 })
})
