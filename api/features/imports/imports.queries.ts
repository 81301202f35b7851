import { sql, type Selectable } from 'kysely'
import { z } from 'zod'
import { IMPORT_FORMATS, MAX_ROW_ERRORS, type RowError } from '../../contracts/imports.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { ImportTable } from '../catalog/index.ts'
import { ENCODINGS } from './text-file.ts'

/** What the job needs to read the file again. */
export const ImportInput = z.strictObject({
  /** Where the file is kept until it is read. */
  key: z.string(),
  fileName: z.string(),
  format: z.enum(IMPORT_FORMATS),
  encoding: z.enum(ENCODINGS),
  delimiter: z.string(),
  header: z.array(z.string()),
  dryRun: z.boolean(),
})
export type ImportInput = z.infer<typeof ImportInput>

/** Who asked for it. */
export const ImportActor = z.strictObject({
  accountId: z.string(),
  email: z.string(),
  via: z.enum(['session', 'token', 'apikey']),
  impersonatedBy: z.string().optional(),
})
export type ImportActor = z.infer<typeof ImportActor>

export interface ImportRow {
  id: number
  status: 'waiting' | 'running' | 'done' | 'failed'
  input: ImportInput
  actor: ImportActor
  rows: number
  done: number
  created: number
  updated: number
  failed: number
  errors: RowError[]
  checkpoint: number
  tags: string[]
  parts: Record<string, number>
  createdAt: Date
  finishedAt: Date | null
}

export async function insertImport(trx: StoreTrx, input: ImportInput, actor: ImportActor): Promise<number> {
  const { id } = await trx
    .insertInto('imports')
    .values({ kind: 'csv', input: JSON.stringify(input), actor: JSON.stringify(actor) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findImport(db: StoreDb, id: number): Promise<ImportRow | undefined> {
  const row = await selectImports(db).where('id', '=', id).executeTakeFirst()
  return row && toImport(row)
}

export async function lockImport(trx: StoreTrx, id: number): Promise<ImportRow | undefined> {
  const row = await selectImports(trx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toImport(row)
}

/** Newest first, one more than asked for. */
export async function listImports(
  db: StoreDb,
  { limit, before }: { limit: number; before?: number | undefined },
): Promise<ImportRow[]> {
  const rows = await selectImports(db)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(toImport)
}

/** The oldest that nobody will bring to its end but who reads its file: pictures do it when they come last. */
export async function findUnread(db: StoreDb): Promise<ImportRow | undefined> {
  const row = await selectImports(db)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'waiting'),
        eb('status', '=', 'running').and(
          eb.or([eb('done', '<', eb.ref('rows')), eb('parts', '=', sql<never>`'{}'::jsonb`)]),
        ),
      ]),
    )
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row && toImport(row)
}

export async function countUnfinished(db: StoreDb): Promise<number> {
  const { count } = await db
    .selectFrom('imports')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('kind', '=', 'csv')
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow()
  return count
}

export type Progress = Partial<
  Pick<
    ImportRow,
    'status' | 'rows' | 'done' | 'created' | 'updated' | 'failed' | 'checkpoint' | 'tags' | 'parts' | 'errors'
  >
>

export async function writeProgress(
  db: StoreDb,
  id: number,
  { errors, parts, status, ...counts }: Progress,
): Promise<void> {
  const ended = status === 'done' || status === 'failed'
  await db
    .updateTable('imports')
    .set({
      ...counts,
      ...(status && { status }),
      ...(ended && { finished_at: sql<Date>`now()` }),
      ...(errors && { errors: JSON.stringify(errors.slice(0, MAX_ROW_ERRORS)) }),
      ...(parts && { parts: JSON.stringify(parts) }),
    })
    .where('id', '=', id)
    .execute()
}

const selectImports = (db: StoreDb) => db.selectFrom('imports').selectAll().where('kind', '=', 'csv')

type Row = Selectable<ImportTable>

const toImport = (row: Row): ImportRow => ({
  id: row.id,
  status: row.status,
  input: ImportInput.parse(row.input),
  actor: ImportActor.parse(row.actor),
  rows: row.rows,
  done: row.done,
  created: row.created,
  updated: row.updated,
  failed: row.failed,
  errors: row.errors,
  checkpoint: row.checkpoint,
  tags: row.tags,
  parts: row.parts,
  createdAt: row.created_at,
  finishedAt: row.finished_at,
})
