import { describe, expect, test } from 'vitest'
import { listShippingOptions, ShippingRate } from './shipping.ts'
import type { ShippingZone } from './shipping.ts'

const flat: ShippingRate = { kind: 'flat', currency: 'EUR', price: 490, freeFrom: 5000 }
const byWeight: ShippingRate = {
  kind: 'by_weight',
  currency: 'EUR',
  freeFrom: null,
  steps: [{ from: 0, price: 300 }, { from: 1001, price: 700 }], // prettier-ignore
  upTo: 20_000,
}
const byPrice: ShippingRate = {
  kind: 'by_price',
  currency: 'EUR',
  freeFrom: null,
  steps: [{ from: 1000, price: 600 }, { from: 3000, price: 200 }], // prettier-ignore
}

const zones: ShippingZone[] = [
  {
    id: 1,
    name: 'Spain',
    areas: [{ country: 'ES' }],
    options: [
      { id: 1, name: 'Home', rates: [flat] },
      { id: 2, name: 'Parcel', rates: [byWeight] },
      { id: 3, name: 'Freight', rates: [byPrice] },
    ],
  },
  {
    id: 2,
    name: 'Islands',
    areas: [{ country: 'ES', postalPrefixes: ['07', '35'] }],
    options: [{ id: 4, name: 'Boat', rates: [{ ...flat, price: 1500, freeFrom: null }] }],
  },
]

const parcel = { currency: 'EUR', destination: { country: 'ES' }, weight: 500, goods: 2000 }

describe('shipping options', () => {
  test.each([
    [
      'cheapest first',
      {},
      [
        [2, 300],
        [1, 490],
        [3, 600],
      ],
    ],
    [
      'a gram over the step',
      { weight: 1001 },
      [
        [1, 490],
        [3, 600],
        [2, 700],
      ],
    ],
    [
      'on the step',
      { weight: 1000 },
      [
        [2, 300],
        [1, 490],
        [3, 600],
      ],
    ],
    [
      'too heavy for one',
      { weight: 20_001 },
      [
        [1, 490],
        [3, 600],
      ],
    ],
    [
      'a cent below free',
      { goods: 4999 },
      [
        [3, 200],
        [2, 300],
        [1, 490],
      ],
    ],
    [
      'free from an amount of goods',
      { goods: 5000 },
      [
        [1, 0],
        [3, 200],
        [2, 300],
      ],
    ],
    [
      'below the first step there is no price',
      { goods: 999 },
      [
        [2, 300],
        [1, 490],
      ],
    ],
    ['the more exact zone', { destination: { country: 'ES', postalCode: '07 001' } }, [[4, 1500]]],
  ])('%s', (_name, more, expected) => {
    const offered = listShippingOptions(zones, { ...parcel, ...more })
    expect(offered.ok && offered.value.map(({ optionId, price }) => [optionId, price])).toEqual(expected)
  })

  test('an address outside and a currency without a rate are told apart', () => {
    expect(listShippingOptions(zones, { ...parcel, destination: { country: 'JP' } })).toMatchObject({
      code: 'no_zone',
    })
    expect(listShippingOptions(zones, { ...parcel, currency: 'USD' })).toMatchObject({ code: 'no_option' })
  })

  test('steps must rise', () => {
    const steps = [{ from: 5, price: 1 }, { from: 5, price: 2 }] // prettier-ignore
    expect(ShippingRate.safeParse({ ...byPrice, steps }).success).toBe(false)
    expect(ShippingRate.safeParse(byPrice).success).toBe(true)
  })
})
