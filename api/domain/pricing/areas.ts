import { normalisePostcode } from '../delivery-zone.ts'
import type { Area, Destination } from './types.ts'

/** The zone with the most exact area that holds the destination; among equals the first. */
export function findZone<Zone extends { areas: readonly Area[] }>(
  zones: readonly Zone[],
  destination: Destination,
): Zone | undefined {
  let best: { zone: Zone; exactness: number } | undefined
  for (const zone of zones) {
    const exactness = Math.max(0, ...zone.areas.map((area) => exactnessOf(area, destination)))
    if (exactness > (best?.exactness ?? 0)) best = { zone, exactness }
  }
  return best?.zone
}

/** 0 where the area does not hold the destination; a country counts 1, its region 2, a postcode 3 and more. */
function exactnessOf({ country, region, postalPrefixes }: Area, destination: Destination): number {
  if (country !== destination.country) return 0
  if (region !== undefined && region !== destination.region) return 0
  if (postalPrefixes === undefined) return region === undefined ? 1 : 2
  const code = normalisePostcode(destination.postalCode ?? '')
  const lengths = postalPrefixes
    .map(normalisePostcode)
    .filter((prefix) => prefix !== '' && code.startsWith(prefix))
    .map(({ length }) => length)
  return lengths.length === 0 ? 0 : 2 + Math.max(...lengths)
}
