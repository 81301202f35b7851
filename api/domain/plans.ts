import { refuse, type Refusal } from './refusal.ts'

/** What a store may hold and do; the operator gives it a plan by name. */
export interface Plan {
  products: number
  staff: number
  storageBytes: number
  /** Publishes of every page, asked for by hand or by a hook, within an hour. */
  fullPublishesAnHour: number
}

const GIB = 1024 ** 3

export const PLANS = {
  free: { products: 200_000, staff: 15, storageBytes: 20 * GIB, fullPublishesAnHour: 60 },
  business: { products: 2_000_000, staff: 200, storageBytes: 100 * GIB, fullPublishesAnHour: 240 },
  unlimited: { products: 1e9, staff: 1e6, storageBytes: 1e15, fullPublishesAnHour: 1e6 },
} as const satisfies Record<string, Plan>

export type PlanName = keyof typeof PLANS
export const PLAN_NAMES = Object.keys(PLANS) as PlanName[]

/** A plan that is not known any more limits like the smallest. */
export const planNamed = (name: string): Plan =>
  Object.hasOwn(PLANS, name) ? PLANS[name as PlanName] : PLANS.free

const NAMES: Record<keyof Plan, string> = {
  products: 'products',
  staff: 'members of staff',
  storageBytes: 'bytes of pictures and files',
  fullPublishesAnHour: 'publishes of every page within an hour',
}

export function checkPlan(
  plan: Plan,
  what: keyof Plan,
  wanted: number,
): { ok: true } | Refusal<'limit_reached'> {
  if (wanted <= plan[what]) return { ok: true }
  return refuse('limit_reached', `Your plan has room for ${plan[what].toLocaleString('en')} ${NAMES[what]}.`)
}
