import type { ColumnType, Generated } from 'kysely'
import type { Branch } from '../../contracts/pages.ts'

export interface BranchTable {
  id: Generated<number>
  name: string
  address: string[]
  postcode: Generated<string>
  country: Generated<string>
  phone: Generated<string>
  latitude: number | null
  longitude: number | null
  hours: ColumnType<Branch['hours'], string | undefined, string>
  holidays: ColumnType<string[], string | undefined, string>
  pickup: Generated<boolean>
  zones: ColumnType<unknown[], string | undefined, string>
  visible: Generated<boolean>
  position: Generated<number>
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export interface DutyTable {
  id: Generated<number>
  kind: 'task' | 'shift'
  branch_id: number
  assignee_id: string | null
  state: Generated<'open' | 'doing' | 'done' | 'cancelled'>
  subject: Generated<'note' | 'order' | 'return'>
  subject_id: number | null
  title: string
  note: Generated<string>
  starts_at: Date | null
  due_at: Date | null
  done_at: Date | null
  created_by: string | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    branches: BranchTable
    duties: DutyTable
  }
}
