import { describe, expect, it } from 'vitest'
import { judgeQuantity, noticesOf, planMerge, saleLimit, type Sale } from './cart.ts'

const sale = (limit: number | null, more: Partial<Sale> = {}): Sale => ({
  sold: true,
  price: 900,
  limit,
  ...more,
})

describe('how many can be had', () => {
  it.each([
    ['what is there', true, false, 4, 4],
    ['nothing of what is oversold', true, false, -2, 0],
    ['any number of what is not tracked', false, false, 0, null],
    ['any number of what sells on below zero', true, true, 0, null],
    ['any number of what nobody counted', true, false, null, null],
  ])('%s', (_, trackStock, allowBackorder, available, expected) => {
    expect(saleLimit({ trackStock, allowBackorder, available })).toBe(expected)
  })
})

describe('a quantity', () => {
  it.each([
    ['up to what is there', sale(3), 0, 3, true],
    ['one more than there is', sale(3), 0, 4, 'Only 3 are left'],
    ['one more, some being in the cart', sale(3), 2, 4, 'Only 3 are left, and 2 are in the cart'],
    ['more than the last one', sale(1), 0, 2, 'Only 1 is left'],
    ['of what is sold out', sale(0), 0, 1, 'This is sold out'],
    ['more than many: how many stays unsaid', sale(40), 0, 41, 'There are not that many left'],
    ['fewer than before, though still too many', sale(3), 9, 5, true],
    ['as many as before, though too many by now', sale(3), 9, 9, true],
    ['of what nobody counts', sale(null), 0, 999, true],
    ['more than a cart holds', sale(null), 990, 1000, 'A cart holds at most 999 of one thing'],
    ['of what is not sold', sale(null, { sold: false }), 0, 1, 'This is not sold here'],
  ])('%s', (_, given, before, wanted, expected) => {
    const verdict = judgeQuantity(given, { before, wanted })
    expect(verdict.ok || verdict.reason).toBe(expected)
  })
})

describe('a line tells of', () => {
  it.each([
    ['nothing', 2, 900, sale(50), []],
    [
      'a lower price',
      2,
      1000,
      sale(50),
      [{ code: 'price_changed', from: { amount: 1000, currency: 'EUR' } }],
    ],
    ['the last few', 2, 900, sale(5), [{ code: 'few_left', left: 5 }]],
    ['too few, which are few', 6, 900, sale(5), [{ code: 'not_enough', left: 5 }]],
    ['too few, which are many', 60, 900, sale(50), [{ code: 'not_enough', left: null }]],
    ['its end', 1, 900, sale(0), [{ code: 'sold_out' }]],
    ['being withdrawn and nothing else', 1, 1000, sale(0, { sold: false }), [{ code: 'not_sold' }]],
  ])('%s', (_, quantity, unitPrice, given, expected) => {
    expect(noticesOf({ quantity, unitPrice }, given, 'EUR')).toEqual(expected)
  })
})

describe('two carts become one', () => {
  const limits = (limit: number | null) => ({ maxLines: 3, limitOf: () => limit })
  const line = (id: number, variantId: number, quantity: number) => ({ id, variantId, quantity })

  it('by summing what both have', () => {
    expect(planMerge([line(1, 7, 2)], [line(2, 7, 3)], limits(null))).toEqual({
      raised: [{ id: 1, quantity: 5 }],
      moved: [],
      leftOut: 0,
    })
  })

  it('no further than it can be had, and never below what was there', () => {
    expect(planMerge([line(1, 7, 2)], [line(2, 7, 3)], limits(4)).raised).toEqual([{ id: 1, quantity: 4 }])
    expect(planMerge([line(1, 7, 2)], [line(2, 7, 3)], limits(1)).raised).toEqual([])
    expect(planMerge([], [line(2, 7, 3)], limits(0)).moved).toEqual([{ id: 2, quantity: 1 }])
    expect(planMerge([line(1, 7, 900)], [line(2, 7, 900)], limits(null)).raised).toEqual([
      { id: 1, quantity: 999 },
    ])
  })

  it('in order, as long as there is room', () => {
    const into = [line(1, 7, 1), line(2, 8, 1)]
    const from = [line(3, 9, 1), line(4, 10, 1), line(5, 7, 1)]
    expect(planMerge(into, from, limits(null))).toEqual({
      raised: [{ id: 1, quantity: 2 }],
      moved: [{ id: 3, quantity: 1 }],
      leftOut: 1,
    })
  })
})
