import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { DutyTable } from './duties.table.ts'
import type { DutyReach } from './tasks.queries.ts'

export interface Shift {
  id: number
  version: number
  branchId: number
  assigneeId: string
  startsAt: Date
  endsAt: Date
  note: string
}

export interface ShiftFilter {
  limit: number
  reach: DutyReach
  after?: readonly [starts: string, id: number] | undefined
  /** Shifts that are not over by then. */
  from?: Date | undefined
  /** Shifts that have begun by then. */
  to?: Date | undefined
  branch?: number | undefined
  assignee?: string | undefined
}

/** By their beginning, one more than asked for. */
export async function listShifts(db: StoreDb, filter: ShiftFilter): Promise<Shift[]> {
  const { after, from, to, branch, assignee } = filter
  let query = selectShifts(db, filter.reach)
  if (branch !== undefined) query = query.where('branch_id', '=', branch)
  if (assignee !== undefined) query = query.where('assignee_id', '=', assignee)
  if (from) query = query.where('ends_at', '>', from)
  if (to) query = query.where('starts_at', '<', to)
  if (after) {
    query = query.where(sql<boolean>`(starts_at, id) > (${after[0]}::timestamptz, ${after[1]}::int)`)
  }
  const rows = await query
    .orderBy('starts_at')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
  return rows.map(toShift)
}

export async function lockShift(trx: StoreTrx, id: number, reach: DutyReach): Promise<Shift | undefined> {
  const row = await selectShifts(trx, reach).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toShift(row)
}

/** Nobody else plans this person's time in this store until the transaction ends. */
export async function holdCalendar(trx: StoreTrx, storeId: string, accountId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`shifts:${storeId}:${accountId}`}, 0))`.execute(
    trx,
  )
}

export async function findOverlap(
  db: StoreDb,
  shift: { id: number | null; assigneeId: string; startsAt: Date; endsAt: Date },
): Promise<Shift | undefined> {
  const row = await db
    .selectFrom('duties')
    .selectAll()
    .where('kind', '=', 'shift')
    .where('assignee_id', '=', shift.assigneeId)
    .where('starts_at', '<', shift.endsAt)
    .where('ends_at', '>', shift.startsAt)
    .$if(shift.id !== null, (query) => query.where('id', '!=', shift.id ?? 0))
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()
  return row && toShift(row)
}

function selectShifts(db: StoreDb, { branchIds, assigneeId }: DutyReach) {
  return db
    .selectFrom('duties')
    .selectAll()
    .where('kind', '=', 'shift')
    .$if(branchIds !== null, (query) =>
      query.where((eb) => eb('branch_id', '=', eb.fn.any(eb.val([...(branchIds ?? [])])))),
    )
    .$if(assigneeId !== null, (query) => query.where('assignee_id', '=', assigneeId))
}

const NEVER = new Date(0)

export const toShift = (row: Selectable<DutyTable>): Shift => ({
  id: row.id,
  version: row.version,
  branchId: row.branch_id,
  assigneeId: row.assignee_id ?? '',
  startsAt: row.starts_at ?? NEVER,
  endsAt: row.ends_at ?? NEVER,
  note: row.note,
})
