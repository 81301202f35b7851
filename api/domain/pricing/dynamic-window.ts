import { isOpenAt } from '../opening-hours.ts'
import type { DynamicRule } from './types.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** A window past midnight belongs to the day it begins on. */
export function holdsWhen(when: DynamicRule['when'], now: Date, timezone: string): boolean {
  if (!when) return true
  const span = { opens: when.from, closes: when.until }
  const days = when.days.length === 0 ? WEEK : when.days
  return isOpenAt(
    WEEK.map((day) => (days.includes(day) ? [span] : [])),
    now,
    timezone,
  )
}
