import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePrice } from './change-price.ts'

const EUR = (amount: number) => ({ amount, currency: 'EUR' })

describe('changePrice', () => {
  it.each([
    [999, { percent: -10 }, 899],
    [995, { percent: -10 }, 896],
    [1, { percent: -50 }, 1],
    [1000, { percent: 12.5 }, 1125],
    [333, { percent: 33.33 }, 444],
    [1000, { percent: -100 }, 0],
    [1000, { amount: EUR(-250) }, 750],
    [1000, { set: EUR(5) }, 5],
  ])('%i by %o is %i', (amount, change, expected) => {
    expect(changePrice(amount, change)).toEqual({ ok: true, value: expected })
  })

  it('never goes below zero', () => {
    expect(changePrice(100, { amount: EUR(-101) })).toMatchObject({ ok: false, code: 'below_zero' })
  })

  it('is within half a unit of the exact value, also where floating point is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        fc.integer({ min: -10_000, max: 50_000 }),
        (amount, points) => {
          const changed = changePrice(amount, { percent: points / 100 })
          if (!changed.ok) throw new Error(changed.reason)
          const off = BigInt(changed.value) * 10_000n - BigInt(amount) * BigInt(10_000 + points)
          expect(off > -5000n && off <= 5000n).toBe(true)
        },
      ),
    )
  })
})
