import { notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import type { DutyEditing } from './duty-editing.ts'
import { lockShift } from './shifts.queries.ts'

export function deleteShift({ store, actor, reach }: DutyEditing, id: number): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockShift(trx, id, reach)
    if (!before) throw notFound('shift')
    await trx.deleteFrom('duties').where('id', '=', id).execute()
    await audit(trx, actor, { action: 'shift.delete', entity: 'shift', entityId: String(id), before })
  })
}
