import { EVERYTHING, isComplete } from './condition-form.ts'
import type { Effect, Kind } from './queries.ts'

export type EffectOf<K extends Kind> = Extract<Effect, { kind: K }>
export type Args<K extends Kind> = EffectOf<K>['args']
export type Deal = Args<'bundle'>['deal']
export type Amounts = Args<'fixed_amount'>['amounts']

export const KINDS: Kind[] = [
  ...(['percentage', 'fixed_amount', 'buy_x_get_y', 'bogo'] as const),
  ...(['bundle', 'mix_and_match', 'tiered', 'free_shipping'] as const),
]

const items = EVERYTHING
const maximumSets = null
const HALF = 5000
const FREE = 10_000
const deal: Deal = { by: 'share', basisPoints: 1000 }

/** What a kind begins with. Amounts are asked for. */
const BLANKS: { [K in Kind]: EffectOf<K> } = {
  percentage: { kind: 'percentage', args: { basisPoints: 1000, per: 'item', items } },
  fixed_amount: { kind: 'fixed_amount', args: { amounts: [], per: 'order', items } },
  buy_x_get_y: {
    kind: 'buy_x_get_y',
    args: { buy: { quantity: 2, items }, get: { quantity: 1, items, basisPoints: FREE }, maximumSets },
  },
  bogo: { kind: 'bogo', args: { basisPoints: HALF, items, pairs: 'any', maximumSets } },
  bundle: {
    kind: 'bundle',
    args: {
      parts: [
        { quantity: 1, items },
        { quantity: 1, items },
      ],
      deal,
      maximumSets,
    },
  },
  mix_and_match: { kind: 'mix_and_match', args: { quantity: 3, items, deal, maximumSets } },
  tiered: { kind: 'tiered', args: { tiers: [{ from: 2, basisPoints: 500 }], count: 'together', items } },
  free_shipping: { kind: 'free_shipping', args: { optionIds: null, upTo: null } },
}

export const blankEffect = (kind: Kind): Effect => BLANKS[kind]

export const amountIn = (amounts: Amounts, currency: string) =>
  amounts.find((money) => money.currency === currency) ?? null

/** The other currencies keep theirs. */
export const withAmount = (amounts: Amounts, currency: string, amount: number | null): Amounts => [
  ...amounts.filter((money) => money.currency !== currency),
  ...(amount === null ? [] : [{ amount, currency }]),
]

/** Whether every choice of products that the effect has is answered. */
export function hasCompleteItems(effect: Effect): boolean {
  switch (effect.kind) {
    case 'buy_x_get_y':
      return isComplete(effect.args.buy.items) && isComplete(effect.args.get.items)
    case 'bundle':
      return effect.args.parts.every((part) => isComplete(part.items))
    case 'free_shipping':
      return true
    case 'percentage':
    case 'fixed_amount':
    case 'bogo':
    case 'mix_and_match':
    case 'tiered':
      return isComplete(effect.args.items)
  }
}
