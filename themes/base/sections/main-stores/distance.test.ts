import { expect, test } from 'vitest'
import { formatDistance, sortByDistance } from './distance.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

test('the nearest comes first, and what has no place comes last in its order', () => {
  const places = [
    { name: 'online' },
    { name: 'Bilbao', position: at(43.263, -2.935) },
    { name: 'stall' },
    { name: 'Madrid', position: at(40.4246, -3.7053) },
  ]
  const sorted = sortByDistance(places, at(40.4168, -3.7038))
  expect(sorted.map(({ place }) => place.name)).toEqual(['Madrid', 'Bilbao', 'online', 'stall'])
  expect(sorted[0]?.metres).toBeCloseTo(874, -1)
  expect(sorted[2]?.metres).toBeUndefined()
})

test.each([
  [20, 'kilometer', 'en', '0 m'],
  [874, 'kilometer', 'es', '850 m'],
  [960, 'kilometer', 'en', '1 km'],
  [2340, 'kilometer', 'pt-BR', '2,3 km'],
  [322_800, 'kilometer', 'en', '323 km'],
  [22_531, 'mile', 'en', '14 mi'],
  [400, 'mile', 'en', '0.2 mi'],
] as const)('%d metres in %ss for %s', (metres, unit, locale, text) => {
  expect(formatDistance(metres, unit, locale)).toBe(text)
})
