import { EVERYTHING, isComplete } from './condition-form.ts'
import { blankEffect, hasCompleteItems, type Amounts } from './effect-form.ts'
import type { Promotion, PromotionInput } from './queries.ts'

export type PromotionValues = Required<PromotionInput>

/** What a card of the form gets. */
export interface CardProps {
  values: PromotionValues
  set: <Key extends keyof PromotionValues>(key: Key, value: PromotionValues[Key]) => void
  error: (field: string) => string | undefined
}

export const EMPTY: PromotionValues = {
  title: '',
  effect: blankEffect('percentage'),
  status: 'active',
  trigger: 'automatic',
  startsAt: null,
  endsAt: null,
  conditions: EVERYTHING,
  combinesWith: ['shipping'],
  exclusive: false,
  priority: 0,
  limits: { total: null, perCustomer: null },
}

export const toValues = (saved: Promotion): PromotionValues => ({
  title: saved.title,
  effect: saved.effect,
  status: saved.status,
  trigger: saved.trigger,
  startsAt: saved.startsAt,
  endsAt: saved.endsAt,
  conditions: saved.conditions,
  combinesWith: saved.combinesWith,
  exclusive: saved.exclusive,
  priority: saved.priority,
  limits: saved.limits,
})

/** By the API's own rule: what the whole order or delivery gets is of another class than a product's. */
export function classOf({ effect }: Pick<PromotionValues, 'effect'>): Promotion['class'] {
  if (effect.kind === 'free_shipping') return 'shipping'
  const isOrder = 'per' in effect.args && effect.args.per === 'order'
  return isOrder ? 'order' : 'product'
}

/** Whether there is enough to price a cart with. */
export const isWhole = ({ effect, conditions }: PromotionValues): boolean =>
  isComplete(conditions) && hasCompleteItems(effect) && amountsOf(effect).every((list) => list.length > 0)

function amountsOf(effect: PromotionValues['effect']): Amounts[] {
  if (effect.kind === 'fixed_amount') return [effect.args.amounts]
  if ((effect.kind === 'bundle' || effect.kind === 'mix_and_match') && effect.args.deal.by === 'price') {
    return [effect.args.deal.price]
  }
  return []
}
