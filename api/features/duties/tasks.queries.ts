import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { DutyState } from '../../domain/duty-state.ts'
import type { Reach } from '../../domain/permissions.ts'
import type { DutyTable } from './duties.table.ts'

export interface Task {
  id: number
  version: number
  branchId: number
  assigneeId: string | null
  state: DutyState
  title: string
  note: string
  dueAt: Date | null
  doneAt: Date | null
  createdAt: Date
  updatedAt: Date
}

/** How far the caller may look. */
export type DutyReach = Pick<Reach, 'branchIds' | 'assigneeId'>

/** When it is due, `infinity` for never, and its id. */
export type TaskPlace = readonly [due: string, id: number]

export interface TaskFilter {
  limit: number
  reach: DutyReach
  after?: TaskPlace | undefined
  branch?: number | undefined
  state?: DutyState | undefined
  assignee?: string | undefined
}

const due = sql<Date>`coalesce(due_at, 'infinity')`

/** What is due first comes first; one more than asked for. */
export async function listTasks(db: StoreDb, filter: TaskFilter): Promise<Task[]> {
  const { after, branch, state, assignee } = filter
  let query = selectTasks(db, filter.reach)
  if (branch !== undefined) query = query.where('branch_id', '=', branch)
  if (state !== undefined) query = query.where('state', '=', state)
  if (assignee !== undefined) query = query.where('assignee_id', '=', assignee)
  if (after) {
    query = query.where(sql<boolean>`(${due}, id) > (${after[0]}::timestamptz, ${after[1]}::int)`)
  }
  const rows = await query
    .orderBy(due)
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
  return rows.map(toTask)
}

export const placeOf = ({ dueAt, id }: Task): TaskPlace => [dueAt?.toISOString() ?? 'infinity', id]

export async function findTask(db: StoreDb, id: number, reach: DutyReach): Promise<Task | undefined> {
  const row = await selectTasks(db, reach).where('id', '=', id).executeTakeFirst()
  return row && toTask(row)
}

export async function lockTask(trx: StoreTrx, id: number, reach: DutyReach): Promise<Task | undefined> {
  const row = await selectTasks(trx, reach).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toTask(row)
}

export interface BoardRows {
  total: number
  task: Task
}

const DAYS_OF_DONE = 7

/** The first tasks of each state at a branch, with how many there are; what is over stays for a week. */
export async function listBoard(
  db: StoreDb,
  { branchId, limit, now, reach }: { branchId: number; limit: number; now: Date; reach: DutyReach },
): Promise<BoardRows[]> {
  const since = new Date(now.getTime() - DAYS_OF_DONE * 86_400_000)
  const rows = await db
    .selectFrom(
      selectTasks(db, reach)
        .where('branch_id', '=', branchId)
        .where((eb) => eb.or([eb('state', 'in', ['open', 'doing']), eb('updated_at', '>', since)]))
        .select([
          sql<number>`row_number() over (partition by state order by ${due}, id)`.as('place'),
          sql<number>`count(*) over (partition by state)`.as('total'),
        ])
        .as('ranked'),
    )
    .selectAll()
    .where('place', '<=', limit + 1)
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ total: row.total, task: toTask(row) }))
}

function selectTasks(db: StoreDb, { branchIds, assigneeId }: DutyReach) {
  return db
    .selectFrom('duties')
    .selectAll()
    .where('kind', '=', 'task')
    .$if(branchIds !== null, (query) =>
      query.where((eb) => eb('branch_id', '=', eb.fn.any(eb.val([...(branchIds ?? [])])))),
    )
    .$if(assigneeId !== null, (query) => query.where('assignee_id', '=', assigneeId))
}

export const toTask = (row: Selectable<DutyTable>): Task => ({
  id: row.id,
  version: row.version,
  branchId: row.branch_id,
  assigneeId: row.assignee_id,
  state: row.state,
  title: row.title,
  note: row.note,
  dueAt: row.due_at,
  doneAt: row.done_at,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
