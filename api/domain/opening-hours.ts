import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

/** `09:00` to `18:30`. Closing at or before the opening means the next day; `24:00` is midnight. */
export interface Span {
  opens: string
  closes: string
}

/** Seven days, Monday first; an empty day is closed. */
export type WeeklyHours = readonly (readonly Span[])[]

/** Other hours on one day of the branch's calendar; no spans, closed. */
export interface Holiday {
  date: string
  spans: readonly Span[]
}

export type HoursRefusal = 'hours_week' | 'hours_format' | 'hours_overlap'

const DAY = 24 * 60
const WEEK = 7 * DAY

export function checkHours(hours: WeeklyHours): Verdict<HoursRefusal> {
  if (hours.length !== 7) return refuse('hours_week', 'Give seven days, Monday first', 'hours')
  const taken: { from: number; to: number; path: string }[] = []
  for (const [day, spans] of hours.entries()) {
    for (const [index, span] of spans.entries()) {
      const path = `hours.${day}.${index}`
      const minutes = minutesOf(span)
      if (!minutes) return refuse('hours_format', 'Write times as 09:00, from 00:00 to 24:00', path)
      taken.push({ from: day * DAY + minutes.from, to: day * DAY + minutes.to, path })
    }
  }
  const overlap = taken.find((one) => taken.some((other) => other !== one && meet(one, other)))
  return overlap ? refuse('hours_overlap', 'Two opening times overlap', overlap.path) : ALLOWED
}

/** In the branch's own wall clock. A span belongs to the day it begins on, also after midnight. */
export function isOpenAt(
  hours: WeeklyHours,
  instant: Date,
  timezone: string,
  holidays: readonly Holiday[] = [],
): boolean {
  const { date, minute } = wallClock(instant, timezone)
  const today = spansOn(hours, date, holidays)
  const yesterday = spansOn(hours, dayBefore(date), holidays)
  return today.some((span) => covers(span, minute)) || yesterday.some((span) => covers(span, minute + DAY))
}

export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function covers(span: Span, minute: number): boolean {
  const minutes = minutesOf(span)
  return minutes !== undefined && minutes.from <= minute && minute < minutes.to
}

function minutesOf({ opens, closes }: Span): { from: number; to: number } | undefined {
  const from = minuteOf(opens)
  const to = minuteOf(closes)
  if (from === undefined || to === undefined || from === DAY) return undefined
  return { from, to: to > from ? to : to + DAY }
}

function minuteOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time)
  const minute = match ? Number(match[1]) * 60 + Number(match[2]) : DAY + 1
  return minute <= DAY ? minute : undefined
}

// Sunday night runs into Monday: spans are compared one week apart as well.
function meet(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return [-WEEK, 0, WEEK].some((shift) => one.from + shift < other.to && other.from < one.to + shift)
}

function spansOn(hours: WeeklyHours, date: string, holidays: readonly Holiday[]): readonly Span[] {
  const holiday = holidays.find((one) => one.date === date)
  if (holiday) return holiday.spans
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay()
  return hours[(sundayFirst + 6) % 7] ?? []
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - DAY * 60_000).toISOString().slice(0, 10)
}

function wallClock(instant: Date, timezone: string): { date: string; minute: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  }
}
