import { distanceBetween, type Position } from '../../../../api/contracts/visiting.ts'

export type DistanceUnit = 'kilometer' | 'mile'

const METRES: Record<DistanceUnit, number> = { kilometer: 1000, mile: 1609.344 }

/** Whoever has a place comes first, the nearest before the others; the rest stays in its order. */
export function sortByDistance<Place extends { position?: Position }>(
  places: Place[],
  from: Position,
): { place: Place; metres: number | undefined }[] {
  const measured = places.map((place) => ({
    place,
    metres: place.position && distanceBetween(from, place.position),
  }))
  return measured.sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0)
}

/** `850 m`, `2.3 km`, `14 mi`. */
export function formatDistance(metres: number, unit: DistanceUnit, locale: string): string {
  const far = metres / METRES[unit]
  if (unit === 'kilometer' && far < 0.95) return write(Math.round(metres / 50) * 50, 'meter', locale, 0)
  return write(far, unit, locale, far < 9.95 ? 1 : 0)
}

const write = (amount: number, unit: string, locale: string, maximumFractionDigits: number) =>
  new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit, unitDisplay: 'short', numberingSystem: 'latn' },
    maximumFractionDigits,
  }).format(amount)
