import type { UpdateObject } from 'kysely'
import type { StoreTables, StoreTrx } from '../../db/store-db.ts'
import { notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import type { DutyEditing } from './duty-editing.ts'
import { lockTask, toTask, type Task } from './tasks.queries.ts'

export type DutyColumns = UpdateObject<StoreTables, 'duties'>

/** One task changed as decided with it in hand; one that is out of reach is not there. */
export function editTask(
  { store, actor, reach }: DutyEditing,
  { id, verb }: { id: number; verb: string },
  decide: (trx: StoreTrx, before: Task) => Promise<DutyColumns>,
): Promise<Task> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockTask(trx, id, reach)
    if (!before) throw notFound('task')
    const columns = await decide(trx, before)
    const row = await trx
      .updateTable('duties')
      .set((eb) => ({ ...columns, version: eb('version', '+', 1), updated_at: eb.fn('now') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const after = toTask(row)
    await audit(trx, actor, { action: `task.${verb}`, entity: 'task', entityId: String(id), before, after })
    return after
  })
}
