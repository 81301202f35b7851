import { z } from 'zod'
import type { Basket } from '../basket.ts'
import { ItemGroup } from '../conditions.ts'
import { closeSlots, countTaken, giveBack, openSlots, take } from '../units.ts'
import type { Slot, Taken } from '../units.ts'
import { Deal, knowsCurrency, sellSets } from './deal.ts'
import { fails, SetLimit, UnitCount } from './kind.ts'
import type { PromotionKind } from './kind.ts'

/** A set of certain things. Where several parts could take a unit, the earlier part has the choice. */
const args = z.strictObject({
  parts: z
    .array(z.strictObject({ quantity: UnitCount, items: ItemGroup }))
    .min(1)
    .max(20),
  deal: Deal,
  maximumSets: SetLimit,
})
type Args = z.infer<typeof args>

export const bundle: PromotionKind<'bundle', Args> = {
  code: 'bundle',
  args,
  classOf: () => 'product',
  check: ({ parts, deal }, basket) => {
    if (!knowsCurrency(deal, basket.currency)) return fails('currency')
    const pools = openPools(parts, basket)
    if (pools.all.length === 0) return fails('no_items')
    return takeSet(pools.parts)
      ? { ok: true, lines: [...new Set(pools.all.map(({ index }) => index))] }
      : fails('not_enough_items')
  },
  apply: ({ parts, deal, maximumSets }, basket) => {
    const pools = openPools(parts, basket)
    sellSets(deal, basket.currency, pools.all, maximumSets ?? Infinity, () => takeSet(pools.parts))
    return closeSlots(basket, pools.all)
  },
}

interface PartPool {
  quantity: number
  slots: Slot[]
}

function takeSet(pools: readonly PartPool[]): Taken[] | undefined {
  const set: Taken[] = []
  for (const { quantity, slots } of pools) {
    const taken = take(slots, quantity)
    set.push(...taken)
    if (countTaken(taken) < quantity) {
      giveBack(set)
      return undefined
    }
  }
  return set
}

function openPools(parts: Args['parts'], basket: Basket): { all: Slot[]; parts: PartPool[] } {
  const lines = parts.map(({ items }) => new Set(basket.matching(items)))
  const every = new Set(lines.flatMap((own) => [...own]))
  const all = openSlots(basket, [...every])
  return {
    all,
    parts: parts.map(({ quantity }, place) => ({
      quantity,
      slots: all.filter(({ index }) => lines[place]?.has(index)).reverse(),
    })),
  }
}
