import type { Deal, Gift, Line } from './cart.ts'
import { roundHalfUp, share, total } from './exact.ts'
import { answerOf, holds, type Questions } from './questions.ts'

/** Units that are alike. Every unit is looked at by itself wherever sets are made. */
export interface Pile {
  units: number
  worth: bigint
  spent: boolean
}

export interface Heap {
  line: Line
  piles: Pile[]
}

export interface Table {
  currency: string
  heaps: Heap[]
  shipping: { optionId: number; worth: bigint } | null
}

interface Unit {
  heap: Heap
  rank: number
  pile: Pile
  cost: bigint
  fate: 'free' | 'bought' | 'got'
  off: bigint
}

export const worthOf = (heap: Heap) => total(heap.piles.map(({ worth }) => worth))

const fits = (items: Questions) => (heap: Heap) => !heap.line.isGiftCard && holds(items, answerOf(heap.line))

const sumIn = (sums: { amount: number; currency: string }[], currency: string) => {
  const found = sums.find((sum) => sum.currency === currency)
  return found ? BigInt(found.amount) : undefined
}

/** Lines that may become cheaper, or undefined where the gift is not for this cart. */
export function reach(gift: Gift, table: Table): Heap[] | undefined {
  const { heaps, currency } = table
  const some = (list: Heap[]) => (list.length > 0 ? list : undefined)
  const unitsIn = (list: Heap[]) => list.reduce((sum, { line }) => sum + line.quantity, 0)
  switch (gift.kind) {
    case 'percentage':
      return some(heaps.filter(fits(gift.args.items)))
    case 'fixed_amount':
      return sumIn(gift.args.amounts, currency) === undefined
        ? undefined
        : some(heaps.filter(fits(gift.args.items)))
    case 'tiered':
      return some(heaps.filter((heap) => tierOf(gift.args, heap, heaps) > 0n))
    case 'free_shipping': {
      const { optionIds, upTo } = gift.args
      const open = table.shipping && (optionIds?.includes(table.shipping.optionId) ?? true)
      return open && (!upTo || sumIn(upTo, currency) !== undefined) ? [] : undefined
    }
    case 'buy_x_get_y': {
      const { buy, get } = gift.args
      const buyable = heaps.filter(fits(buy.items))
      const gettable = heaps.filter(fits(get.items))
      const either = heaps.filter((heap) => buyable.includes(heap) || gettable.includes(heap))
      const enough = unitsIn(buyable) >= buy.quantity && unitsIn(either) > buy.quantity
      return enough ? some(gettable) : undefined
    }
    case 'bogo': {
      const own = heaps.filter(fits(gift.args.items))
      const enough = own.some(
        (one) => unitsIn(own.filter((other) => isPair(gift.args.pairs, one, other))) >= 2,
      )
      return enough ? own : undefined
    }
    case 'mix_and_match': {
      const own = heaps.filter(fits(gift.args.items))
      return isDealIn(gift.args.deal, currency) && unitsIn(own) >= gift.args.quantity ? some(own) : undefined
    }
    case 'bundle': {
      const { parts, deal } = gift.args
      const own = heaps.filter((heap) => parts.some(({ items }) => fits(items)(heap)))
      const enough = isDealIn(deal, currency) && pickBundle(parts, spread(table))
      return enough ? some(own) : undefined
    }
  }
}

function isPair(pairs: 'any' | 'same_product', one: Heap, other: Heap): boolean {
  return pairs === 'any' || one.line.productId === other.line.productId
}

function isDealIn(deal: Deal, currency: string): boolean {
  return deal.by === 'share' || sumIn(deal.price, currency) !== undefined
}

