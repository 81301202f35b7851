import type { Branch } from '../../../api/contracts/pages.ts'

type Spans = Branch['hours'][number]

export interface HoursGroup {
  first: number
  last: number
  spans: Spans
}

const write = (spans: Spans) => spans.map(({ opens, closes }) => `${opens}-${closes}`).join()

/** Neighbouring days with the same hours become one line: Monday – Friday. */
export function groupHours(hours: Branch['hours']): HoursGroup[] {
  const groups: HoursGroup[] = []
  hours.forEach((spans, day) => {
    const group = groups.at(-1)
    if (group && write(group.spans) === write(spans)) group.last = day
    else groups.push({ first: day, last: day, spans })
  })
  return groups
}
