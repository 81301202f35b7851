import type { WebhookPatch } from '../../contracts/webhooks.ts'
import { notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { auditedWebhook, checkWebhookUrl, type WebhookContext } from './create-webhook.ts'
import { giveUpWaiting } from './deliveries.queries.ts'
import { makeSecret } from './webhook-secret.ts'
import { lockWebhook, updateWebhook, type WebhookRow } from './webhooks.queries.ts'

const SWITCHED_ON = { disabled_at: null, disabled_reason: null, failures: 0, failing_since: null }

export async function changeWebhook(
  { store, actor, now }: WebhookContext,
  id: number,
  { url, name, events, active }: WebhookPatch,
): Promise<WebhookRow> {
  const values = {
    ...(url !== undefined && { url: checkWebhookUrl(url) }),
    ...(name !== undefined && { name }),
    ...(events !== undefined && { events }),
    ...(active === true && SWITCHED_ON),
  }
  return store.db.transaction().execute(async (trx) => {
    const before = await lockWebhook(trx, id)
    if (!before) throw notFound('webhook')
    const off = active === false && before.disabled_at === null
    const after = await updateWebhook(trx, id, {
      ...values,
      ...(off && { disabled_at: now, disabled_reason: 'Switched off by hand.' }),
    })
    if (off) await giveUpWaiting(trx, id)
    await audit(trx, actor, {
      action: 'webhook.update',
      entity: 'webhook',
      entityId: String(id),
      before: auditedWebhook(before),
      after: auditedWebhook(after),
    })
    return after
  })
}

/** A new secret; the one before signs beside it for a while, so that receivers can change over. */
export async function rotateSecret(
  { env, store, actor, now }: WebhookContext,
  id: number,
  { overlapHours }: { overlapHours: number },
): Promise<{ row: WebhookRow; secret: string }> {
  const { secret, sealed } = makeSecret(env)
  return store.db.transaction().execute(async (trx) => {
    const before = await lockWebhook(trx, id)
    if (!before) throw notFound('webhook')
    const overlaps = overlapHours > 0
    const row = await updateWebhook(trx, id, {
      secret: sealed,
      former_secret: overlaps ? before.secret : null,
      former_until: overlaps ? new Date(now.getTime() + overlapHours * 3_600_000) : null,
    })
    await audit(trx, actor, { action: 'webhook.rotate', entity: 'webhook', entityId: String(id) })
    return { row, secret }
  })
}

export async function deleteWebhook({ store, actor }: WebhookContext, id: number): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    const before = await lockWebhook(trx, id)
    if (!before) throw notFound('webhook')
    await trx.deleteFrom('hooks').where('id', '=', id).execute()
    await audit(trx, actor, {
      action: 'webhook.delete',
      entity: 'webhook',
      entityId: String(id),
      before: auditedWebhook(before),
    })
  })
}
