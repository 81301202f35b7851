import type { Selectable } from 'kysely'
import { recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { RuleGroup } from '../../domain/collection-rules.ts'
import type { CollectionSort } from '../../domain/lists.ts'
import type { GroupFields } from '../catalog/index.ts'
import type { CollectionTable } from './collections.table.ts'

export interface Collection extends GroupFields {
  id: number
  version: number
  position: number
  title: string
  visible: boolean
  /** Chosen by hand, in order; empty when there is a rule. */
  productIds: number[]
  rule: RuleGroup | null
  sort: CollectionSort
  createdAt: Date
  updatedAt: Date
}

export async function findCollection(db: StoreDb, id: number): Promise<Collection | undefined> {
  const row = await db.selectFrom('collections').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toCollection(row)
}

export async function lockCollection(trx: StoreTrx, id: number): Promise<Collection | undefined> {
  const row = await trx
    .selectFrom('collections')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && toCollection(row)
}

/** In their order, after the place of the last one shown. */
export async function listCollections(
  db: StoreDb,
  { limit, after }: { limit: number; after: readonly [position: number, id: number] | undefined },
): Promise<Collection[]> {
  const rows = await db
    .selectFrom('collections')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('position', 'id'), '>', eb.tuple(after?.[0] ?? 0, after?.[1] ?? 0))),
    )
    .orderBy('position')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(toCollection)
}

export async function listCollectionIds(db: StoreDb): Promise<number[]> {
  const rows = await db.selectFrom('collections').select('id').orderBy('position').orderBy('id').execute()
  return rows.map(({ id }) => id)
}

function toCollection(row: Selectable<CollectionTable>): Collection {
  return {
    id: row.id,
    version: row.version,
    position: row.position,
    title: row.title,
    slug: row.slug,
    description: row.description,
    mediaId: row.media_id,
    visible: row.visible,
    productIds: row.product_ids,
    rule: row.rule,
    sort: row.sort,
    translations: row.translations,
    seo: row.seo,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

export async function insertCollection(trx: StoreTrx, title: string, now: Date): Promise<number> {
  const { id } = await trx
    .insertInto('collections')
    .values({
      title,
      position: 0,
      slug: '',
      description: '',
      media_id: null,
      visible: true,
      product_ids: [],
      rule: null,
      sort: 'newest',
      translations: '{}',
      seo: '{}',
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function writeCollection(trx: StoreTrx, collection: Collection): Promise<void> {
  await trx
    .updateTable('collections')
    .set({
      version: collection.version,
      title: collection.title,
      slug: collection.slug ?? '',
      description: collection.description,
      media_id: collection.mediaId,
      visible: collection.visible,
      product_ids: collection.productIds,
      rule: collection.rule && JSON.stringify(collection.rule),
      sort: collection.sort,
      translations: JSON.stringify(collection.translations),
      seo: JSON.stringify(collection.seo),
      updated_at: collection.updatedAt,
    })
    .where('id', '=', collection.id)
    .execute()
}

export async function writeCollectionOrder(trx: StoreTrx, ids: readonly number[]): Promise<void> {
  const places = ids.map((id, position) => ({ id, position }))
  await trx
    .updateTable('collections')
    .from(recordSet(places, { id: 'int', position: 'int' }))
    .set((eb) => ({ position: eb.ref('given.position') }))
    .whereRef('collections.id', '=', 'given.id')
    .whereRef('collections.position', '<>', 'given.position')
    .execute()
}
