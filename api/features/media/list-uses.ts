import { sql } from 'kysely'
import type { MediaUse } from '../../contracts/media.ts'
import type { StoreDb } from '../../db/store-db.ts'

const MOST = 50

/** Everything that shows a picture: by id, or by its address within a rich text. */
export async function listUses(db: StoreDb, { id, hash }: { id: number; hash: string }): Promise<MediaUse[]> {
  const address = `/media/${hash}/`
  const [products, groups, documents] = await Promise.all([
    db
      .selectFrom('products')
      .select(['id', 'title'])
      .where((eb) =>
        eb.or([
          eb('media_ids', '@>', sql<number[]>`array[${id}]::int[]`),
          eb(sql`position(${address} in description)`, '>', 0),
          eb(sql`position(${address} in translations::text)`, '>', 0),
        ]),
      )
      .orderBy('id')
      .limit(MOST)
      .execute(),
    groupsWith(db, id),
    db
      .selectFrom('documents')
      .select(['id', 'kind', 'key', sql<Record<string, string> | null>`draft->'title'`.as('title')])
      .where((eb) => eb.or([inDocument('draft', id, address), inDocument('published', id, address)]))
      .orderBy('id')
      .limit(MOST)
      .execute(),
  ])
  return [
    ...products.map((row) => ({ kind: 'product', ...row })),
    ...groups,
    ...documents.map((row) => ({
      kind: row.kind,
      id: row.id,
      title: Object.values(row.title ?? {})[0] ?? row.key,
    })),
  ].slice(0, MOST)
}

async function groupsWith(db: StoreDb, id: number): Promise<MediaUse[]> {
  return db
    .selectFrom('categories')
    .select([sql<string>`'category'`.as('kind'), 'id', 'title'])
    .where('media_id', '=', id)
    .unionAll(
      db
        .selectFrom('collections')
        .select([sql<string>`'collection'`.as('kind'), 'id', 'title'])
        .where('media_id', '=', id),
    )
    .unionAll(
      db
        .selectFrom('brands')
        .select([sql<string>`'brand'`.as('kind'), 'id', 'name as title'])
        .where('media_id', '=', id),
    )
    .limit(MOST)
    .execute()
}

const POINTS_AT =
  '$.** ? (@.imageId == $id || @.logoId == $id || @.iconId == $id || (@.ref == "media" && @.id == $id))'

const inDocument = (column: 'draft' | 'published', id: number, address: string) =>
  sql<boolean>`(jsonb_path_exists(${sql.ref(column)}, ${sql.lit(POINTS_AT)}::jsonpath, jsonb_build_object('id', ${id}::int))
    or position(${address} in ${sql.ref(column)}::text) > 0)`
