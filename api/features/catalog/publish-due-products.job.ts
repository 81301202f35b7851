import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { audit } from '../audit/index.ts'
import { recordChange } from '../publishing/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { saveProducts } from './save-products.ts'

const PublishDuePayload = z.strictObject({ storeId: z.string(), at: z.iso.datetime() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-due-products': z.infer<typeof PublishDuePayload>
  }
}

/** Makes the products active whose time has come; one that was put off has a job of its own. */
export const publishDueProducts = defineJob<Deps, 'publish-due-products'>({
  name: 'publish-due-products',
  payload: PublishDuePayload,
  async run({ db, now }, { storeId, at }) {
    const row = await findStoreRow(db, storeId)
    if (!row) return
    const store = toStoreContext(db, row)
    await store.db.transaction().execute(async (trx) => {
      const due = await trx
        .selectFrom('products')
        .select(['id', 'title'])
        .where('status', '=', 'scheduled')
        .where('publish_at', '<=', new Date(at))
        .execute()
      if (due.length === 0) return
      const activate = due.map(({ id }) => ({ id, patch: { status: 'active' as const } }))
      const { tags } = await saveProducts({ trx, store, now: now() }, activate)
      const cause =
        due.length === 1 ? `Product “${due[0]?.title}” published` : `${due.length} products published`
      await recordChange(trx, storeId, { tags, cause })
      const ids = due.map(({ id }) => id)
      await audit(trx, null, {
        action: 'product.publish',
        entity: 'product',
        entityId: ids.length === 1 ? String(ids[0]) : '',
        after: { ids },
      })
    })
  },
})
