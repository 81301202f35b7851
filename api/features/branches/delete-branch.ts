import { sql } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { AppError, notFound } from '../../errors.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { changeBranches, type Editing } from './change-branches.ts'

export interface DeleteBranchInput {
  id: number
  version: number | undefined
}

/** Only an empty one goes: nothing on its shelves, nobody there, nothing left to do. */
export function deleteBranch(
  { db }: { db: Db },
  editing: Editing,
  { id, version }: DeleteBranchInput,
): Promise<void> {
  return changeBranches(editing, async (trx, before) => {
    const branch = before.find((each) => each.id === id)
    if (!branch) throw notFound('branch')
    if (version !== undefined && version !== branch.version) throw changedMeanwhile()
    if (before.length === 1)
      throw new AppError('in_use', 'A store has at least one branch: this is the last.')
    const uses = { ...(await countUses(trx, id)), staff: await countStaff(db, editing.store.id, id) }
    const left = Object.entries(uses).flatMap(([what, count]) => (count > 0 ? [`${what} (${count})`] : []))
    if (left.length > 0) {
      throw new AppError('in_use', `“${branch.name}” still has ${left.join(', ')}. Move them first.`, {
        uses,
      })
    }
    // What is empty or over goes along.
    await trx.deleteFrom('stock').where('branch_id', '=', id).execute()
    await trx.deleteFrom('duties').where('branch_id', '=', id).execute()
    await trx.deleteFrom('branches').where('id', '=', id).execute()
    const after = before.filter((each) => each.id !== id)
    return { after, verb: 'delete', id, cause: `Branch “${branch.name}” deleted`, answer: undefined }
  })
}

function countUses(trx: StoreTrx, id: number) {
  return trx
    .selectNoFrom((eb) => [
      eb
        .selectFrom('stock')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('branch_id', '=', id)
        .where((row) => row.or([row('on_hand', '>', 0), row('reserved', '>', 0)]))
        .$asScalar()
        .$notNull()
        .as('stock'),
      eb
        .selectFrom('duties')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('branch_id', '=', id)
        .where('kind', '=', 'task')
        .where('state', 'in', ['open', 'doing'])
        .$asScalar()
        .$notNull()
        .as('tasks'),
      eb
        .selectFrom('duties')
        .select((count) => count.fn.countAll<number>().as('count'))
        .where('branch_id', '=', id)
        .where('kind', '=', 'shift')
        .where('ends_at', '>', sql<Date>`now()`)
        .$asScalar()
        .$notNull()
        .as('shifts'),
    ])
    .executeTakeFirstOrThrow()
}

/** Members and those invited to be. */
async function countStaff(db: Db, storeId: string, branchId: number): Promise<number> {
  const works = sql<boolean>`${branchId}::int = any(branch_ids)`
  const { count } = await platformDb(db)
    .selectNoFrom((eb) =>
      eb(
        eb
          .selectFrom('memberships')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('store_id', '=', storeId)
          .where(works)
          .$asScalar(),
        '+',
        eb
          .selectFrom('invitations')
          .select((row) => row.fn.countAll<number>().as('count'))
          .where('store_id', '=', storeId)
          .where('expires_at', '>', sql<Date>`now()`)
          .where(works)
          .$asScalar(),
      ).as('count'),
    )
    .executeTakeFirstOrThrow()
  return count
}
