import { expect, test } from 'vitest'
import { decimalAmount } from '../../api/contracts/currencies.ts'
import { formatMoney } from './money.ts'

const show = (amount: number, currency: string, locale: string, country: string) =>
  formatMoney({ amount, currency }, { locale, country })
    .replace(/[\u00a0\u200f]/g, ' ')
    .trim()

test.each([
  [1999, 'EUR', 'en', 'ES', '€19.99'],
  [1999, 'EUR', 'es', 'ES', '19,99 €'],
  [1999, 'CLP', 'es', 'CL', '$1.999'],
  [12990000, 'COP', 'es', 'CO', '$ 129.900'],
  [12990050, 'COP', 'es', 'CO', '$ 129.900,50'],
  [5990, 'BRL', 'pt', 'BR', 'R$ 59,90'],
  [1234, 'KWD', 'en', 'KW', 'KWD 1.234'],
  [12990000, 'COP', 'ar', 'CO', '129,900 $'],
  [0, 'EUR', 'en', 'ES', '€0.00'],
])('%d %s in %s-%s is %s', (amount, currency, locale, country, text) => {
  expect(show(amount, currency, locale, country)).toBe(text)
})

test('decimals are exact for amounts that floats cannot halve', () => {
  expect(decimalAmount(999_999_999_999_999, 'EUR')).toBe('9999999999999.99')
  expect(decimalAmount(5, 'KWD')).toBe('0.005')
  expect(decimalAmount(-5, 'EUR')).toBe('-0.05')
  expect(decimalAmount(1999, 'JPY')).toBe('1999')
})
