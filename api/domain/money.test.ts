import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyExponent, isCurrency } from './currencies.ts'
import { addMoney, formatDecimal, MAX_AMOUNT, parseDecimal, sumMoney } from './money.ts'

const currency = fc.constantFrom('EUR', 'COP', 'JPY', 'CLP', 'KWD', 'BRL')
const amount = fc.integer({ min: -MAX_AMOUNT, max: MAX_AMOUNT })

describe('currency exponents', () => {
  test.each([
    ['EUR', 2],
    ['COP', 2],
    ['PKR', 2],
    ['CLP', 0],
    ['JPY', 0],
    ['PYG', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['JOD', 3],
  ])('%s has %i decimals', (code, exponent) => {
    expect(isCurrency(code)).toBe(true)
    expect(currencyExponent(code)).toBe(exponent)
  })

  test.each(['XXX', 'DEM', 'eur', '', 'EURO'])('%j is no currency', (code) => {
    expect(isCurrency(code)).toBe(false)
  })
})

describe('parseDecimal', () => {
  test.each([
    ['1,234.50', 'EUR', 123450],
    ['1.234,50', 'EUR', 123450],
    ['1234.5', 'EUR', 123450],
    ['1234,5', 'EUR', 123450],
    ['19.9900', 'EUR', 1999],
    ['0.500', 'EUR', 50],
    ["1'234.50", 'CHF', 123450],
    ['1’234.50', 'CHF', 123450],
    ['1 234,50', 'EUR', 123450],
    ['1\u00A0234,50', 'EUR', 123450],
    ['1\u202F234,50', 'EUR', 123450],
    ['1.234.567', 'EUR', 123456700],
    ['12,34,567.80', 'INR', 123456780],
    ['  -5.00 ', 'EUR', -500],
    ['+5', 'EUR', 500],
    ['-0.00', 'EUR', 0],
    ['007', 'EUR', 700],
    ['1.990', 'CLP', 1990],
    ['1,990', 'JPY', 1990],
    ['1990.00', 'CLP', 1990],
    ['1.234', 'KWD', 1234],
    ['12.345', 'KWD', 12345],
    ['1234.567', 'KWD', 1234567],
    ['10000000000000', 'EUR', 1e15],
  ])('reads %j %s as %i', (text, code, expected) => {
    expect(parseDecimal(text, code)).toEqual({ ok: true, value: { amount: expected, currency: code } })
  })

  test.each([
    ['', 'EUR', 'not_a_number'],
    ['abc', 'EUR', 'not_a_number'],
    ['12€', 'EUR', 'not_a_number'],
    ['1e5', 'EUR', 'not_a_number'],
    ['0x10', 'EUR', 'not_a_number'],
    ['--5', 'EUR', 'not_a_number'],
    ['.50', 'EUR', 'not_a_number'],
    ['5.', 'EUR', 'not_a_number'],
    ['1,23,4.50', 'EUR', 'not_a_number'],
    ['1.2.3', 'EUR', 'not_a_number'],
    ['1,234,50', 'EUR', 'not_a_number'],
    ['1.234,567.89', 'EUR', 'not_a_number'],
    ['0,123.45', 'EUR', 'not_a_number'],
    ['1 23.45', 'EUR', 'not_a_number'],
    ['Infinity', 'EUR', 'not_a_number'],
    ['1,234', 'EUR', 'ambiguous_number'],
    ['1.234', 'EUR', 'ambiguous_number'],
    ['19.900', 'COP', 'ambiguous_number'],
    ['1,234', 'KWD', 'ambiguous_number'],
    ['19.999', 'EUR', 'ambiguous_number'],
    ['0.125', 'EUR', 'too_precise'],
    ['1234.567', 'EUR', 'too_precise'],
    ['10.5', 'JPY', 'too_precise'],
    ['1.2345', 'KWD', 'too_precise'],
    ['10000000000000.01', 'EUR', 'too_large'],
    ['9'.repeat(400), 'EUR', 'too_large'],
  ])('refuses %j %s as %s', (text, code, refusal) => {
    expect(parseDecimal(text, code)).toMatchObject({ ok: false, code: refusal })
  })

  test('the sign of the file decides what is ambiguous', () => {
    expect(parseDecimal('19.900', 'COP', ',')).toMatchObject({ value: { amount: 1990000 } })
    expect(parseDecimal('1,234', 'EUR', '.')).toMatchObject({ value: { amount: 123400 } })
    expect(parseDecimal('1.500', 'EUR', '.')).toMatchObject({ value: { amount: 150 } })
    expect(parseDecimal('19,90', 'EUR', '.')).toMatchObject({ code: 'not_a_number' })
  })

  test('what is written is read back', () => {
    fc.assert(
      fc.property(amount, currency, (minor, code) => {
        const money = { amount: minor, currency: code }
        expect(parseDecimal(formatDecimal(money), code)).toEqual({ ok: true, value: money })
      }),
    )
  })

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+ 'e") }), currency, (text, code) => {
        const read = parseDecimal(text, code)
        if (read.ok) expect(Number.isSafeInteger(read.value.amount)).toBe(true)
      }),
    )
  })
})

test('formatDecimal pads to the exponent', () => {
  expect(formatDecimal({ amount: 5, currency: 'EUR' })).toBe('0.05')
  expect(formatDecimal({ amount: -5, currency: 'KWD' })).toBe('-0.005')
  expect(formatDecimal({ amount: 1990, currency: 'CLP' })).toBe('1990')
})

test('amounts of different currencies are never added', () => {
  const euros = { amount: 1, currency: 'EUR' }
  expect(sumMoney('EUR', [euros, euros])).toEqual({ amount: 2, currency: 'EUR' })
  expect(() => addMoney(euros, { amount: 1, currency: 'USD' })).toThrow(TypeError)
})
