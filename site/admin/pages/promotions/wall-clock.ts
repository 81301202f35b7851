/** A moment as the clocks of a zone show it, as a field for date and time wants it. */
export function toWallClock(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
  }).formatToParts(new Date(iso))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/** The moment at which the clocks of a zone show this. A time that is skipped in spring is the one after it. */
export function fromWallClock(shown: string, timeZone: string): string {
  const wanted = Date.parse(`${shown}Z`)
  const shiftAt = (moment: number) =>
    Date.parse(`${toWallClock(new Date(moment).toISOString(), timeZone)}Z`) - moment
  const first = wanted - shiftAt(wanted)
  return new Date(wanted - shiftAt(first)).toISOString()
}
