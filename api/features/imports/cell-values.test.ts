import { describe, expect, it } from 'vitest'
import {
  createSignSeeker,
  guardFormula,
  joinList,
  readCount,
  readFlag,
  readGrams,
  readPrice,
  splitList,
  unguardFormula,
  type DecimalSign,
} from './cell-values.ts'

describe('readPrice', () => {
  it.each<[string, string, DecimalSign, number]>([
    ['19.99', 'EUR', undefined, 1999],
    ['19,99', 'EUR', ',', 1999],
    ['1.234,50', 'EUR', ',', 123450],
    ['1,234', 'USD', '.', 123400],
    ['$1,234.5', 'USD', '.', 123450],
    ['19,90 €', 'EUR', undefined, 1990],
    ['R$ 10,00', 'BRL', ',', 1000],
    ['EUR 7', 'EUR', undefined, 700],
    ['1500', 'CLP', undefined, 1500],
    ['1.5', 'KWD', '.', 1500],
  ])('%s in %s, decimals after %s, is %d', (text, currency, sign, amount) => {
    expect(readPrice(text, currency, sign)).toEqual({ ok: true, value: { amount, currency } })
  })

  it.each([['abc'], ['-5'], ['12.345'], ['1e3'], ['1,234'], ['19.99.'], ['=1+1']])(
    '%s is refused',
    (text) => {
      expect(readPrice(text, 'EUR', undefined).ok).toBe(false)
    },
  )
})

it.each([
  [['1,50', '20'], ','],
  [['1.50'], '.'],
  [['1.000', '2'], undefined],
  [['1,50', '1.50'], undefined],
])('prices like %j have decimals after %s', (prices, sign) => {
  const seeker = createSignSeeker()
  for (const price of prices as string[]) seeker.look(price)
  expect(seeker.sign()).toBe(sign)
})

it('reads pieces, weights and words', () => {
  expect(readCount('12', undefined)).toEqual({ ok: true, value: 12 })
  expect(readCount('-3', undefined)).toEqual({ ok: true, value: 0 })
  expect(readCount('1.000', ',')).toEqual({ ok: true, value: 1000 })
  expect(readCount('some', undefined).ok).toBe(false)
  expect(readGrams('0,5', 'kg', ',')).toEqual({ ok: true, value: 500 })
  expect(readGrams('1', 'lb', undefined)).toEqual({ ok: true, value: 454 })
  expect([readFlag('TRUE'), readFlag('sí'), readFlag('0'), readFlag('maybe')]).toEqual([
    true,
    true,
    false,
    undefined,
  ])
})

describe('lists in a cell', () => {
  it.each([[[]], [['a']], [['a', 'b c']], [['a;b', 'c\\d', '\\;']], [['x > y', ';;']]])(
    '%j come back as they were',
    (items) => {
      expect(splitList(joinList(items))).toEqual(items)
      expect(splitList(joinList(items, '>'), '>')).toEqual(items)
    },
  )
})

describe('formulas', () => {
  it.each([['=1+1'], ['+1'], ['-1'], ['@x'], ["'=1"], ["''=1"], ["'quoted'"], ['plain'], [''], ['\t=1']])(
    '%s is no formula in the file and the same when read again',
    (text) => {
      expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/)
      expect(unguardFormula(guardFormula(text))).toBe(text)
    },
  )
})
