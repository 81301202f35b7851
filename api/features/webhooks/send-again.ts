import { randomUUID } from 'node:crypto'
import { AppError, notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import type { WebhookContext } from './create-webhook.ts'
import { findDelivery, insertPing, requeueDelivery, type DeliveryRow } from './deliveries.queries.ts'
import { enqueueDelivery } from './emit-event.ts'
import { findWebhook } from './webhooks.queries.ts'

type SendContext = Pick<WebhookContext, 'store' | 'actor'>

/** Sends an event without meaning, so that an address can be tried out. */
export async function pingWebhook({ store }: SendContext, hookId: number): Promise<DeliveryRow> {
  return store.db.transaction().execute(async (trx) => {
    const hook = await findWebhook(trx, hookId)
    if (!hook) throw notFound('webhook')
    if (hook.disabled_at) throw switchedOff()
    const delivery = await insertPing(trx, hookId, `evt_${randomUUID()}`)
    await enqueueDelivery(trx, { storeId: store.id, ids: [delivery.id] })
    return delivery
  })
}

/** Sends a delivery once more, by hand; its event keeps its id, so receivers can tell. */
export async function replayDelivery(
  { store, actor }: SendContext,
  hookId: number,
  id: number,
): Promise<DeliveryRow> {
  return store.db.transaction().execute(async (trx) => {
    const hook = await findWebhook(trx, hookId)
    if (!hook || !(await findDelivery(trx, hookId, id))) throw notFound('delivery')
    if (hook.disabled_at) throw switchedOff()
    const row = await requeueDelivery(trx, id)
    if (!row) throw new AppError('conflict', 'This delivery is being sent at the moment.')
    await enqueueDelivery(trx, { storeId: store.id, ids: [id] })
    await audit(trx, actor, {
      action: 'webhook.replay',
      entity: 'webhook',
      entityId: String(hookId),
      after: { delivery: id },
    })
    return row
  })
}

const switchedOff = () => new AppError('conflict', 'This webhook is switched off. Switch it on first.')
