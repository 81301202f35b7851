const ZERO = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const THREE = 'BHD IQD JOD KWD LYD OMR TND'
// Two decimals in ISO 4217 and at the gateways, but nobody writes them on a price tag.
const SHOWN_WHOLE = 'COP PKR HUF TWD IDR CRC LBP MMK TZS'

const exponents = new Map([
  ...ZERO.split(' ').map((code) => [code, 0] as const),
  ...THREE.split(' ').map((code) => [code, 3] as const),
])
const shownWhole = new Set(SHOWN_WHOLE.split(' '))

/** How many decimals an amount in minor units carries. */
export const currencyExponent = (currency: string) => exponents.get(currency) ?? 2

/** How many decimals a price tag shows when there is nothing behind the point. */
export const shownDigits = (currency: string) => (shownWhole.has(currency) ? 0 : currencyExponent(currency))

/** `1999 EUR` is `19.99`: exact, for JSON-LD, feeds and Intl. */
export function decimalAmount(amount: number, currency: string): string {
  const exponent = currencyExponent(currency)
  if (exponent === 0) return String(amount)
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const sign = amount < 0 ? '-' : ''
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}
