import type { ColumnType, Generated } from 'kysely'

export interface CustomerTable {
  id: Generated<number>
  email: string
  name: Generated<string>
  phone: Generated<string>
  locale: string
  password_hash: string | null
  /** Whether the store may send advertising. */
  marketing: Generated<boolean>
  verified_at: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

/** A session (`customer_id`), or a code that leads to one (`code_hash`, and an id that says what for). */
export interface CustomerSessionTable {
  id: string
  customer_id: number | null
  code_hash: string | null
  email: Generated<string>
  tries: Generated<number>
  user_agent: Generated<string>
  ip: Generated<string>
  created_at: ColumnType<Date, Date | undefined, Date>
  seen_at: Generated<Date>
  expires_at: Date
  ends_at: Date
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    customers: CustomerTable
    customer_sessions: CustomerSessionTable
  }
}
