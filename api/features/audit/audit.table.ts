import type { ColumnType, Generated } from 'kysely'

type Fields = Record<string, unknown>

/** One shape for a store's log and the platform's own. */
export interface AuditTable {
  id: Generated<number>
  at: ColumnType<Date, never, never>
  /** Null: the system itself, a job for instance. */
  actor_id: string | null
  impersonated_by: string | null
  via: string
  action: string
  entity: string
  entity_id: string
  before: ColumnType<Fields, string, never>
  after: ColumnType<Fields, string, never>
  /** Fields that changed and whose values are not kept: secrets, and what is personal. */
  hidden: string[]
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    audit_log: AuditTable
  }
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    audit_log: AuditTable
  }
}
