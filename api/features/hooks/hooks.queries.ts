import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx, StoreTables } from '../../db/store-db.ts'

export type HookRow = Selectable<StoreTables['hooks']>

/** Newest first, one more than asked for. */
export function listHooks(db: StoreDb, limit: number, before?: number): Promise<HookRow[]> {
  let query = db.selectFrom('hooks').selectAll().where('direction', '=', 'in')
  if (before !== undefined) query = query.where('id', '<', before)
  return query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export async function countHooks(db: StoreDb): Promise<number> {
  const { count } = await db
    .selectFrom('hooks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('direction', '=', 'in')
    .executeTakeFirstOrThrow()
  return count
}

export function insertHook(trx: StoreTrx, values: { name: string; token_hash: string }): Promise<HookRow> {
  return trx
    .insertInto('hooks')
    .values({ ...values, direction: 'in' })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function deleteHook(trx: StoreTrx, id: number): Promise<HookRow | undefined> {
  return trx
    .deleteFrom('hooks')
    .where('id', '=', id)
    .where('direction', '=', 'in')
    .returningAll()
    .executeTakeFirst()
}

export function findHookByHash(db: StoreDb, hash: string): Promise<HookRow | undefined> {
  return db
    .selectFrom('hooks')
    .selectAll()
    .where('token_hash', '=', hash)
    .where('direction', '=', 'in')
    .executeTakeFirst()
}

export async function noteUse(trx: StoreTrx, id: number): Promise<void> {
  await trx
    .updateTable('hooks')
    .set({ last_used_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()
}
