import { prorate } from '../prorate.ts'
import { changeLines } from './basket.ts'
import type { Basket, BasketLine, Part } from './basket.ts'
import { scale } from './scale.ts'

/** Units of a part that cost the same, and how many of them sets have taken so far. */
export interface Slot {
  index: number
  part: Part
  price: number
  left: number
  /** Taken as a condition for others: at their price. */
  bought: number
  /** Taken at a discount. */
  got: number
  off: number
}

export interface Taken {
  slot: Slot
  count: number
}

/** The units that no set has used yet, cheapest first. What does not divide makes some units dearer by one. */
export function openSlots(basket: Basket, indexes: readonly number[]): Slot[] {
  const slots: Slot[] = []
  for (const index of indexes) {
    for (const part of basket.lines[index]?.parts ?? []) {
      if (part.used) continue
      const odd = part.amount % part.quantity
      const price = (part.amount - odd) / part.quantity
      slots.push({ index, part, price, left: part.quantity - odd, bought: 0, got: 0, off: 0 })
      if (odd > 0) slots.push({ index, part, price: price + 1, left: odd, bought: 0, got: 0, off: 0 })
    }
  }
  return slots.sort((left, right) => left.price - right.price || left.index - right.index)
}

export function countUnits(slots: readonly Slot[]): number {
  return slots.reduce((sum, { left }) => sum + left, 0)
}

/** As many as there are up to `count`, in the order of the slots. */
export function take(slots: readonly Slot[], count: number): Taken[] {
  const taken: Taken[] = []
  let missing = count
  for (const slot of slots) {
    if (missing === 0) break
    const units = Math.min(slot.left, missing)
    if (units === 0) continue
    slot.left -= units
    missing -= units
    taken.push({ slot, count: units })
  }
  return taken
}

export function giveBack(taken: readonly Taken[]): void {
  for (const { slot, count } of taken) slot.left += count
}

export function countTaken(taken: readonly Taken[]): number {
  return taken.reduce((sum, { count }) => sum + count, 0)
}

/**
 * Takes the same set as often again as its slots allow: the next ones would be no other. Returns how many
 * there are then, at most `most`.
 */
export function takeAgain(set: readonly Taken[], most: number): number {
  const counts = [...countBySlot(set)]
  const again = Math.min(most - 1, ...counts.map(([slot, count]) => Math.floor(slot.left / count)))
  for (const [slot, count] of counts) slot.left -= count * again
  return 1 + again
}

/** Marks the units of so many equal sets as got, and spreads what each saves over its units. */
export function getFor(set: readonly Taken[], off: number, sets: number): void {
  const counts = [...countBySlot(set)]
  const shares = prorate(
    off,
    counts.map(([slot, count]) => slot.price * count),
  )
  for (const [place, [slot, count]] of counts.entries()) {
    slot.got += count * sets
    slot.off += (shares[place] ?? 0) * sets
  }
}

function countBySlot(taken: readonly Taken[]): Map<Slot, number> {
  const counts = new Map<Slot, number>()
  for (const { slot, count } of taken) counts.set(slot, (counts.get(slot) ?? 0) + count)
  return counts
}

/** The share off is rounded once a line, over all its units that were got. */
export function discountGot(slots: readonly Slot[], basisPoints: number): void {
  for (const own of Map.groupBy(slots, ({ index }) => index).values()) {
    const amounts = own.map(({ price, got }) => price * got)
    const off = scale(
      amounts.reduce((sum, amount) => sum + amount, 0),
      basisPoints,
      10_000,
    )
    for (const [place, share] of prorate(off, amounts).entries()) {
      const slot = own[place]
      if (slot) slot.off += share
    }
  }
}

/** The basket after what the slots say: units taken by sets are used. */
export function closeSlots(basket: Basket, slots: readonly Slot[]): Basket {
  const byPart = Map.groupBy(slots, ({ part }) => part)
  const touched = new Set(slots.filter(({ bought, got }) => bought + got > 0).map(({ index }) => index))
  return touched.size === 0 ? basket : changeLines(basket, [...touched], (line) => closeLine(line, byPart))
}

function closeLine(line: BasketLine, slots: ReadonlyMap<Part, readonly Slot[]>): BasketLine {
  const parts = line.parts.flatMap((part) => {
    const own = slots.get(part)
    return own ? splitPart(own) : [part]
  })
  return { ...line, parts, amount: parts.reduce((sum, { amount }) => sum + amount, 0) }
}

function splitPart(slots: readonly Slot[]): Part[] {
  const gather = (used: boolean, countOf: (slot: Slot) => number, offOf: (slot: Slot) => number): Part => ({
    quantity: slots.reduce((sum, slot) => sum + countOf(slot), 0),
    amount: slots.reduce((sum, slot) => sum + slot.price * countOf(slot) - offOf(slot), 0),
    used,
  })
  const nothing = () => 0
  return [
    gather(
      true,
      ({ got }) => got,
      ({ off }) => off,
    ),
    gather(true, ({ bought }) => bought, nothing),
    gather(false, ({ left }) => left, nothing),
  ].filter(({ quantity }) => quantity > 0)
}
