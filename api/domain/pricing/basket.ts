import { prorate } from '../prorate.ts'
import type { ItemGroup } from './conditions.ts'
import type { CartLine } from './types.ts'

/** Units of one line that are alike. What a set has used is in no other set. */
export interface Part {
  quantity: number
  amount: number
  used: boolean
}

export interface BasketLine {
  line: CartLine
  parts: readonly Part[]
  /** Of all parts: what is left to pay, and what a further discount is taken of. */
  amount: number
}

/** What promotions work on. Lines that one leaves alone stay the same objects. */
export interface Basket {
  currency: string
  lines: readonly BasketLine[]
  shipping: { optionId: number; amount: number } | null
  /** Indexes of the lines that may be discounted and fit. */
  matching: (items: ItemGroup) => readonly number[]
}

export function sumAmounts(basket: Basket, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (basket.lines[index]?.amount ?? 0), 0)
}

export function changeLines(
  basket: Basket,
  indexes: readonly number[],
  change: (line: BasketLine, place: number) => BasketLine,
): Basket {
  const lines = [...basket.lines]
  for (const [place, index] of indexes.entries()) {
    const line = lines[index]
    if (line) lines[index] = change(line, place)
  }
  return { ...basket, lines }
}

/** Takes `off` from a line, from each part by what is left of it. */
export function takeOff(line: BasketLine, off: number): BasketLine {
  if (off === 0) return line
  const amount = line.amount - off
  const [only] = line.parts
  if (only && line.parts.length === 1) return { ...line, parts: [{ ...only, amount }], amount }
  const shares = prorate(
    off,
    line.parts.map((part) => part.amount),
  )
  const parts = line.parts.map((part, index) => ({ ...part, amount: part.amount - (shares[index] ?? 0) }))
  return { ...line, parts, amount }
}

/** Takes `off` once from several lines, from each by what is left of it, and never more than there is. */
export function takeOffTogether(basket: Basket, indexes: readonly number[], off: number): Basket {
  const most = sumAmounts(basket, indexes)
  if (off === 0 || most === 0) return basket
  const shares = prorate(
    Math.min(off, most),
    indexes.map((index) => basket.lines[index]?.amount ?? 0),
  )
  return changeLines(basket, indexes, (line, place) => takeOff(line, shares[place] ?? 0))
}
