import type { BranchPatch } from '../../contracts/branches.ts'
import { checkHours } from '../../domain/opening-hours.ts'
import { accept, refuse, type Result } from '../../domain/refusal.ts'
import type { BranchFacts } from './branches.queries.ts'

export const CLOSED_WEEK = [[], [], [], [], [], [], []]

export function emptyBranch(country: string): BranchFacts {
  return {
    name: '',
    address: [],
    postcode: '',
    country,
    phone: '',
    position: null,
    hours: CLOSED_WEEK,
    holidays: [],
    pickup: true,
    zones: [],
    visible: false,
  }
}

/** The branch as it is after the edit, if it can be so. */
export function editBranch(before: BranchFacts, patch: BranchPatch): Result<BranchFacts> {
  const after: BranchFacts = { ...before, ...present(patch) }
  const hours = checkHours(after.hours)
  if (!hours.ok) return hours
  const dates = after.holidays.map(({ date }) => date)
  const twice = dates.findIndex((date, index) => dates.indexOf(date) < index)
  if (twice >= 0) return refuse('holiday_twice', 'This day is named twice', `holidays.${twice}.date`)
  for (const [index, { spans }] of after.holidays.entries()) {
    const checked = checkHours([spans, ...CLOSED_WEEK.slice(1)])
    if (!checked.ok) return refuse(checked.code, checked.reason, `holidays.${index}.spans`)
  }
  const radius = after.position ? -1 : after.zones.findIndex(({ kind }) => kind === 'radius')
  if (radius >= 0) {
    return refuse('position_missing', 'A radius needs the position of the branch', `zones.${radius}`)
  }
  if (after.visible && after.address.length === 0) {
    return refuse('address_missing', 'A branch needs an address before it is shown', 'address')
  }
  return accept(after)
}

/** What a patch names; a field left undefined is none. */
const present = (patch: BranchPatch) =>
  Object.fromEntries(
    Object.entries<unknown>(patch).filter(([, value]) => value !== undefined),
  ) as Partial<BranchFacts>
