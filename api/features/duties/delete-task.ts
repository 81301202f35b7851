import { notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import type { DutyEditing } from './duty-editing.ts'
import { lockTask } from './tasks.queries.ts'

export function deleteTask({ store, actor, reach }: DutyEditing, id: number): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockTask(trx, id, reach)
    if (!before) throw notFound('task')
    await trx.deleteFrom('duties').where('id', '=', id).execute()
    await audit(trx, actor, { action: 'task.delete', entity: 'task', entityId: String(id), before })
  })
}