/** Changes the table. */
export function give(gift: Gift, table: Table): void {
  const { heaps, currency } = table
  switch (gift.kind) {
    case 'percentage': {
      const own = heaps.filter(fits(gift.args.items))
      const part = (worth: bigint) => roundHalfUp(worth * BigInt(gift.args.basisPoints), 10_000n)
      if (gift.args.per === 'order') return lower(own, part(total(own.map(worthOf))))
      for (const heap of own) lower([heap], part(worthOf(heap)))
      return
    }
    case 'fixed_amount': {
      const own = heaps.filter(fits(gift.args.items))
      const off = sumIn(gift.args.amounts, currency) ?? 0n
      if (gift.args.per === 'order') return lower(own, off)
      for (const pile of own.flatMap(({ piles }) => piles)) {
        const less = pile.worth - off * BigInt(pile.units)
        pile.worth = less < 0n ? 0n : less
      }
      return
    }
    case 'tiered':
      for (const heap of heaps) {
        lower([heap], roundHalfUp(worthOf(heap) * tierOf(gift.args, heap, heaps), 10_000n))
      }
      return
    case 'free_shipping': {
      const { shipping } = table
      if (!shipping) return
      const most = gift.args.upTo ? (sumIn(gift.args.upTo, currency) ?? 0n) : shipping.worth
      shipping.worth -= most < shipping.worth ? most : shipping.worth
      return
    }
    case 'buy_x_get_y':
      return giveSets(table, (units) => {
        const { buy, get, maximumSets } = gift.args
        for (let sets = 0; sets < (maximumSets ?? Infinity); sets++) {
          const free = units.filter(({ fate }) => fate === 'free')
          const isGettable = (unit: Unit) => fits(get.items)(unit.heap)
          const bought = free
            .filter(({ heap }) => fits(buy.items)(heap))
            .reverse()
            .sort((left, right) => Number(isGettable(left)) - Number(isGettable(right)))
            .slice(0, buy.quantity)
          const got = free.filter((unit) => isGettable(unit) && !bought.includes(unit)).slice(0, get.quantity)
          if (bought.length < buy.quantity || got.length === 0) break
          for (const unit of bought) unit.fate = 'bought'
          for (const unit of got) unit.fate = 'got'
        }
        cheapen(units, get.basisPoints)
      })
    case 'bogo':
      return giveSets(table, (all) => {
        const { items, pairs, maximumSets, basisPoints } = gift.args
        const own = all.filter(({ heap }) => fits(items)(heap))
        let left = maximumSets ?? Infinity
        for (const unit of own.toReversed()) {
          const pool = own.filter(({ heap }) => isPair(pairs, unit.heap, heap))
          while (left > 0) {
            const free = pool.filter(({ fate }) => fate === 'free')
            if (free.length < 2) break
            for (const one of free.slice(-1)) one.fate = 'bought'
            for (const one of free.slice(0, 1)) one.fate = 'got'
            left -= 1
          }
        }
        cheapen(all, basisPoints)
      })
    case 'mix_and_match':
      return giveSets(table, (units) => {
        const { items, quantity, deal, maximumSets } = gift.args
        deals(deal, currency, maximumSets, units, (free) => {
          const set = free.filter(({ heap }) => fits(items)(heap)).slice(-quantity)
          return set.length === quantity ? set.reverse() : undefined
        })
      })
    case 'bundle':
      return giveSets(table, (units) => {
        const { parts, deal, maximumSets } = gift.args
        deals(deal, currency, maximumSets, units, (free) => pickBundle(parts, free))
      })
  }
}

function tierOf(
  { tiers, count, items }: (Gift & { kind: 'tiered' })['args'],
  heap: Heap,
  heaps: Heap[],
): bigint {
  if (!fits(items)(heap)) return 0n
  const units = heaps
    .filter(fits(items))
    .filter(({ line }) => count === 'together' || line.variantId === heap.line.variantId)
    .reduce((sum, { line }) => sum + line.quantity, 0)
  return BigInt(tiers.filter(({ from }) => from <= units).at(-1)?.basisPoints ?? 0)
}

