import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { audit } from '../audit/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { DOCUMENT_KINDS } from './content.table.ts'
import { publishRow } from './publish-row.ts'

const PublishDocumentPayload = z.strictObject({
  storeId: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  documentId: z.int(),
})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-document': z.infer<typeof PublishDocumentPayload>
  }
}

/** The clock's side of scheduled publishing. A time that was moved or taken back has its own job, or none. */
export const publishScheduled = defineJob<Deps, 'publish-document'>({
  name: 'publish-document',
  payload: PublishDocumentPayload,
  async run({ db, now }, { storeId, kind, documentId }) {
    const found = await findStoreRow(db, storeId)
    if (!found) return
    const store = toStoreContext(db, found)
    await store.db.transaction().execute(async (trx) => {
      const row = await trx
        .selectFrom('documents')
        .selectAll()
        .where('id', '=', documentId)
        .where('kind', '=', kind)
        .where('publish_at', '<=', now())
        .forUpdate()
        .executeTakeFirst()
      if (!row) return
      await publishRow(trx, row, { store, now: now(), author: '' })
      await audit(trx, null, { action: `${kind}.publish`, entity: kind, entityId: String(documentId) })
    })
  },
})
