import { audit } from '../audit/index.ts'
import { causeOf } from './document-kinds.ts'
import { getDocument, lockDocument, type DocumentRow } from './documents.queries.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { showDocuments } from './show-documents.ts'

/** Takes it off the pages and out of the schedule; the draft and the versions stay. */
export function unpublishDocument(
  { now }: { now: () => Date },
  { store, actor, kind, address, expected }: DocumentTarget,
): Promise<DocumentRow> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, kind, address)
    checkVersion(row, expected)
    await showDocuments(trx, [{ row, data: null }], {
      storeId: store.id,
      now: now(),
      cause: causeOf(row, 'unpublished'),
      actor: actor.email,
    })
    await audit(trx, actor, { action: `${kind}.unpublish`, entity: kind, entityId: String(row.id) })
    return getDocument(trx, kind, { id: row.id })
  })
}
