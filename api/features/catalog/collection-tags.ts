import type { StoreTrx } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import type { CollectionSnapshot } from '../../domain/snapshots.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import { slugsOf } from '../slugs/index.ts'
import { titlesOf } from './product-snapshot.ts'
import { readFingerprints } from './relist.ts'

/** Does something that concerns these collections, and says what the public sees of them differently. */
export async function collectionTags(
  trx: StoreTrx,
  { ids, locales }: { ids: readonly number[]; locales: readonly string[] },
  change: () => Promise<void>,
): Promise<Tag[]> {
  const before = await readSnapshots(trx, ids, locales)
  await change()
  const after = await readSnapshots(trx, ids, locales)
  return mergeTags(...ids.map((id) => changedTags(before.get(id) ?? null, after.get(id) ?? null)))
}

async function readSnapshots(
  trx: StoreTrx,
  ids: readonly number[],
  locales: readonly string[],
): Promise<Map<number, CollectionSnapshot>> {
  if (ids.length === 0) return new Map()
  const rows = await trx
    .selectFrom('collections')
    .select([
      'id',
      'title',
      'slug',
      'description',
      'media_id',
      'visible',
      'position',
      'translations',
      'seo',
      'updated_at',
    ])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  const prints = await readFingerprints(trx, ids)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        kind: 'collection',
        id: row.id,
        visible: row.visible,
        slugs: slugsOf(row, locales),
        titles: titlesOf(row, locales),
        shown: {
          description: row.description,
          media: row.media_id,
          translations: row.translations,
          seo: row.seo,
        },
        contentDay: row.updated_at.toISOString().slice(0, 10),
        position: row.position,
        members: prints.get(row.id),
      },
    ]),
  )
}
