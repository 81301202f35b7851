import { expect, test } from 'vitest'
import { fromWallClock, toWallClock } from './wall-clock.ts'

test.each([
  ['2026-07-01T09:30', 'Europe/Madrid', '2026-07-01T07:30:00.000Z'],
  ['2026-12-24T00:00', 'America/Bogota', '2026-12-24T05:00:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Madrid', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25T12:00', 'Europe/Madrid', '2026-10-25T11:00:00.000Z'],
  ['2026-01-01T00:15', 'Asia/Kolkata', '2025-12-31T18:45:00.000Z'],
])('%s in %s is %s, and back', (shown, zone, iso) => {
  expect(fromWallClock(shown, zone)).toBe(iso)
  expect(toWallClock(iso, zone)).toBe(shown)
})
