import { sql } from 'kysely'
import type { StoreTrx } from '../../db/store-db.ts'

/**
 * Somebody works at no other branches than these any more, or nowhere: what is still to be done elsewhere is
 * nobody's again, and shifts to come are off.
 */
export async function freeDuties(
  trx: StoreTrx,
  { accountId, stays }: { accountId: string; stays: readonly number[] },
): Promise<void> {
  const left = sql<boolean>`branch_id <> all(${[...stays]}::int[])`
  await trx
    .updateTable('duties')
    .set({ assignee_id: null, version: sql<number>`version + 1`, updated_at: sql<Date>`now()` })
    .where('kind', '=', 'task')
    .where('state', 'in', ['open', 'doing'])
    .where('assignee_id', '=', accountId)
    .where(left)
    .execute()
  await trx
    .deleteFrom('duties')
    .where('kind', '=', 'shift')
    .where('starts_at', '>', sql<Date>`now()`)
    .where('assignee_id', '=', accountId)
    .where(left)
    .execute()
}
