import { expect, it } from 'vitest'
import { touchesDay } from './touches-day.ts'

const NOON_IN_MADRID = new Date('2026-05-04T10:00:00Z')

it.each([
  ['a shift in the morning', '2026-05-04T06:00:00Z', '2026-05-04T12:00:00Z', true],
  ['a night that began the day before', '2026-05-03T20:00:00Z', '2026-05-04T04:00:00Z', true],
  ['one after midnight there, though not in UTC', '2026-05-03T22:30:00Z', '2026-05-03T23:30:00Z', true],
  ['one that ends at midnight', '2026-05-03T14:00:00Z', '2026-05-03T22:00:00Z', false],
  ['tomorrow', '2026-05-04T22:30:00Z', '2026-05-05T06:00:00Z', false],
])('%s', (_name, startsAt, endsAt, expected) => {
  expect(touchesDay({ startsAt, endsAt }, NOON_IN_MADRID, 'Europe/Madrid')).toBe(expected)
})
