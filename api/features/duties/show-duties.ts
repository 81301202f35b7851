import type { Shift as ShiftAnswer, Task as TaskAnswer } from '../../contracts/duties.ts'
import type { Db } from '../../db/connect.ts'
import { nextDutyStates } from '../../domain/duty-state.ts'
import { namePeople } from '../branches/index.ts'
import { handOf } from './move-task.ts'
import type { Shift } from './shifts.queries.ts'
import type { DutyReach, Task } from './tasks.queries.ts'

export interface ShowDeps {
  db: Db
  now: () => Date
}

/** Tasks as the caller sees them, with names for ids. */
export async function showTasks(
  { db, now }: ShowDeps,
  reach: DutyReach,
  tasks: readonly Task[],
): Promise<(task: Task) => TaskAnswer> {
  const nameOf = await namePeople(
    db,
    tasks.map(({ assigneeId }) => assigneeId),
  )
  const hand = handOf(reach)
  const at = now()
  return ({ assigneeId, ...task }) => ({
    ...task,
    next: nextDutyStates(task.state, hand),
    overdue: task.dueAt !== null && task.dueAt < at && (task.state === 'open' || task.state === 'doing'),
    assignee: assigneeId === null ? null : nameOf(assigneeId),
    dueAt: task.dueAt?.toISOString() ?? null,
    doneAt: task.doneAt?.toISOString() ?? null,
    createdAt: task.createdAt.toISOString(),
    updatedAt: task.updatedAt.toISOString(),
  })
}

export async function showShifts(
  { db }: ShowDeps,
  shifts: readonly Shift[],
): Promise<(shift: Shift) => ShiftAnswer> {
  const nameOf = await namePeople(
    db,
    shifts.map(({ assigneeId }) => assigneeId),
  )
  return ({ assigneeId, ...shift }) => ({
    ...shift,
    assignee: nameOf(assigneeId),
    startsAt: shift.startsAt.toISOString(),
    endsAt: shift.endsAt.toISOString(),
  })
}
