import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs } from './backoff.ts'

const backoff = { firstMs: 30_000, longestMs: 6 * 3_600_000 }

describe('backoffMs', () => {
  it('doubles from the first wait to the longest', () => {
    const waits = [1, 2, 3, 10, 11, 1000].map((tries) => backoffMs(tries, 1, backoff) / 1000)
    expect(waits).toEqual([30, 60, 120, 15_360, 21_600, 21_600])
  })

  it('spreads over the upper half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tries, random) => {
          const most = backoffMs(tries, 1, backoff)
          const wait = backoffMs(tries, random, backoff)
          expect(wait).toBeGreaterThanOrEqual(most / 2)
          expect(wait).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})
