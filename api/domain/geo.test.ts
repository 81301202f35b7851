import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesAround, boxHolds, distanceBetween } from './geo.ts'
import type { Position } from './geo.ts'

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude })

describe('distanceBetween', () => {
  test.each([
    ['Bogotá to Medellín', at(4.711, -74.0721), at(6.2442, -75.5812), 238_000],
    ['London to Paris', at(51.5074, -0.1278), at(48.8566, 2.3522), 343_600],
    ['over the antimeridian', at(0, 179.5), at(0, -179.5), 111_200],
    ['pole to pole', at(90, 0), at(-90, 77), 20_015_100],
    ['the same place', at(10, 10), at(10, 10), 0],
  ])('%s', (_name, one, other, metres) => {
    expect(Math.abs(distanceBetween(one, other) - metres)).toBeLessThan(metres * 0.005 + 1)
    expect(distanceBetween(other, one)).toBeCloseTo(distanceBetween(one, other), 6)
  })
})

describe('boxesAround', () => {
  test('is cut in two at the antimeridian', () => {
    const boxes = boxesAround(at(-17.7, 179.9), 50_000)
    expect(boxes).toHaveLength(2)
    expect(boxes.some((box) => boxHolds(box, at(-17.7, -179.9)))).toBe(true)
    expect(boxes.some((box) => boxHolds(box, at(-17.7, 0)))).toBe(false)
  })

  test('goes all round at a pole', () => {
    expect(boxesAround(at(89.9, 0), 50_000)).toMatchObject([{ west: -180, east: 180, north: 90 }])
  })

  test('holds whatever is within the radius, and is in range', () => {
    const latitude = fc.double({ min: -90, max: 90, noNaN: true })
    const longitude = fc.double({ min: -180, max: 180, noNaN: true })
    const near = fc.double({ min: -1, max: 1, noNaN: true })
    fc.assert(
      fc.property(latitude, longitude, near, near, fc.nat(200_000), (lat, lng, north, east, metres) => {
        const boxes = boxesAround(at(lat, lng), metres)
        for (const box of boxes) {
          expect(box.west).toBeGreaterThanOrEqual(-180)
          expect(box.east).toBeLessThanOrEqual(180)
          expect(box.west).toBeLessThanOrEqual(box.east)
        }
        const turned = ((lng + east + 540) % 360) - 180
        const point = at(Math.max(-90, Math.min(90, lat + north)), turned)
        if (distanceBetween(at(lat, lng), point) <= metres) {
          expect(boxes.some((box) => boxHolds(box, point))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
