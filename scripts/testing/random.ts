/** Chance that a seed repeats: a failing run is run again with the seed it printed. */
export interface Random {
  seed: number
  /** From 0 up to, not including, `below`. */
  int(below: number): number
  between(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Up to `most` different ones, in random order. */
  some<T>(items: readonly T[], most: number): T[]
  shuffle<T>(items: readonly T[]): T[]
}

/** Mulberry32: small, and good enough to choose test cases by. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const random: Random = {
    seed,
    int: (below) => Math.floor(next() * below),
    between: (least, most) => least + random.int(most - least + 1),
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new Error('There is nothing to pick from')
      return items[random.int(items.length)]!
    },
    some: (items, most) => random.shuffle(items).slice(0, random.int(most + 1)),
    shuffle(items) {
      const shuffled = [...items]
      for (let index = shuffled.length - 1; index > 0; index--) {
        const other = random.int(index + 1)
        ;[shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!]
      }
      return shuffled
    },
  }
  return random
}

/** The seed of this run: that of `SEED` to repeat one, else another every time. */
export const chooseSeed = () => Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)
