import { sql } from 'kysely'
import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { addressEntities, isRefusal } from '../slugs/index.ts'
import { brandTags } from './brand-tags.ts'
import { listBrandsByName } from './brands.queries.ts'

export interface EnsureDeps {
  trx: StoreTrx
  store: Pick<StoreContext, 'id' | 'locales'>
  now: Date
}

export interface EnsuredBrands {
  find(name: string): number | undefined
  /** Of those that are new; the caller records them. */
  tags: Tag[]
}

const NEW_TYPES = {
  name: 'text',
  slug: 'text',
  description: 'text',
  translations: 'jsonb',
  seo: 'jsonb',
  updated_at: 'timestamptz',
} as const
const ADDRESS_TYPES = { id: 'int', slug: 'text', translations: 'jsonb' } as const

/** Brands by name, whatever its case; those that are missing are made, by one import at a time. */
export async function ensureBrands(
  { trx, store, now }: EnsureDeps,
  names: readonly string[],
): Promise<EnsuredBrands> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]))
  let brands = await listBrandsByName(trx, [...wanted.keys()])
  const finder = () => {
    const ids = new Map(brands.map((brand) => [brand.title.toLowerCase(), brand.id]))
    return (name: string) => ids.get(name.toLowerCase())
  }
  if ([...wanted.keys()].every((name) => finder()(name) !== undefined)) return { find: finder(), tags: [] }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`brands:${store.id}`}, 0))`.execute(trx)
  brands = await listBrandsByName(trx, [...wanted.keys()])
  const missing = [...wanted].flatMap(([key, name]) => (finder()(key) === undefined ? [name] : []))
  const ids = await insertBrands(trx, missing, now)
  const made = (await listBrandsByName(trx, [...wanted.keys()])).filter(({ id }) => ids.has(id))
  await giveAddresses(trx, store, made)
  brands = await listBrandsByName(trx, [...wanted.keys()])
  const tags = brands.filter(({ id }) => ids.has(id)).map((brand) => brandTags(null, brand, store.locales))
  return { find: finder(), tags: mergeTags(...tags) }
}

async function insertBrands(trx: StoreTrx, names: readonly string[], now: Date): Promise<Set<number>> {
  const rows = names.map((name) => ({
    name,
    slug: '',
    description: '',
    translations: {},
    seo: {},
    updated_at: now,
  }))
  const made = await trx
    .insertInto('brands')
    .columns(columnsOf(NEW_TYPES))
    .expression((eb) => eb.selectFrom(recordSet(rows, NEW_TYPES)).selectAll('given'))
    .returning('id')
    .execute()
  return new Set(made.map(({ id }) => id))
}

async function giveAddresses(
  trx: StoreTrx,
  store: EnsureDeps['store'],
  made: Awaited<ReturnType<typeof listBrandsByName>>,
): Promise<void> {
  const changes = made.map((brand) => ({ before: null, after: { ...brand, slug: null } }))
  const addressed = await addressEntities(
    trx,
    { storeId: store.id, kind: 'brand', locales: store.locales },
    changes,
  )
  const rows = [...addressed].flatMap(([id, given]) =>
    isRefusal(given) ? [] : [{ id, slug: given.slug ?? '', translations: given.translations }],
  )
  if (rows.length === 0) return
  await trx
    .updateTable('brands')
    .from(recordSet(rows, ADDRESS_TYPES))
    .set((eb) => ({ slug: eb.ref('given.slug'), translations: eb.ref('given.translations') as never }))
    .whereRef('brands.id', '=', 'given.id')
    .execute()
}
