import { audit } from '../audit/index.ts'
import { getVersion, lockDocument, writeDraft, type DocumentRow } from './documents.queries.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'

/** Puts what was public once into the draft; the pages keep what they show until it is published. */
export function restoreVersion(
  { now }: { now: () => Date },
  { store, actor, kind, address, expected, versionId }: DocumentTarget & { versionId: number },
): Promise<DocumentRow> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, kind, address)
    checkVersion(row, expected)
    const data = await getVersion(trx, row.id, versionId)
    await audit(trx, actor, {
      action: `${kind}.restore`,
      entity: kind,
      entityId: String(row.id),
      after: { version: versionId },
    })
    return writeDraft(trx, row, data, now())
  })
}
