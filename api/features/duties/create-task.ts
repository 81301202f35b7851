import type { TaskInput } from '../../contracts/duties.ts'
import { invalidField } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { findBranch } from '../branches/index.ts'
import { demandReach, demandWorker } from './demand-worker.ts'
import type { DutyEditing } from './duty-editing.ts'
import { toTask, type Task } from './tasks.queries.ts'

export function createTask({ store, actor, reach }: DutyEditing, input: TaskInput): Promise<Task> {
  const { branchId, title, note, dueAt, assigneeId } = input
  demandReach(branchId, reach)
  return store.db.transaction().execute(async (trx) => {
    if (!(await findBranch(trx, branchId))) throw invalidField('branchId', `There is no branch ${branchId}.`)
    await demandWorker(trx, { storeId: store.id, branchId, accountId: assigneeId })
    const row = await trx
      .insertInto('duties')
      .values({
        kind: 'task',
        branch_id: branchId,
        title,
        note: note ?? '',
        due_at: dueAt ?? null,
        assignee_id: assigneeId ?? null,
        created_by: actor.accountId,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    const task = toTask(row)
    await audit(trx, actor, { action: 'task.create', entity: 'task', entityId: String(task.id), after: task })
    return task
  })
}
