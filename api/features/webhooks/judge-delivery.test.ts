import { describe, expect, it } from 'vitest'
import { judgeDelivery } from './judge-delivery.ts'

describe('judgeDelivery', () => {
  it.each([200, 201, 202, 204, 299])('%i has arrived', (status) => {
    expect(judgeDelivery({ status }, 1, 0)).toEqual({ outcome: 'delivered' })
  })

  it.each([500, 502, 503, 504, 429, 408])('%i may pass, until the last try', (status) => {
    expect(judgeDelivery({ status }, 13, 0)).toMatchObject({ outcome: 'retry' })
    expect(judgeDelivery({ status }, 14, 0)).toEqual({ outcome: 'failed', reason: `It answered ${status}.` })
  })

  it.each([300, 301, 302, 304, 307, 400, 401, 403, 404, 410, 422])('%i will not change', (status) => {
    expect(judgeDelivery({ status }, 1, 0)).toMatchObject({ outcome: 'failed' })
  })

  it('tries again after silence, not after an address that is refused', () => {
    expect(judgeDelivery({ error: 'no answer', final: false }, 1, 0)).toEqual({
      outcome: 'retry',
      inMs: 15_000,
      reason: 'no answer',
    })
    expect(judgeDelivery({ error: 'not public', final: true }, 1, 0)).toMatchObject({ outcome: 'failed' })
  })

  it('waits as long as asked for, within reason', () => {
    const wait = (retryAfter: string) => judgeDelivery({ status: 429, retryAfter }, 1, 1)
    expect(wait('600')).toMatchObject({ inMs: 600_000 })
    expect(wait('5')).toMatchObject({ inMs: 30_000 })
    expect(wait('999999')).toMatchObject({ inMs: 8 * 3_600_000 })
    expect(wait('Wed, 21 Oct 2026 07:28:00 GMT')).toMatchObject({ inMs: 30_000 })
  })
})
