import { z } from 'zod'
import { accept, refuse } from '../refusal.ts'
import type { Result } from '../refusal.ts'
import { findZone } from './areas.ts'
import type { Area, Destination } from './types.ts'

const amount = z.int().min(0).max(1e15)
const steps = z
  .array(z.strictObject({ from: amount, price: amount }))
  .min(1)
  .max(50)
  .refine((list) => list.every(({ from }, index) => index === 0 || from > (list[index - 1]?.from ?? 0)), {
    message: 'Each step begins above the one before',
  })

const perCurrency = {
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Free from this amount on, of goods after all discounts; null: never. */
  freeFrom: amount.nullable(),
}

/** Below its first step a rate has no price. Weights are grams, amounts goods after all discounts. */
export const ShippingRate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flat'), ...perCurrency, price: amount }),
  z.strictObject({
    kind: z.literal('by_weight'),
    ...perCurrency,
    steps,
    /** The heaviest that is taken; null: any weight. */
    upTo: amount.nullable(),
  }),
  z.strictObject({ kind: z.literal('by_price'), ...perCurrency, steps }),
])
export type ShippingRate = z.infer<typeof ShippingRate>

export interface ShippingZone {
  id: number
  name: string
  areas: readonly Area[]
  options: readonly ShippingOption[]
}

export interface ShippingOption {
  id: number
  name: string
  /** One a currency; without one the option is not offered in that currency. */
  rates: readonly ShippingRate[]
}

export interface Parcel {
  currency: string
  destination: Destination
  weight: number
  /** Goods after all discounts. */
  goods: number
}

export interface OfferedShipping {
  optionId: number
  name: string
  price: number
}

export type ShippingRefusal = 'no_zone' | 'no_option'

/** The options of the destination's zone, cheapest first. */
export function listShippingOptions(
  zones: readonly ShippingZone[],
  parcel: Parcel,
): Result<OfferedShipping[], ShippingRefusal> {
  const zone = findZone(zones, parcel.destination)
  if (!zone) return refuse('no_zone', 'The shop does not deliver to this address')
  const offered = zone.options.flatMap(({ id, name, rates }) => {
    const price = priceOf(rates, parcel)
    return price === undefined ? [] : [{ optionId: id, name, price }]
  })
  return offered.length === 0
    ? refuse('no_option', 'Nothing here takes a parcel like this: ask the shop')
    : accept(offered.sort((left, right) => left.price - right.price || left.optionId - right.optionId))
}

function priceOf(rates: readonly ShippingRate[], { currency, weight, goods }: Parcel): number | undefined {
  const rate = rates.find((each) => each.currency === currency)
  if (!rate || (rate.kind === 'by_weight' && rate.upTo !== null && weight > rate.upTo)) return undefined
  if (rate.freeFrom !== null && goods >= rate.freeFrom) return 0
  if (rate.kind === 'flat') return rate.price
  const measure = rate.kind === 'by_weight' ? weight : goods
  return rate.steps.findLast(({ from }) => from <= measure)?.price
}
