import type { DeliveryAnswer, WebhookAnswer } from '../../contracts/webhooks.ts'
import type { DeliveryRow } from './deliveries.queries.ts'
import type { WebhookRow } from './webhooks.queries.ts'

export const toWebhookAnswer = (row: WebhookRow): WebhookAnswer => ({
  id: row.id,
  name: row.name,
  url: row.url,
  events: row.events,
  active: row.disabled_at === null,
  disabledAt: row.disabled_at?.toISOString() ?? null,
  disabledReason: row.disabled_reason,
  failures: row.failures,
  formerSecretUntil: row.former_until?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
})

export const toDeliveryAnswer = (row: DeliveryRow): DeliveryAnswer => ({
  id: row.id,
  eventId: row.event_id,
  event: row.event,
  status: row.status,
  attempts: row.attempts,
  responseStatus: row.response_status,
  error: row.error,
  durationMs: row.duration_ms,
  nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
  deliveredAt: row.delivered_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
})
