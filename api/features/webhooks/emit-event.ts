import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { WebhookEvent } from '../../contracts/webhooks.ts'
import { storableJson } from '../../db/storable-json.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'
import type { HookDeliveryTable } from './webhooks.table.ts'

export const DeliverPayload = z.strictObject({ storeId: z.string(), ids: z.array(z.int()) })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'deliver-webhooks': z.infer<typeof DeliverPayload>
  }
}

/**
 * Tells whoever subscribed, once the caller's transaction commits. Without a subscriber nothing is written.
 * Deliveries may overtake one another: receivers order them by `sequence`.
 */
export async function emitEvent(
  trx: StoreTrx,
  storeId: string,
  event: WebhookEvent,
  payload: Record<string, unknown>,
): Promise<void> {
  const row: Pick<HookDeliveryTable, 'event_id' | 'event'> = { event_id: `evt_${randomUUID()}`, event }
  const deliveries = await trx
    .insertInto('hook_deliveries')
    .columns(['hook_id', 'event_id', 'event', 'payload'])
    .expression(
      trx
        .selectFrom('hooks')
        .select((eb) => [
          'id',
          eb.val(row.event_id).as('event_id'),
          eb.val(row.event).as('event'),
          sql<string>`${storableJson(payload)}::jsonb`.as('payload'),
        ])
        .where('direction', '=', 'out')
        .where('disabled_at', 'is', null)
        .where('events', '@>', sql<WebhookEvent[]>`array[${event}]`),
    )
    .returning('id')
    .execute()
  const ids = deliveries.map(({ id }) => id)
  if (ids.length > 0) await enqueueDelivery(trx, { storeId, ids })
}

export function enqueueDelivery(
  trx: StoreTrx,
  payload: z.infer<typeof DeliverPayload>,
  runAt?: Date,
): Promise<void> {
  return enqueue(trx, 'deliver-webhooks', payload, { maxAttempts: 5, ...(runAt && { runAt }) })
}
