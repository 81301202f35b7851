import type { TemplateData } from '../../contracts/theme.ts'
import type { ThemeData, ThemeVersionData } from '../../contracts/theme-data.ts'
import { recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { notFound } from '../../errors.ts'
import type { DocumentRow } from '../content/index.ts'

/** A theme is several documents, so that a page reads only its own template; here they are one thing. */
export interface ThemeDocuments {
  theme: DocumentRow
  parts: DocumentRow[]
}

const PARTS = ['template', 'group'] as const

export async function getTheme(db: StoreDb): Promise<ThemeDocuments> {
  return split(await themeRows(db).execute())
}

/** Whoever changes any part of the theme waits here for the other. */
export async function lockTheme(trx: StoreTrx): Promise<ThemeDocuments> {
  return split(await themeRows(trx).forUpdate().execute())
}

// In one order for all, so that two who lock never wait for one another.
const themeRows = (db: StoreDb) =>
  db
    .selectFrom('documents')
    .selectAll()
    .where('kind', 'in', ['theme', ...PARTS])
    .orderBy('id')

function split(rows: DocumentRow[]): ThemeDocuments {
  const theme = rows.find(({ kind }) => kind === 'theme')
  if (!theme) throw notFound('theme')
  return { theme, parts: rows.filter((row) => row !== theme) }
}

export function draftOf({ theme, parts }: ThemeDocuments): ThemeVersionData {
  const of = (kind: 'template' | 'group') =>
    Object.fromEntries(
      parts.flatMap((row) => (row.kind === kind ? [[row.key, row.draft as TemplateData]] : [])),
    )
  return { ...(theme.draft as ThemeData), templates: of('template'), groups: of('group') }
}

/** Writes the whole draft in two statements; a template that is not named stays as it is. */
export async function writeThemeDraft(
  trx: StoreTrx,
  { theme }: ThemeDocuments,
  { templates, groups, ...data }: ThemeVersionData,
  now: Date,
): Promise<void> {
  const parts = [
    ...Object.entries(templates).map(([key, draft]) => ({ kind: 'template' as const, key, draft })),
    ...Object.entries(groups).map(([key, draft]) => ({ kind: 'group' as const, key, draft })),
  ]
  await trx
    .updateTable('documents')
    .set({ draft: JSON.stringify(data), draft_version: theme.draft_version + 1, updated_at: now })
    .where('id', '=', theme.id)
    .execute()
  if (parts.length === 0) return
  await trx
    .insertInto('documents')
    .columns(['kind', 'key', 'draft'])
    .expression((eb) =>
      eb
        .selectFrom(recordSet(parts, { kind: 'text', key: 'text', draft: 'jsonb' }))
        .select(['given.kind', 'given.key', 'given.draft']),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'key'])
        .doUpdateSet((eb) => ({ draft: eb.ref('excluded.draft') as never, updated_at: now })),
    )
    .execute()
}
