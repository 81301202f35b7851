import type { Money } from '../../contracts/money.ts'
import { parseDecimal } from '../../domain/money.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'

export type DecimalSign = '.' | ',' | undefined

/** A price as a file has it, also with its currency's sign before or behind. */
export function readPrice(text: string, currency: string, sign: DecimalSign): Result<Money> {
  const bare = text
    .trim()
    .replace(/^(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc})\s*/u, '')
    .replace(/\s*(?:[A-Z]{3}|\p{Sc})$/u, '')
  const price = parseDecimal(bare, currency, sign)
  if (price.ok && price.value.amount < 0) return refuse('below_zero', 'A price is not below zero')
  return price
}

/** Pieces on a shelf. What was sold before it arrived counts as none. */
export function readCount(text: string, sign: DecimalSign): Result<number> {
  const number = readNumber(text, sign)
  if (number === undefined) return refuse('not_a_number', `“${shorten(text)}” is not a number of pieces`)
  return accept(Math.max(0, Math.floor(number)))
}

export const GRAMS = { g: 1, kg: 1000, lb: 453.59237, oz: 28.349523125 } as const

export function readGrams(text: string, unit: keyof typeof GRAMS, sign: DecimalSign): Result<number> {
  const number = readNumber(text, sign)
  if (number === undefined || number < 0) return refuse('not_a_number', `“${shorten(text)}” is not a weight`)
  return accept(Math.round(number * GRAMS[unit]))
}

export function readNumber(text: string, sign: DecimalSign): number | undefined {
  const bare = text.trim().replaceAll(/[\s\u00A0\u202F'’]/g, '')
  const plain =
    sign === ',' || (sign === undefined && /^[+-]?\d+,\d+$/.test(bare))
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replaceAll(',', '')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

const YES = new Set('true yes y 1 on si sí sim verdadero verdadeiro'.split(' '))
const NO = new Set('false no n 0 off não nao falso'.split(' '))

export function readFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (YES.has(word)) return true
  return NO.has(word) ? false : undefined
}

/** Which sign a file's decimals have, from all its prices; undefined where they do not tell. */
export function createSignSeeker() {
  const seen = { '.': false, ',': false }
  return {
    look(text: string): void {
      const last = /([.,])\d{1,2}\D*$/.exec(text.trim())?.[1]
      if (last === '.' || last === ',') seen[last] = true
    },
    sign(): DecimalSign {
      if (seen['.'] === seen[',']) return undefined
      return seen['.'] ? '.' : ','
    },
  }
}

/** Several values in one cell; a separator that belongs to a value has a backslash before it. */
export function splitList(text: string, separator = ';'): string[] {
  const items: string[] = []
  let item = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    if (sign === '\\' && (next === separator || next === '\\')) {
      item += next
      at++
    } else if (sign === separator) {
      items.push(item)
      item = ''
    } else item += sign
  }
  return [...items, item].map((each) => each.trim()).filter(Boolean)
}

export const joinList = (items: readonly string[], separator = ';') =>
  items
    .map((item) => item.replaceAll('\\', '\\\\').replaceAll(separator, `\\${separator}`))
    .join(`${separator} `)

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which reading takes away again. */
export const guardFormula = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
export const unguardFormula = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

export const shorten = (text: string, most = 60) => (text.length > most ? `${text.slice(0, most)}…` : text)
