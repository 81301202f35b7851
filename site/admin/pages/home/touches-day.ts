/** Whether a shift has a part of that day, as the clock counts it where the store is. */
export function touchesDay(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  moment: Date,
  timeZone: string,
): boolean {
  const day = dayIn(timeZone, moment)
  // A shift that ends at midnight is not one of the day that begins then.
  const lastMoment = new Date(Date.parse(endsAt) - 1)
  return dayIn(timeZone, new Date(startsAt)) <= day && day <= dayIn(timeZone, lastMoment)
}

/** The calendar day of a moment where the store is, in a form that sorts. */
const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
