import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { runBulkEdit } from './bulk-edit-products.ts'
import { findBulkEdit, writeBulkProgress, type BulkProgress } from './bulk-edit.queries.ts'

const BulkEditPayload = z.strictObject({ storeId: z.string(), id: z.int() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'bulk-edit-products': z.infer<typeof BulkEditPayload>
  }
}

/** Its rows and its end are one transaction: a worker that dies leaves nothing half done, and the next begins anew. */
export const bulkEditJob = defineJob<Deps, 'bulk-edit-products'>({
  name: 'bulk-edit-products',
  lane: 'long',
  payload: BulkEditPayload,
  async run({ db, now }, { storeId, id }, { attempt, maxAttempts }) {
    const found = await findStoreRow(db, storeId)
    if (!found) return
    const store = toStoreContext(db, found)
    const row = await findBulkEdit(store.db, id)
    if (!row || row.status === 'done' || row.status === 'failed') return
    try {
      const onProgress = (made: BulkProgress) => writeBulkProgress(store.db, id, made, 'running')
      await store.db.transaction().execute((trx) => runBulkEdit({ trx, store, now: now(), onProgress }, row))
    } catch (error) {
      const nothing = { done: 0, updated: 0, errors: [] }
      await writeBulkProgress(store.db, id, nothing, attempt < maxAttempts ? 'running' : 'failed')
      throw error
    }
  },
})
