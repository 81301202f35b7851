import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocateStock, type BranchStock, type StockWish } from './allocate-stock.ts'

const TENT = 7
const LAMP = 8

const at = (branchId: number, available: number, more: Partial<BranchStock> = {}): BranchStock => ({
  variantId: TENT,
  branchId,
  available,
  allowBackorder: false,
  ...more,
})

const want = (quantity: number, more: Partial<StockWish> = {}): StockWish => ({
  variantId: TENT,
  quantity,
  ...more,
})

/** `branch x quantity` of each share, or the wish that was refused. */
function allocated(stock: BranchStock[], ...wishes: StockWish[]): string[] | string {
  const result = allocateStock(stock, wishes)
  return result.ok
    ? result.value.map(({ branchId, quantity }) => `${branchId} x ${quantity}`)
    : `refused ${result.path}`
}

describe('allocating stock', () => {
  it.each([
    ['takes from the oldest branch', [at(2, 5), at(1, 5)], [want(3)], ['1 x 3']],
    ['prefers a branch that has all of it', [at(1, 2), at(2, 5)], [want(3)], ['2 x 3']],
    ['shares among branches when none has all', [at(1, 2), at(2, 2)], [want(3)], ['1 x 2', '2 x 1']],
    ['takes the last one', [at(1, 1)], [want(1)], ['1 x 1']],
    ['refuses one more than there is', [at(1, 2), at(2, 1)], [want(4)], 'refused 0'],
    ['takes nothing where less than nothing is', [at(1, -3), at(2, 2)], [want(2)], ['2 x 2']],
    ['stays in the branch that was named', [at(1, 9), at(2, 2)], [want(2, { branchId: 2 })], ['2 x 2']],
    ['refuses what the named branch lacks', [at(1, 9), at(2, 2)], [want(3, { branchId: 2 })], 'refused 0'],
    ['counts wishes for one variant together', [at(1, 5)], [want(3), want(3)], 'refused 1'],
    ['holds back nothing that nobody counts', [at(1, 5)], [want(3, { variantId: LAMP })], []],
    ['sells on below zero', [at(1, 1, { allowBackorder: true })], [want(3)], ['1 x 3']],
    [
      'empties the others before it sells on below zero',
      [at(1, 0, { allowBackorder: true }), at(2, 2, { allowBackorder: true })],
      [want(3)],
      ['2 x 2', '1 x 1'],
    ],
  ])('%s', (_, stock, wishes, expected) => {
    expect(allocated(stock, ...wishes)).toEqual(expected)
  })

  it('gives exactly what was wanted and never more than there is', () => {
    const stock = fc.array(fc.integer({ min: -3, max: 20 }), { maxLength: 5 })
    const wishes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(stock, wishes, (counts, quantities) => {
        const places = counts.map((available, branch) => at(branch + 1, available))
        const result = allocateStock(
          places,
          quantities.map((quantity) => want(quantity)),
        )
        const there = counts.reduce((sum, count) => sum + Math.max(0, count), 0)
        const wanted = quantities.reduce((sum, quantity) => sum + quantity, 0)
        expect(result.ok).toBe(counts.length === 0 || wanted <= there)
        if (!result.ok || counts.length === 0) return
        for (const { branchId, available } of places) {
          const taken = result.value.filter((each) => each.branchId === branchId)
          const sum = taken.reduce((total, { quantity }) => total + quantity, 0)
          expect(sum).toBeLessThanOrEqual(Math.max(0, available))
        }
        expect(result.value.reduce((total, { quantity }) => total + quantity, 0)).toBe(wanted)
      }),
    )
  })
})
