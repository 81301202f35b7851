import { expect, test } from 'vitest'
import { findConflicts } from './find-conflicts.ts'

const promotion = (id: number, rest: Partial<Parameters<typeof findConflicts>[0]> = {}) => ({
  id,
  class: 'product' as const,
  combinesWith: [] as ('product' | 'order' | 'shipping')[],
  exclusive: false,
  startsAt: null,
  endsAt: null,
  ...rest,
})

test('promotions collide unless each names the other’s class, or they never hold at once', () => {
  const own = promotion(1, { combinesWith: ['order'], endsAt: '2026-02-01T00:00:00.000Z' })
  const others = [
    own,
    promotion(2),
    promotion(3, { class: 'order', combinesWith: ['product'] }),
    promotion(4, { class: 'order', combinesWith: ['product'], exclusive: true }),
    promotion(5, { startsAt: '2026-02-01T00:00:00.000Z' }),
  ]
  expect(findConflicts(own, others).map(({ id }) => id)).toEqual([2, 4])
})
