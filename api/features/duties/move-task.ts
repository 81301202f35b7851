import { sql } from 'kysely'
import { checkDutyMove, type DutyHand, type DutyState } from '../../domain/duty-state.ts'
import { AppError } from '../../errors.ts'
import type { DutyEditing } from './duty-editing.ts'
import { editTask } from './edit-task.ts'
import type { DutyReach, Task } from './tasks.queries.ts'

export const handOf = ({ assigneeId }: DutyReach): DutyHand => (assigneeId === null ? 'assigner' : 'assignee')

/** Whoever has the task moves it on; who hands out tasks may also call it off and open it again. */
export function moveTask(
  editing: DutyEditing,
  { id, state }: { id: number; state: DutyState },
): Promise<Task> {
  return editTask(editing, { id, verb: 'move' }, async (_trx, before) => {
    const verdict = checkDutyMove(before.state, state, handOf(editing.reach))
    if (!verdict.ok) {
      const code = verdict.code === 'no_such_move' ? 'conflict' : 'forbidden'
      throw new AppError(code, `${verdict.reason}.`, { errors: [{ path: 'state', message: verdict.reason }] })
    }
    return { state, done_at: state === 'done' ? sql<Date>`now()` : null }
  })
}
