import { describe, expect, test } from 'vitest'
import { checkHours, isOpenAt, isTimezone } from './opening-hours.ts'
import type { Span, WeeklyHours } from './opening-hours.ts'

const span = (text: string): Span => ({ opens: text.slice(0, 5), closes: text.slice(6) })

/** Monday first, days by bar, spans by space: `09:00-18:00|...`. */
function week(text: string): WeeklyHours {
  return text.split('|').map((day) => day.split(' ').filter(Boolean).map(span))
}

describe('checkHours', () => {
  test.each([
    '09:00-13:00 14:00-18:00||||||',
    '09:00-13:00 13:00-18:00||||||',
    '22:00-02:00|02:00-08:00|||||',
    '||||||20:00-04:00',
    '00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00|00:00-24:00',
    '08:00-08:00||||||',
    '||||||',
  ])('takes %s', (text) => {
    expect(checkHours(week(text))).toEqual({ ok: true })
  })

  test.each([
    ['|||||', 'hours_week', 'hours'],
    ['09:00-13:00 12:59-18:00||||||', 'hours_overlap', 'hours.0.0'],
    ['22:00-02:00|01:59-08:00|||||', 'hours_overlap', 'hours.0.0'],
    ['03:59-06:00||||||20:00-04:00', 'hours_overlap', 'hours.0.0'],
    ['08:00-08:00|07:59-09:00|||||', 'hours_overlap', 'hours.0.0'],
    ['09:00-25:00||||||', 'hours_format', 'hours.0.0'],
    ['|09:00-24:01|||||', 'hours_format', 'hours.1.0'],
    ['24:00-09:00||||||', 'hours_format', 'hours.0.0'],
    ['9:00-18:00||||||', 'hours_format', 'hours.0.0'],
    ['09:60-18:00||||||', 'hours_format', 'hours.0.0'],
  ])('refuses %s', (text, code, path) => {
    expect(checkHours(week(text))).toMatchObject({ ok: false, code, path })
  })
})

describe('isOpenAt', () => {
  // Monday 2026-03-02; Bogotá is UTC-5 all year.
  const shop = week('09:00-18:00|||||20:00-03:00|')
  const holidays = [
    { date: '2026-03-02', spans: [span('10:00-12:00')] },
    { date: '2026-03-07', spans: [] },
  ]
  test.each([
    ['2026-03-02T13:59:59Z', false],
    ['2026-03-02T14:00:00Z', true],
    ['2026-03-02T22:59:59Z', true],
    ['2026-03-02T23:00:00Z', false],
    ['2026-03-03T15:00:00Z', false],
    ['2026-03-08T00:59:00Z', false],
    ['2026-03-08T01:00:00Z', true],
    ['2026-03-08T07:59:00Z', true],
    ['2026-03-08T08:00:00Z', false],
  ])('%s in Bogotá: %s', (instant, open) => {
    expect(isOpenAt(shop, new Date(instant), 'America/Bogota')).toBe(open)
  })

  test.each([
    ['2026-03-02T14:30:00Z', false],
    ['2026-03-02T15:30:00Z', true],
    ['2026-03-08T01:00:00Z', false],
    ['2026-03-08T07:00:00Z', false],
    ['2026-03-09T14:30:00Z', true],
  ])('%s with holidays: %s', (instant, open) => {
    expect(isOpenAt(shop, new Date(instant), 'America/Bogota', holidays)).toBe(open)
  })

  test('the night before a holiday goes on after midnight', () => {
    const sunday = [{ date: '2026-03-08', spans: [] }]
    expect(isOpenAt(shop, new Date('2026-03-08T07:00:00Z'), 'America/Bogota', sunday)).toBe(true)
  })

  test('follows the wall clock when the clocks change', () => {
    const madrid = week('||||||09:00-18:00')
    expect(isOpenAt(madrid, new Date('2026-03-22T08:30:00Z'), 'Europe/Madrid')).toBe(true)
    expect(isOpenAt(madrid, new Date('2026-03-29T07:30:00Z'), 'Europe/Madrid')).toBe(true)
    expect(isOpenAt(madrid, new Date('2026-03-29T06:59:00Z'), 'Europe/Madrid')).toBe(false)
  })

  test('round the clock has no gap at midnight', () => {
    const always = Array.from({ length: 7 }, () => [span('00:00-24:00')])
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      const instant = new Date(Date.UTC(2026, 2, 1, hour))
      expect(isOpenAt(always, instant, 'Asia/Kathmandu')).toBe(true)
    }
  })
})

test('isTimezone', () => {
  expect(isTimezone('America/Sao_Paulo')).toBe(true)
  expect(isTimezone('Mars/Olympus')).toBe(false)
  expect(isTimezone('')).toBe(false)
})
