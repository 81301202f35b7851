import type { z } from 'zod'
import type { Board } from '../../contracts/duties.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { DUTY_STATES } from '../../domain/duty-state.ts'
import { pageOf } from '../../http/page.ts'
import { listShifts } from './shifts.queries.ts'
import { showShifts, showTasks, type ShowDeps } from './show-duties.ts'
import { listBoard, placeOf, type DutyReach } from './tasks.queries.ts'

const TASKS_A_COLUMN = 50
const MOST_PRESENT = 100

/** A branch at a glance: what is to be done, who is at it, who is there. */
export async function showBoard(
  deps: ShowDeps,
  { db, branchId, reach }: { db: StoreDb; branchId: number; reach: DutyReach },
): Promise<z.infer<typeof Board>> {
  const now = deps.now()
  const [rows, shifts] = await Promise.all([
    listBoard(db, { branchId, limit: TASKS_A_COLUMN, now, reach }),
    listShifts(db, { branch: branchId, from: now, to: now, limit: MOST_PRESENT, reach }),
  ])
  const tasks = rows.map(({ task }) => task)
  const toTask = await showTasks(deps, reach, tasks)
  const toShift = await showShifts(deps, shifts)
  return {
    columns: DUTY_STATES.map((state) => {
      const own = tasks.filter((task) => task.state === state)
      const { data, next } = pageOf(own, TASKS_A_COLUMN, placeOf, toTask)
      return { state, total: rows.find(({ task }) => task.state === state)?.total ?? 0, tasks: data, next }
    }),
    present: shifts.slice(0, MOST_PRESENT).map(toShift),
  }
}
