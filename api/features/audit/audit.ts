import type { PlatformTrx } from '../../db/platform-db.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Actor } from '../../http/app-env.ts'
import { describeDifference } from './difference.ts'

/** Who did it; null is the system itself. */
export type AuditActor = Pick<Actor, 'accountId' | 'via' | 'impersonatedBy'> | null

export interface AuditEntry {
  /** Noun and verb: `product.update`. */
  action: string
  entity: string
  entityId: string
  before?: unknown
  after?: unknown
}

/** Writes down what an administrator did to a store, in the transaction that does it. */
export async function audit(trx: StoreTrx, actor: AuditActor, entry: AuditEntry): Promise<void> {
  await trx.insertInto('audit_log').values(toRow(actor, entry)).execute()
}

/** The same for what belongs to no store: accounts, impersonation, the platform's own settings. */
export async function auditPlatform(trx: PlatformTrx, actor: AuditActor, entry: AuditEntry): Promise<void> {
  await trx.insertInto('audit_log').values(toRow(actor, entry)).execute()
}

function toRow(actor: AuditActor, { action, entity, entityId, before, after }: AuditEntry) {
  const difference = describeDifference(entity, before, after)
  return {
    actor_id: actor?.accountId ?? null,
    impersonated_by: actor?.impersonatedBy ?? null,
    via: actor?.via ?? 'system',
    action,
    entity,
    entity_id: entityId,
    before: storable(difference.before),
    after: storable(difference.after),
    hidden: difference.hidden,
  }
}

// Postgres keeps no NUL and no half of a surrogate pair inside jsonb.
const storable = (fields: Record<string, unknown>) =>
  JSON.stringify(fields, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
  )
