import { z } from 'zod'
import { distanceBetween } from './geo.ts'
import type { Position } from './geo.ts'

const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90, 'Write [longitude, latitude], in this order').max(90)

/** A corner as GeoJSON writes it: longitude first. */
const Corner = z.tuple([longitude, latitude])

export const DeliveryZone = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('polygon'), ring: z.array(Corner).min(3).max(500) }),
  z.strictObject({ kind: z.literal('radius'), metres: z.int().min(1).max(500_000) }),
  z.strictObject({
    kind: z.literal('postcode'),
    country: z.string().regex(/^[A-Z]{2}$/, 'Use a two-letter country code, like BR'),
    prefixes: z
      .array(z.string().regex(/^[A-Za-z0-9 -]{1,10}$/))
      .min(1)
      .max(500),
  }),
])
export type DeliveryZone = z.infer<typeof DeliveryZone>

export interface Destination {
  position?: Position | null
  country?: string | null
  postalCode?: string | null
}

/** `origin` is the branch that a radius is drawn around. What the zone needs and the destination lacks: not covered. */
export function zoneCovers(zone: DeliveryZone, origin: Position | null, destination: Destination): boolean {
  switch (zone.kind) {
    case 'polygon':
      return destination.position ? ringHolds(zone.ring, destination.position) : false
    case 'radius':
      return origin && destination.position
        ? distanceBetween(origin, destination.position) <= zone.metres
        : false
    case 'postcode': {
      const code = normalisePostcode(destination.postalCode ?? '')
      return (
        code !== '' &&
        destination.country === zone.country &&
        zone.prefixes.map(normalisePostcode).some((prefix) => prefix !== '' && code.startsWith(prefix))
      )
    }
  }
}

export function normalisePostcode(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase()
}

type Ring = readonly (readonly [number, number])[]

/** Corners as [longitude, latitude]; closed by itself; an edge belongs to it; it may cross the antimeridian. */
export function ringHolds(ring: Ring, { latitude: y, longitude: x }: Position): boolean {
  const corners = unwrap(ring)
  return [x - 360, x, x + 360].some((shifted) => holds(corners, shifted, y))
}

function holds(corners: Ring, x: number, y: number): boolean {
  let inside = false
  for (const [index, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1]
    if (isOnEdge(x, y, x1, y1, x2, y2)) return true
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside
  }
  return inside
}

function isOnEdge(x: number, y: number, x1: number, y1: number, x2: number, y2: number): boolean {
  const cross = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)
  const between =
    x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2)
  return between && Math.abs(cross) < 1e-12
}

// Each edge takes the short way round: from 179 to -179 are two degrees.
function unwrap(ring: Ring): [number, number][] {
  let last = ring[0]?.[0] ?? 0
  return ring.map(([x, y]) => {
    last += ((((x - last + 180) % 360) + 360) % 360) - 180
    return [last, y]
  })
}
