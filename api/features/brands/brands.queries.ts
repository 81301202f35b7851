import type { Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { GroupFields } from '../catalog/index.ts'
import type { BrandTable } from './brands.table.ts'

export interface Brand extends GroupFields {
  id: number
  version: number
  /** Its name, under the name that all entities with an address have for it. */
  title: string
  createdAt: Date
  updatedAt: Date
}

export async function findBrand(db: StoreDb, id: number): Promise<Brand | undefined> {
  const row = await db.selectFrom('brands').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toBrand(row)
}

export async function lockBrand(trx: StoreTrx, id: number): Promise<Brand | undefined> {
  const row = await trx
    .selectFrom('brands')
    .selectAll()
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row && toBrand(row)
}

/** By name, after the last one shown. */
export async function listBrands(
  db: StoreDb,
  { limit, after }: { limit: number; after: readonly [name: string, id: number] | undefined },
): Promise<Brand[]> {
  const rows = await db
    .selectFrom('brands')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('name', 'id'), '>', eb.tuple(after?.[0] ?? '', after?.[1] ?? 0))),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(toBrand)
}

/** Names in small letters. */
export async function listBrandsByName(db: StoreDb, names: readonly string[]): Promise<Brand[]> {
  const rows = await db
    .selectFrom('brands')
    .selectAll()
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', eb.fn.any(eb.val([...names]))))
    .orderBy('id')
    .execute()
  return rows.map(toBrand)
}

function toBrand(row: Selectable<BrandTable>): Brand {
  return {
    id: row.id,
    version: row.version,
    title: row.name,
    slug: row.slug,
    description: row.description,
    mediaId: row.media_id,
    translations: row.translations,
    seo: row.seo,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

export async function insertBrand(trx: StoreTrx, name: string, now: Date): Promise<number> {
  const { id } = await trx
    .insertInto('brands')
    .values({
      name,
      slug: '',
      description: '',
      media_id: null,
      translations: '{}',
      seo: '{}',
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function writeBrand(trx: StoreTrx, brand: Brand): Promise<void> {
  await trx
    .updateTable('brands')
    .set({
      version: brand.version,
      name: brand.title,
      slug: brand.slug ?? '',
      description: brand.description,
      media_id: brand.mediaId,
      translations: JSON.stringify(brand.translations),
      seo: JSON.stringify(brand.seo),
      updated_at: brand.updatedAt,
    })
    .where('id', '=', brand.id)
    .execute()
}
