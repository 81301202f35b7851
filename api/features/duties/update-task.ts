import type { TaskPatch } from '../../contracts/duties.ts'
import { invalidField } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { findBranch } from '../branches/index.ts'
import { demandReach, demandWorker } from './demand-worker.ts'
import type { DutyEditing } from './duty-editing.ts'
import { editTask } from './edit-task.ts'
import type { Task } from './tasks.queries.ts'

export interface UpdateTaskInput {
  id: number
  patch: TaskPatch
  /** The version the client saw, when it cares. */
  version: number | undefined
}

export function updateTask(editing: DutyEditing, { id, patch, version }: UpdateTaskInput): Promise<Task> {
  return editTask(editing, { id, verb: 'update' }, async (trx, before) => {
    if (version !== undefined && version !== before.version) throw changedMeanwhile()
    const branchId = patch.branchId ?? before.branchId
    if (branchId !== before.branchId) {
      demandReach(branchId, editing.reach)
      if (!(await findBranch(trx, branchId)))
        throw invalidField('branchId', `There is no branch ${branchId}.`)
    }
    const accountId = patch.assigneeId === undefined ? before.assigneeId : patch.assigneeId
    if (accountId !== before.assigneeId || branchId !== before.branchId) {
      await demandWorker(trx, { storeId: editing.store.id, branchId, accountId })
    }
    return {
      branch_id: branchId,
      assignee_id: accountId,
      title: patch.title ?? before.title,
      note: patch.note ?? before.note,
      due_at: patch.dueAt === undefined ? before.dueAt : patch.dueAt,
    }
  })
}
