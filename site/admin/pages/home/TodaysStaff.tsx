import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useShellTexts, useTexts } from '../../i18n/language.tsx'
import { Badge, Button, Card, ProblemNotice, Skeleton } from '../../kit/index.ts'
import { useStore } from '../../store.tsx'
import { branchStaffQuery, todaysShiftsQuery, type Shift } from './duties.ts'
import { NewShiftDialog } from './NewShiftDialog.tsx'
import { useClock } from './use-clock.ts'
import { workTexts } from './work-texts.ts'

/** Who works at the branch, and when today. */
export function TodaysStaff({ branch }: { branch: number }) {
  const texts = useTexts(workTexts)
  const store = useStore()
  const [isPlanning, setPlanning] = useState(false)
  const staff = useQuery(branchStaffQuery(store.slug, branch))
  const shifts = useQuery(todaysShiftsQuery(store, branch))
  const error = staff.error ?? shifts.error
  const isThere = staff.data && shifts.data
  const people = isThere ? joinShifts(staff.data, shifts.data) : []
  return (
    <Card title={texts.today}>
      <ProblemNotice error={error} onRetry={() => void Promise.all([staff.refetch(), shifts.refetch()])} />
      {!isThere && !error && <Skeleton lines={4} />}
      {isThere && people.length === 0 && <p className="quiet">{texts.noStaff}</p>}
      <ul className="lines">
        {people.map((person) => (
          <PersonToday key={person.id} {...person} />
        ))}
      </ul>
      <div>
        <Button icon="clock" onPress={() => setPlanning(true)}>
          {texts.newShift}
        </Button>
      </div>
      {isPlanning && <NewShiftDialog branch={branch} onClose={() => setPlanning(false)} />}
    </Card>
  )
}

interface PersonShifts {
  id: string
  name: string
  role?: 'manager' | 'employee'
  shifts: Shift[]
}

/** Those who work there, and whoever helps out today; who comes first is first. */
function joinShifts(
  staff: readonly { accountId: string; name: string; email: string; role: 'manager' | 'employee' }[],
  shifts: readonly Shift[],
): PersonShifts[] {
  const people = new Map<string, PersonShifts>(
    staff.map(({ accountId, name, email, role }) => [
      accountId,
      { id: accountId, name: name || email, role, shifts: [] },
    ]),
  )
  for (const shift of shifts) {
    const { id, name, email } = shift.assignee
    const person = people.get(id) ?? { id, name: name || (email ?? id), shifts: [] }
    people.set(id, { ...person, shifts: [...person.shifts, shift] })
  }
  const begin = ({ shifts: [first] }: PersonShifts) => first?.startsAt ?? '~'
  return [...people.values()].sort((one, other) => begin(one).localeCompare(begin(other)))
}

function PersonToday({ name, role, shifts }: PersonShifts) {
  const texts = useTexts(workTexts)
  const { roles } = useShellTexts()
  const clock = useClock()
  const now = new Date().toISOString()
  const isHere = shifts.some(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
  return (
    <li>
      <span className="person">
        <b>{name}</b>
        <small>
          {shifts.length > 0
            ? shifts.map(({ startsAt, endsAt }) => clock.span(startsAt, endsAt)).join(', ')
            : texts.off}
        </small>
      </span>
      {isHere ? <Badge tone="good">{texts.here}</Badge> : role && <Badge>{roles[role]}</Badge>}
    </li>
  )
}
