import { sql } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { notFound } from '../../errors.ts'
import type { MediaRow } from './media.table.ts'
import { isUndescribed } from './undescribed.ts'

/** Hidden ones are found only where somebody asks for them. */
const visible = (db: StoreDb) => db.selectFrom('media').selectAll().where('hidden_at', 'is', null)

export async function getMedia(db: StoreDb, id: number): Promise<MediaRow> {
  const row = await visible(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('picture')
  return row
}

export async function lockMedia(trx: StoreTrx, id: number): Promise<MediaRow> {
  const row = await visible(trx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound('picture')
  return row
}

export const findByHash = (db: StoreDb, hash: string) =>
  db.selectFrom('media').selectAll().where('hash', '=', hash).executeTakeFirst()

export interface ListMediaInput {
  limit: number
  before?: number | undefined
  /** Part of a file's name or of its text. */
  q?: string | undefined
  /** Only those that say nothing to who does not see them. */
  undescribed?: boolean
}

export function listMedia(
  db: StoreDb,
  { limit, before, q, undescribed = false }: ListMediaInput,
): Promise<MediaRow[]> {
  const pattern = `%${(q ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`
  return visible(db)
    .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
    .$if(q !== undefined && q !== '', (query) =>
      query.where((eb) => eb.or([eb('file_name', 'ilike', pattern), eb(sql`alt::text`, 'ilike', pattern)])),
    )
    .$if(undescribed, (query) => query.where(isUndescribed))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}
