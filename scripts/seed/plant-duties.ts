import { createShift, createTask } from '../../api/features/duties/index.ts'
import type { StoreContext } from '../../api/http/app-env.ts'
import type { People } from './plant-people.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const DAYS_PLANNED = 7
const OPENS_UTC = 8
const SHIFT_HOURS = 8

const TASKS = [
  {
    title: 'Put the new tents on the shelf',
    note: 'The dome tents in front, at eye level.',
    dueInDays: 1,
    given: true,
  },
  { title: 'Count the gas cartridges', note: '', dueInDays: 2, given: true },
  { title: 'Call the customer about the resoled boots', note: 'They are ready.', dueInDays: 0, given: true },
  { title: 'Dress the window for winter', note: 'Stoves, down and wool.', dueInDays: 5, given: false },
]

/** What there is to do at a branch in the week after the demo was made, and who is there. */
export async function plantDuties(
  store: StoreContext,
  { branchId, people }: { branchId: number; people: People },
): Promise<void> {
  const editing = { store, actor: people.branch, reach: { branchIds: null, assigneeId: null } }
  const now = Date.now()
  for (const { title, note, dueInDays, given } of TASKS) {
    const dueAt = new Date(now + dueInDays * DAY_MS + HOUR_MS).toISOString()
    const assigneeId = given ? people.employee.accountId : null
    await createTask(editing, { branchId, title, note, dueAt, assigneeId })
  }
  const today = Math.floor(now / DAY_MS) * DAY_MS
  for (let day = 0; day < DAYS_PLANNED; day++) {
    const startsAt = new Date(today + day * DAY_MS + OPENS_UTC * HOUR_MS)
    const endsAt = new Date(startsAt.getTime() + SHIFT_HOURS * HOUR_MS)
    const worker = day % 2 === 0 ? people.employee : people.branch
    const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
    await createShift(editing, { branchId, assigneeId: worker.accountId, ...times })
  }
}
