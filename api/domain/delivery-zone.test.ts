import { describe, expect, test } from 'vitest'
import { DeliveryZone, ringHolds, zoneCovers } from './delivery-zone.ts'
import type { Destination } from './delivery-zone.ts'

const at = (longitude: number, latitude: number) => ({ latitude, longitude })
const ring: [number, number][] = [[-74, 4], [-73, 4], [-73, 6], [-73.5, 5], [-74, 6]] // prettier-ignore

describe('ringHolds', () => {
  test.each([
    ['inside', at(-73.8, 4.5), true],
    ['in the notch', at(-73.5, 5.5), false],
    ['beside the notch', at(-73.9, 5.5), true],
    ['outside', at(-72, 5), false],
    ['on an edge', at(-73.5, 4), true],
    ['on a corner', at(-74, 6), true],
    ['level with a corner, outside', at(-75, 5), false],
    ['latitude and longitude swapped', at(4.5, -73.8), false],
  ])('%s', (_name, position, inside) => {
    expect(ringHolds(ring, position)).toBe(inside)
    expect(ringHolds([...ring].reverse(), position)).toBe(inside)
    expect(ringHolds([...ring, ring[0] ?? [0, 0]], position)).toBe(inside)
  })

  test.each([
    ['west of the line', at(179.5, -17), true],
    ['east of it', at(-179.5, -17), true],
    ['beyond', at(-178.5, -17), false],
    ['the other side of the world', at(0, -17), false],
  ])('a ring over the antimeridian: %s', (_name, position, inside) => {
    const fiji: [number, number][] = [[179, -18], [-179, -18], [-179, -16], [179, -16]] // prettier-ignore
    expect(ringHolds(fiji, position)).toBe(inside)
    expect(ringHolds([...fiji.slice(1), ...fiji.slice(0, 1)], position)).toBe(inside)
  })
})

describe('zoneCovers', () => {
  const branch = at(-74, 4)
  const radius: DeliveryZone = { kind: 'radius', metres: 1000 }
  const postcode: DeliveryZone = { kind: 'postcode', country: 'BR', prefixes: ['0131', '045-'] }
  test.each([
    ['near', radius, { position: at(-74, 4.0089) }, true],
    ['too far', radius, { position: at(-74, 4.0091) }, false],
    ['position unknown', radius, { country: 'BR', postalCode: '01310' }, false],
    ['prefix', postcode, { country: 'BR', postalCode: '01310-100' }, true],
    ['prefix with a hyphen', postcode, { country: 'BR', postalCode: '04567 890' }, true],
    ['another prefix', postcode, { country: 'BR', postalCode: '10131' }, false],
    ['another country', postcode, { country: 'PT', postalCode: '0131' }, false],
    ['shorter than the prefix', postcode, { country: 'BR', postalCode: '013' }, false],
    ['no postcode', postcode, { country: 'BR', postalCode: null }, false],
  ] satisfies [string, DeliveryZone, Destination, boolean][])('%s', (_name, zone, destination, covered) => {
    expect(zoneCovers(zone, branch, destination)).toBe(covered)
  })

  test('a radius needs the position of its branch', () => {
    expect(zoneCovers(radius, null, { position: branch })).toBe(false)
  })

  test('a prefix of signs alone covers nothing', () => {
    expect(
      zoneCovers({ ...postcode, prefixes: ['--'] }, branch, { country: 'BR', postalCode: '01310' }),
    ).toBe(false)
  })
})

test('the schema tells who swaps latitude and longitude', () => {
  const swapped = DeliveryZone.safeParse({ kind: 'polygon', ring: [[4, -174], [4, -173], [6, -173]] }) // prettier-ignore
  expect(swapped.error?.issues[0]?.message).toContain('[longitude, latitude]')
  expect(DeliveryZone.safeParse({ kind: 'polygon', ring }).success).toBe(true)
  expect(DeliveryZone.safeParse({ kind: 'polygon', ring: ring.slice(0, 2) }).success).toBe(false)
})
