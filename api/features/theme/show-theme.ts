import type { StoreTrx } from '../../db/store-db.ts'
import { showDocuments, writeVersion } from '../content/index.ts'
import { draftOf, type ThemeDocuments } from './theme.queries.ts'

/** In the caller's transaction; nothing happens when the public sees this theme already. */
export async function showTheme(
  trx: StoreTrx,
  documents: ThemeDocuments,
  { storeId, now, author }: { storeId: string; now: Date; author: string },
): Promise<void> {
  const rows = [documents.theme, ...documents.parts]
  const shown = rows.map((row) => ({ row, data: row.draft }))
  const changed = await showDocuments(trx, shown, { storeId, now, cause: 'Theme published', actor: author })
  if (changed) await writeVersion(trx, { documentId: documents.theme.id, data: draftOf(documents), author })
}
