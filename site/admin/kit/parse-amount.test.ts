import { describe, expect, test } from 'vitest'
import { parseAmount } from './parse-amount.ts'

describe('an amount as people type it', () => {
  test.each([
    ['19.90', 2, 1990],
    ['19,9', 2, 1990],
    ['19', 2, 1900],
    ['19.', 2, 1900],
    ['1.234,56', 2, 123_456],
    ['1,234.56', 2, 123_456],
    ['1.234', 2, 123_400],
    ['1 234', 0, 1234],
    ['1.234', 3, 1234],
    ['0,005', 3, 5],
    ['', 2, null],
    ['  ', 2, null],
  ])('%j with %i decimals', (text, exponent, amount) => {
    expect(parseAmount(text, exponent)).toBe(amount)
  })

  test.each(['abc', '-5', '1.23.45', '12,34,5', '1e3', '99999999999999999999'])('%j is none', (text) => {
    expect(parseAmount(text, 2)).toBeUndefined()
  })
})
