import type { Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { notFound } from '../../errors.ts'
import type { DocumentKind, DocumentTable } from './content.table.ts'
import { isUntranslatedEntry } from './untranslated.ts'

export type DocumentRow = Selectable<DocumentTable>

/** Entries and banners are found by id, menus and the like by their name. */
export type DocumentAddress = { id: number } | { key: string }

export const VERSIONS_KEPT = 50

const inKind = (db: StoreDb, kind: DocumentKind, address: DocumentAddress) => {
  const query = db.selectFrom('documents').selectAll().where('kind', '=', kind)
  return 'id' in address ? query.where('id', '=', address.id) : query.where('key', '=', address.key)
}

export const findDocument = (db: StoreDb, kind: DocumentKind, address: DocumentAddress) =>
  inKind(db, kind, address).executeTakeFirst()

export async function getDocument(
  db: StoreDb,
  kind: DocumentKind,
  address: DocumentAddress,
): Promise<DocumentRow> {
  const row = await findDocument(db, kind, address)
  if (!row) throw notFound(kind)
  return row
}

export async function lockDocument(
  trx: StoreTrx,
  kind: DocumentKind,
  address: DocumentAddress,
): Promise<DocumentRow> {
  const row = await inKind(trx, kind, address).forUpdate().executeTakeFirst()
  if (!row) throw notFound(kind)
  return row
}

export interface ListDocumentsInput {
  limit: number
  /** Lists go from the newest to the oldest. */
  before?: number | undefined
  /** Only entries without a title in one of these languages. */
  lacking?: readonly string[] | undefined
}

/** One more than asked for, so that the caller sees whether there is more. */
export function listDocuments(
  db: StoreDb,
  kind: DocumentKind,
  { limit, before, lacking }: ListDocumentsInput,
): Promise<DocumentRow[]> {
  return db
    .selectFrom('documents')
    .selectAll()
    .where('kind', '=', kind)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .$if(lacking !== undefined, (query) => query.where(isUntranslatedEntry(lacking ?? [])))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

export function insertDocument(
  trx: StoreTrx,
  { kind, key, draft }: { kind: DocumentKind; key: string; draft: object },
): Promise<DocumentRow> {
  return trx
    .insertInto('documents')
    .values({ kind, key, draft: JSON.stringify(draft) })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function writeDraft(trx: StoreTrx, row: DocumentRow, draft: object, now: Date): Promise<DocumentRow> {
  return trx
    .updateTable('documents')
    .set({ draft: JSON.stringify(draft), draft_version: row.draft_version + 1, updated_at: now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function writeVersion(
  trx: StoreTrx,
  version: { documentId: number; data: object; author: string; note?: string },
): Promise<void> {
  await trx
    .insertInto('document_versions')
    .values({
      document_id: version.documentId,
      data: JSON.stringify(version.data),
      author: version.author,
      note: version.note ?? '',
    })
    .execute()
  await trx
    .deleteFrom('document_versions')
    .where('document_id', '=', version.documentId)
    .where('id', '<=', (eb) =>
      eb
        .selectFrom('document_versions')
        .select('id')
        .where('document_id', '=', version.documentId)
        .orderBy('id', 'desc')
        .offset(VERSIONS_KEPT)
        .limit(1),
    )
    .execute()
}

export function listVersions(db: StoreDb, documentId: number) {
  return db
    .selectFrom('document_versions')
    .select(['id', 'note', 'author', 'created_at'])
    .where('document_id', '=', documentId)
    .orderBy('id', 'desc')
    .limit(VERSIONS_KEPT)
    .execute()
}

export async function getVersion(db: StoreDb, documentId: number, versionId: number): Promise<object> {
  const row = await db
    .selectFrom('document_versions')
    .select('data')
    .where('document_id', '=', documentId)
    .where('id', '=', versionId)
    .executeTakeFirst()
  if (!row) throw notFound('version')
  return row.data
}
