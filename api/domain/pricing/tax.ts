import { prorate } from '../prorate.ts'
import { findZone } from './areas.ts'
import { scale } from './scale.ts'
import type { Destination, TaxLine, TaxRate, TaxRules, TaxZone } from './types.ts'

const WHOLE = 1_000_000

/** Where a cart is taxed, and how. */
export interface TaxPlace {
  rules: TaxRules
  zone: TaxZone | undefined
  home: TaxZone | undefined
  estimated: boolean
  exempt: boolean
}

export function findTaxPlace(rules: TaxRules, destination: Destination | null, exempt: boolean): TaxPlace {
  const home = findZone(rules.zones, rules.home)
  const zone = destination ? findZone(rules.zones, destination) : home
  return { rules, zone, home, estimated: destination === null, exempt }
}

/**
 * An inclusive price in another place: its net amount stays, and that place's tax is put on it, rounded once
 * a unit. A zone that keeps prices has them as they are. Who is exempt pays the net amount. Prices move
 * before anything is computed from them, so discounts and thresholds speak of what the shopper sees.
 */
export function movePrice(price: number, taxClass: string | null, place: TaxPlace): number {
  const { rules, zone, home, exempt } = place
  if (!rules.pricesInclude || taxClass === null) return price
  const contained = sumRates(zone?.keepsPrices ? zone : home, taxClass)
  const due = exempt ? 0 : sumRates(zone, taxClass)
  return contained === due ? price : scale(price, WHOLE + due, WHOLE + contained)
}

/** The tax of an amount after discounts: rounded once, then split over the rates. */
export function taxOf(amount: number, taxClass: string | null, place: TaxPlace): TaxLine[] {
  if (taxClass === null || place.exempt) return []
  const rates = ratesOf(place.zone, taxClass)
  const sum = sumRates(place.zone, taxClass)
  if (sum === 0) return rates.map(({ label, millionths }) => ({ label, millionths, amount: 0 }))
  const tax = scale(amount, sum, place.rules.pricesInclude ? WHOLE + sum : WHOLE)
  const shares = prorate(
    tax,
    rates.map(({ millionths }) => millionths),
  )
  return rates.map(({ label, millionths }, index) => ({ label, millionths, amount: shares[index] ?? 0 }))
}

export function sumTaxLines(lines: readonly TaxLine[]): TaxLine[] {
  const sums = new Map<string, TaxLine>()
  for (const line of lines) {
    const key = JSON.stringify([line.label, line.millionths])
    sums.set(key, { ...line, amount: (sums.get(key)?.amount ?? 0) + line.amount })
  }
  return [...sums.values()]
}

function ratesOf(zone: TaxZone | undefined, taxClass: string): readonly TaxRate[] {
  const rates = zone?.rates ?? []
  const own = rates.filter((rate) => rate.taxClass === taxClass)
  return own.length > 0 ? own : rates.filter((rate) => rate.taxClass === 'standard')
}

function sumRates(zone: TaxZone | undefined, taxClass: string): number {
  return ratesOf(zone, taxClass).reduce((sum, { millionths }) => sum + millionths, 0)
}
