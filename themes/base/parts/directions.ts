import type { Branch } from '../../../api/contracts/pages.ts'

/** A map elsewhere, on the way to a branch: its exact place, or where its address is found. */
export function directionsTo({ name, address, position }: Branch): string {
  const map = 'https://www.openstreetmap.org'
  return position
    ? `${map}/directions?to=${position.latitude}%2C${position.longitude}`
    : `${map}/search?query=${encodeURIComponent([...address, name].slice(0, 3).join(', '))}`
}
