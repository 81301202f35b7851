import type { Kysely, Selectable } from 'kysely'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { AuditTable } from './audit.table.ts'

export type AuditRow = Selectable<AuditTable>

export interface AuditFilter {
  limit: number
  /** Entries older than this one. */
  before?: number
  action?: string
  entity?: string
  entityId?: string
  actorId?: string
  from?: Date
  to?: Date
}

/** Newest first, one more than asked for. A store's log, or the platform's: two tables of one shape. */
export function listAudit(log: unknown, filter: AuditFilter): Promise<AuditRow[]> {
  let query = (log as Kysely<{ audit_log: AuditTable }>).selectFrom('audit_log').selectAll()
  if (filter.before !== undefined) query = query.where('id', '<', filter.before)
  if (filter.action !== undefined) query = query.where('action', '=', filter.action)
  if (filter.entity !== undefined) query = query.where('entity', '=', filter.entity)
  if (filter.entityId !== undefined) query = query.where('entity_id', '=', filter.entityId)
  if (filter.actorId !== undefined) query = query.where('actor_id', '=', filter.actorId)
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('at', '<', filter.to)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export type People = Map<string, { email: string; name: string }>

/** The log keeps ids only: whoever leaves takes name and address along. */
export async function findPeople(db: Db, rows: AuditRow[]): Promise<People> {
  const ids = [
    ...new Set(rows.flatMap((row) => [row.actor_id, row.impersonated_by]).filter((id) => id !== null)),
  ]
  if (ids.length === 0) return new Map()
  const found = await platformDb(db)
    .selectFrom('accounts')
    .select(['id', 'email', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(found.map(({ id, email, name }) => [id, { email, name }]))
}
