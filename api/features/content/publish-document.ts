import type { StoreTrx } from '../../db/store-db.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import type { DocumentKind } from './content.table.ts'
import { getDocument, lockDocument, type DocumentAddress, type DocumentRow } from './documents.queries.ts'
import { publishRow } from './publish-row.ts'

export interface DocumentTarget {
  store: StoreContext
  actor: Actor
  kind: DocumentKind
  address: DocumentAddress
  /** The draft's version that the editor saw. */
  expected?: number | undefined
}

/** Makes the draft public, at once or at a time. */
export function publishDocument(
  { now }: { now: () => Date },
  { store, actor, kind, address, expected, at }: DocumentTarget & { at?: Date | undefined },
): Promise<DocumentRow> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, kind, address)
    checkVersion(row, expected)
    const time = now()
    const scheduled = at !== undefined && at > time
    const entry = {
      entity: kind,
      entityId: String(row.id),
      ...(scheduled && { after: { publishAt: at.toISOString() } }),
    }
    await audit(trx, actor, { action: `${kind}.${scheduled ? 'schedule' : 'publish'}`, ...entry })
    if (scheduled) return schedule(trx, { storeId: store.id, row, at })
    return publishRow(trx, row, { store, now: time, author: actor.email })
  })
}

async function schedule(
  trx: StoreTrx,
  { storeId, row, at }: { storeId: string; row: DocumentRow; at: Date },
): Promise<DocumentRow> {
  await trx.updateTable('documents').set({ publish_at: at }).where('id', '=', row.id).execute()
  await enqueue(trx, 'publish-document', { storeId, kind: row.kind, documentId: row.id }, { runAt: at })
  return getDocument(trx, row.kind, { id: row.id })
}

export function checkVersion(row: DocumentRow, expected: number | undefined): void {
  if (expected !== undefined && row.draft_version !== expected) throw changedMeanwhile()
}
