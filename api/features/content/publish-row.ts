import type { EntryData } from '../../contracts/content.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { claimEntrySlugs } from './claim-entry-slugs.ts'
import type { DocumentKind, EntryKind } from './content.table.ts'
import { getDocument, writeVersion, type DocumentRow } from './documents.queries.ts'
import { causeOf, isEntryKind } from './document-kinds.ts'
import { scheduleBanner } from './show-banner.job.ts'
import { showDocuments } from './show-documents.ts'

export interface PublishRowContext {
  store: StoreContext
  now: Date
  /** E-mail of who did it; empty for the clock. */
  author: string
}

/** Draft becomes public in the caller's transaction; nothing happens when it is so already. */
export async function publishRow(
  trx: StoreTrx,
  row: DocumentRow,
  { store, now, author }: PublishRowContext,
): Promise<DocumentRow> {
  const data = isEntryKind(row.kind) ? await withSlugs(trx, row, row.kind, store) : row.draft
  const changed = await showDocuments(trx, [{ row, data }], {
    storeId: store.id,
    now,
    cause: causeOf(row, 'published'),
    actor: author,
  })
  if (changed) await writeVersion(trx, { documentId: row.id, data, author })
  if (changed && row.kind === 'banner') await scheduleBanner(trx, { storeId: store.id, row, now })
  return getDocument(trx, row.kind satisfies DocumentKind, { id: row.id })
}

async function withSlugs(
  trx: StoreTrx,
  row: DocumentRow,
  kind: EntryKind,
  store: StoreContext,
): Promise<EntryData> {
  const data = row.draft as EntryData
  const address = { storeId: store.id, kind, id: row.id, locales: store.locales }
  return { ...data, slug: await claimEntrySlugs(trx, address, data) }
}
