import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prorate } from './prorate.ts'

describe('prorate', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [10, [1, 2, 3], [2, 3, 5]],
    [1, [5, 5], [1, 0]],
    [7, [0, 0], [4, 3]],
    [0, [3, 4], [0, 0]],
    [5, [0, 1], [0, 5]],
    [2, [1, 1, 1, 1], [1, 1, 0, 0]],
    [1000, [999, 1], [999, 1]],
  ])('%i over %j is %j', (total, weights, shares) => {
    expect(prorate(total, weights)).toEqual(shares)
  })

  test('nothing to split over is a mistake of the caller', () => {
    expect(() => prorate(1, [])).toThrow(RangeError)
    expect(() => prorate(1, [2, -1])).toThrow(RangeError)
  })

  test('shares sum to the whole and stay within one unit of the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1e15 }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), weights, (total, given) => {
        const shares = prorate(total, given)
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(total))
        const sum = given.reduce((left, right) => left + BigInt(right), 0n)
        for (const [index, share] of shares.entries()) {
          if (sum === 0n) continue
          const distance = BigInt(share) * sum - BigInt(total) * BigInt(given[index] ?? 0)
          expect(distance < sum && -distance < sum).toBe(true)
        }
      }),
    )
  })

  test('a larger weight never gets less', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 }),
        (total, weights) => {
          const shares = prorate(total, weights)
          for (const [one, weight] of weights.entries()) {
            for (const [other, less] of weights.entries()) {
              if (weight > less) expect(shares[one]).toBeGreaterThanOrEqual(shares[other] ?? 0)
            }
          }
        },
      ),
    )
  })
})
