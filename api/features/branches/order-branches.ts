import { sql } from 'kysely'
import { invalidField } from '../../errors.ts'
import { changeBranches, type Editing } from './change-branches.ts'

export function orderBranches(editing: Editing, ids: readonly number[]): Promise<void> {
  return changeBranches(editing, async (trx, before) => {
    const known = new Set(before.map(({ id }) => id))
    const whole =
      ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id))
    if (!whole) throw invalidField('ids', 'Name every branch of the store once.')
    await trx
      .updateTable('branches')
      .set({ position: sql<number>`array_position(${[...ids]}::int[], id) - 1` })
      .execute()
    const after = before.map((branch) => ({ ...branch, rank: ids.indexOf(branch.id) }))
    return { after, verb: 'order', id: null, cause: 'Branches put in another order', answer: undefined }
  })
}
