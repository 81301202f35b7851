import type { ColumnType, Generated } from 'kysely'
import type { WebhookEvent } from '../../contracts/webhooks.ts'

export interface HookTable {
  id: Generated<number>
  /** `in`: a token address that has the store published. `out`: an address that hears of events. */
  direction: 'in' | 'out'
  name: Generated<string>
  token_hash: string | null
  last_used_at: Date | null
  url: string | null
  events: Generated<WebhookEvent[]>
  /** Sealed: deliveries are signed with it. */
  secret: string | null
  /** The one before, which signs as well until `former_until`. */
  former_secret: string | null
  former_until: Date | null
  /** Deliveries given up since the last one that arrived. */
  failures: Generated<number>
  /** When the first try since then failed. */
  failing_since: Date | null
  disabled_at: Date | null
  disabled_reason: string | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export type DeliveryStatus = 'queued' | 'sending' | 'delivered' | 'failed'

export interface HookDeliveryTable {
  id: Generated<number>
  hook_id: number
  /** One for all addresses that hear of the event, and for every time it is sent again. */
  event_id: string
  event: WebhookEvent | 'ping'
  payload: ColumnType<Record<string, unknown>, string, never>
  status: Generated<DeliveryStatus>
  attempts: Generated<number>
  response_status: number | null
  response_body: string | null
  error: string | null
  duration_ms: number | null
  next_attempt_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  claimed_at: Date | null
  delivered_at: Date | null
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    hooks: HookTable
    hook_deliveries: HookDeliveryTable
  }
}
