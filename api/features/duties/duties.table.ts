import type { ColumnType, Generated } from 'kysely'
import type { DutyState } from '../../domain/duty-state.ts'

/** Tasks and shifts in one table: a task is due, a shift begins and ends. */
export interface DutyTable {
  id: Generated<number>
  version: Generated<number>
  kind: 'task' | 'shift'
  branch_id: number
  assignee_id: string | null
  state: Generated<DutyState>
  subject: Generated<'note' | 'order' | 'return'>
  subject_id: ColumnType<number | null, number | undefined, number | null>
  title: Generated<string>
  note: Generated<string>
  due_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  starts_at: ColumnType<Date | null, Date | string | undefined, Date | string>
  ends_at: ColumnType<Date | null, Date | string | undefined, Date | string>
  done_at: ColumnType<Date | null, never, Date | null>
  created_by: string | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    duties: DutyTable
  }
}
