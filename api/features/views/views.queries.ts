import { sql } from 'kysely'
import type { Views, ViewsInput } from '../../contracts/views.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'

/** Somebody's own: of no meaning where the store goes without its people. */
const ofAccount = (db: StoreDb, accountId: string) =>
  db.selectFrom('documents').where('kind', '=', 'views').where('key', '=', accountId)

export async function readViews(db: StoreDb, accountId: string): Promise<Views> {
  const row = await ofAccount(db, accountId).select(['draft', 'draft_version']).executeTakeFirst()
  if (!row) return { version: 0, views: [] }
  return { version: row.draft_version, views: (row.draft as ViewsInput).views }
}

/** Undefined when they are not at this version any more; without one, the last who writes wins. */
export async function writeViews(
  db: StoreDb,
  { accountId, version, data }: { accountId: string; version: number | undefined; data: ViewsInput },
): Promise<number | undefined> {
  const draft = JSON.stringify(data)
  const row = await db
    .insertInto('documents')
    .values({ kind: 'views', key: accountId, draft })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'key'])
        .doUpdateSet({
          draft,
          draft_version: sql<number>`documents.draft_version + 1`,
          updated_at: sql<Date>`now()`,
        })
        .where(
          sql<boolean>`documents.draft_version = coalesce(${version ?? null}::int, documents.draft_version)`,
        ),
    )
    .returning('draft_version')
    .executeTakeFirst()
  return row?.draft_version
}

export async function forgetViews(trx: StoreTrx, accountId: string): Promise<void> {
  await trx.deleteFrom('documents').where('kind', '=', 'views').where('key', '=', accountId).execute()
}
