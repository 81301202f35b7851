import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { defineJob } from '../../jobs/runner.ts'
import { deliverWebhook, type WebhookDeps } from './deliver-webhook.ts'
import { forgetOldDeliveries } from './deliveries.queries.ts'
import { DeliverPayload } from './emit-event.ts'

/** Every address on its own: one that does not answer holds up none of the others. */
export const deliverWebhooksJob = defineJob<WebhookDeps, 'deliver-webhooks'>({
  name: 'deliver-webhooks',
  lane: 'outside',
  payload: DeliverPayload,
  run: async (deps, { storeId, ids }) => {
    const stores = platformDb(deps.db).selectFrom('stores').select('id').where('id', '=', storeId)
    if (!(await stores.executeTakeFirst())) return
    const results = await Promise.allSettled(ids.map((id) => deliverWebhook(deps, storeId, id)))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
    await forgetOldDeliveries(openStore(deps.db, storeId))
  },
})
