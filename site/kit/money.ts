import { currencyExponent, decimalAmount, shownDigits } from '../../api/contracts/currencies.ts'
import type { Money } from '../../api/contracts/money.ts'

interface PriceFormat {
  format(decimal: Intl.StringNumericLiteral): string
}

const formats = new Map<string, PriceFormat>()

function findFormat(locale: string, country: string, currency: string, digits: number): PriceFormat {
  const key = `${locale} ${country} ${currency} ${digits}`
  let format = formats.get(key)
  if (!format) {
    format = makeFormat(locale.includes('-') ? locale : `${locale}-${country}`, currency, digits)
    formats.set(key, format)
  }
  return format
}

function makeFormat(locale: string, currency: string, digits: number): PriceFormat {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const format = new Intl.NumberFormat(locale, {
    ...options,
    numberingSystem: 'latn',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  // Some languages know no short sign and write CO$, which falls apart from right to left.
  const sign = findSign(new Intl.NumberFormat('en', options))
  const written = findSign(format)
  if (written === sign || !written.endsWith(sign)) return format
  return { format: (decimal) => format.format(decimal).replace(written, sign) }
}

const findSign = (format: Intl.NumberFormat) =>
  format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? ''

/** A price as people write it there. A fraction that is really charged is always shown. */
export function formatMoney(money: Money, place: { locale: string; country: string }): string {
  const exponent = currencyExponent(money.currency)
  const shown = shownDigits(money.currency)
  const digits = shown < exponent && money.amount % 10 ** exponent !== 0 ? exponent : shown
  const decimal = decimalAmount(money.amount, money.currency) as Intl.StringNumericLiteral
  return findFormat(place.locale, place.country, money.currency, digits).format(decimal)
}