/** Takes an amount off lines together, by what is left of each and of each pile in it. */
function lower(heaps: Heap[], off: bigint): void {
  const worth = heaps.map(worthOf)
  const sum = total(worth)
  if (sum === 0n) return
  const shares = share(off < sum ? off : sum, worth)
  for (const [place, heap] of heaps.entries()) {
    const own = share(shares[place] ?? 0n, heap.piles.map((pile) => pile.worth)) // prettier-ignore
    for (const [index, pile] of heap.piles.entries()) pile.worth -= own[index] ?? 0n
  }
}

/** Units that no set has had, cheapest first, among equals in the order of their lines. */
function spread(table: Table): Unit[] {
  return table.heaps
    .flatMap((heap, rank) =>
      heap.piles
        .filter(({ spent }) => !spent)
        .flatMap((pile) =>
          share(pile.worth, Array<bigint>(pile.units).fill(1n)).map((cost): Unit => ({
            heap,
            rank,
            pile,
            cost,
            fate: 'free',
            off: 0n,
          })),
        ),
    )
    .sort((left, right) => Number(left.cost - right.cost) || left.rank - right.rank)
}

function giveSets(table: Table, choose: (units: Unit[]) => void): void {
  const units = spread(table)
  choose(units)
  for (const heap of table.heaps) {
    heap.piles = heap.piles.flatMap((pile) => {
      const own = units.filter((unit) => unit.pile === pile)
      if (own.length === 0) return [pile]
      return (['got', 'bought', 'free'] as const)
        .map((fate) => own.filter((unit) => unit.fate === fate))
        .filter((alike) => alike.length > 0)
        .map((alike) => ({
          units: alike.length,
          worth: total(alike.map(({ cost, off }) => cost - off)),
          spent: alike[0]?.fate !== 'free',
        }))
    })
  }
}

/** Rounds once a line, over all its units that were got. */
function cheapen(units: Unit[], basisPoints: number): void {
  for (const heap of new Set(units.map((unit) => unit.heap))) {
    const got = units.filter((unit) => unit.heap === heap && unit.fate === 'got')
    const off = roundHalfUp(total(got.map(({ cost }) => cost)) * BigInt(basisPoints), 10_000n)
    lowerUnits(got, off)
  }
}

function lowerUnits(units: Unit[], off: bigint): void {
  const alike = [...Map.groupBy(units, ({ pile, cost }) => `${piles(units).indexOf(pile)} ${cost}`).values()]
  const shares = share(off, alike.map((group) => total(group.map(({ cost }) => cost)))) // prettier-ignore
  for (const [place, group] of alike.entries()) if (group[0]) group[0].off += shares[place] ?? 0n
}

function piles(units: Unit[]): Pile[] {
  return [...new Set(units.map(({ pile }) => pile))]
}

function deals(
  deal: Deal,
  currency: string,
  most: number | null,
  units: Unit[],
  pick: (free: Unit[]) => Unit[] | undefined,
): void {
  for (let sets = 0; sets < (most ?? Infinity); sets++) {
    const set = pick(units.filter(({ fate }) => fate === 'free'))
    if (!set) break
    const off =
      deal.by === 'price' ? total(set.map(({ cost }) => cost)) - (sumIn(deal.price, currency) ?? 0n) : 0n
    if (deal.by === 'price' && off <= 0n) break
    for (const unit of set) unit.fate = 'got'
    lowerUnits(set, off)
  }
  if (deal.by === 'share') cheapen(units, deal.basisPoints)
}

/** The dearest units of each part, the earlier part choosing first. */
function pickBundle(parts: { quantity: number; items: Questions }[], free: Unit[]): Unit[] | undefined {
  const set: Unit[] = []
  for (const { quantity, items } of parts) {
    const own = free.filter((unit) => fits(items)(unit.heap) && !set.includes(unit)).slice(-quantity)
    if (own.length < quantity) return undefined
    set.push(...own.reverse())
  }
  return set
}
