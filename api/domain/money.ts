import type { Money } from '../contracts/money.ts'
import { currencyExponent } from './currencies.ts'
import { accept, refuse } from './refusal.ts'
import type { Refusal, Result } from './refusal.ts'

export const MAX_AMOUNT = 1e15

export type DecimalRefusal = 'not_a_number' | 'ambiguous_number' | 'too_precise' | 'too_large'

export function sameCurrency(left: Money, right: Money): boolean {
  return left.currency === right.currency
}

export function addMoney(left: Money, right: Money): Money {
  if (!sameCurrency(left, right)) throw new TypeError(`Cannot add ${right.currency} to ${left.currency}`)
  return { amount: left.amount + right.amount, currency: left.currency }
}

export function sumMoney(currency: string, parts: readonly Money[]): Money {
  return parts.reduce(addMoney, { amount: 0, currency })
}

/** A plain decimal with a point and without grouping, as files carry it: `-1234.50`. */
export function formatDecimal({ amount, currency }: Money): string {
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${amount < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`
}

/**
 * Reads a decimal as people and files write it. Grouping by comma, point, space or apostrophe is accepted
 * where only one reading is possible; `decimalSign` decides the rest, like `1,234`.
 */
export function parseDecimal(
  text: string,
  currency: string,
  decimalSign?: '.' | ',',
): Result<Money, DecimalRefusal> {
  const match = /^([+-]?)(\d[\d.,' \u00A0\u202F\u2019]*)$/.exec(text.trim())
  if (!match?.[2]) return notANumber(text)
  const exponent = currencyExponent(currency)
  const parts = splitDecimal(match[2], exponent, decimalSign)
  if ('ok' in parts) return parts

  const fraction = parts.fraction.replace(/0+$/, '')
  if (fraction.length > exponent) {
    return refuse(
      'too_precise',
      `${currency} has ${exponent} decimals, "${text.trim().slice(0, 40)}" has more`,
    )
  }
  const digits = (parts.whole + fraction.padEnd(exponent, '0')).replace(/^0+(?=\d)/, '')
  const amount = Number(digits)
  if (digits.length > 16 || amount > MAX_AMOUNT) return refuse('too_large', 'The amount is too large')
  return accept({ amount: match[1] === '-' && amount > 0 ? -amount : amount, currency })
}

interface DecimalParts {
  whole: string
  fraction: string
}

function splitDecimal(
  digits: string,
  exponent: number,
  decimalSign?: '.' | ',',
): DecimalParts | Refusal<DecimalRefusal> {
  const body = digits.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('\u2019', "'")
  const sign = decimalSign && decimalSignBefore(body, decimalSign)
  const found = sign ?? findDecimalSign(body, exponent)
  if (found === 'ambiguous') {
    const plain = body.replace(/[.,]/, '')
    return refuse(
      'ambiguous_number',
      `"${body}" could be read in two ways: write ${plain} or use two decimals`,
    )
  }
  const at = found === 'none' ? body.length : body.lastIndexOf(found)
  const whole = ungroup(body.slice(0, at), found)
  const fraction = body.slice(at + 1)
  return whole === undefined || !/^\d*$/.test(fraction) || at === body.length - 1
    ? notANumber(digits)
    : { whole, fraction }
}

function notANumber(text: string): Refusal<'not_a_number'> {
  return refuse('not_a_number', `"${text.trim().slice(0, 40)}" is not an amount: write it like 1234.50`)
}

function decimalSignBefore(body: string, sign: '.' | ','): '.' | ',' | 'none' {
  return body.includes(sign) ? sign : 'none'
}

function findDecimalSign(body: string, exponent: number): '.' | ',' | 'none' | 'ambiguous' {
  const point = body.lastIndexOf('.')
  const comma = body.lastIndexOf(',')
  if (point < 0 && comma < 0) return 'none'
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ','
  const sign = point >= 0 ? '.' : ','
  const [first = '', second = '', ...more] = body.split(sign)
  if (more.length > 0) return 'none'
  const looksGrouped = second.length === 3 && /^[1-9]\d{0,2}$/.test(first)
  if (!looksGrouped) return sign
  if (exponent === 0) return 'none'
  // Three decimals after a point is how files write dinars; after a comma nobody can tell.
  return exponent === 3 && sign === '.' ? '.' : 'ambiguous'
}

/** The digits without their grouping (thousands, or India's lakhs), or undefined where it is irregular. */
function ungroup(whole: string, decimalSign: '.' | ',' | 'none'): string | undefined {
  if (/^\d+$/.test(whole)) return whole
  const group = whole.match(/\D/)?.[0]
  if (group === undefined || group === decimalSign) return undefined
  const [first = '', ...groups] = whole.split(group)
  const last = groups.at(-1) ?? ''
  const regular =
    /^[1-9]\d{0,2}$/.test(first) && /^\d{3}$/.test(last) && groups.every((digits) => /^\d{2,3}$/.test(digits))
  return regular ? first + groups.join('') : undefined
}
