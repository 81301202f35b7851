import { describe, expect, it } from 'vitest'
import { planMovements, variantAvailability, type StockLevel, type StockMove } from './inventory.ts'

const place = { variantId: 1, branchId: 1 }
const level = (onHand: number | null, more: Partial<StockLevel> = {}): StockLevel => {
  return { ...place, onHand, reserved: 0, lowAt: 0, ...more }
}

describe('planMovements', () => {
  it.each<[string, StockLevel[], StockMove[], object[]]>([
    ['adds to nothing', [], [{ ...place, change: 4 }], [{ change: 4, onHand: 4 }]],
    ['counts', [level(9)], [{ ...place, onHand: 4 }], [{ change: -5, onHand: 4 }]],
    ['takes the last', [level(4)], [{ ...place, change: -4 }], [{ change: -4, onHand: 0 }]],
    ['leaves out what stays', [level(4)], [{ ...place, onHand: 4 }], []],
    ['keeps a first count of none', [], [{ ...place, onHand: 0 }], [{ change: 0, onHand: 0 }]],
  ])('%s', (_, levels, moves, expected) => {
    const planned = planMovements(levels, moves)
    expect(planned).toMatchObject({ ok: true, value: expected })
    expect(planned.ok && planned.value.length).toBe(expected.length)
  })

  it.each<[string, StockMove[], string, string]>([
    ['more than is there', [{ ...place, change: -5 }], 'below_zero', '0.change'],
    [
      'the same twice',
      [
        { ...place, change: 1 },
        { ...place, onHand: 1 },
      ],
      'named_twice',
      '1.variantId',
    ],
    ['an absurd amount', [{ ...place, change: 1e9 }], 'too_many', '0.change'],
  ])('refuses %s', (_, moves, code, path) => {
    expect(planMovements([level(4)], moves)).toMatchObject({ ok: false, code, path })
  })

  it.each<[string, StockLevel, number, number | null]>([
    ['from above to it', level(6, { lowAt: 5 }), 5, 5],
    ['from above to below', level(9, { lowAt: 5 }), 1, 5],
    ['further down', level(5, { lowAt: 5 }), 4, null],
    ['up again', level(3, { lowAt: 5 }), 9, null],
    ['with reserved ones in between', level(9, { lowAt: 5, reserved: 2 }), 7, 5],
    ['to none without a threshold', level(2), 0, null],
  ])('a threshold is crossed %s', (_, before, onHand, fallsTo) => {
    expect(planMovements([before], [{ ...place, onHand }])).toMatchObject({ value: [{ fallsTo }] })
  })
})

describe('variantAvailability', () => {
  const sold = { trackStock: true, allowBackorder: false, available: 5 as number | null, lowAt: 0 }
  it.each([
    [{}, 'in_stock'],
    [{ available: 0 }, 'out_of_stock'],
    [{ available: -2 }, 'out_of_stock'],
    [{ lowAt: 5 }, 'low_stock'],
    [{ available: null }, 'in_stock'],
    [{ available: 0, allowBackorder: true }, 'in_stock'],
    [{ available: 0, trackStock: false }, 'in_stock'],
  ] as const)('%o is %s', (what, state) => {
    expect(variantAvailability({ ...sold, ...what })).toBe(state)
  })
})
