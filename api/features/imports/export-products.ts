import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import type { StoreDb } from '../../db/store-db.ts'
import type { Env } from '../../env.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { listProductsById, readDefinitions } from '../catalog/index.ts'
import { guardFormula } from './cell-values.ts'
import { exportColumns, type ExportColumn, type ExportNames } from './export-columns.ts'
import { readExportNames } from './export-names.ts'
import { readBranchNames } from './known-branches.ts'

const BATCH = 200

/** A store's products as a file, piece by piece: it is as long as it is, and never in memory as a whole. */
export async function* exportProducts(
  { env }: { env: Pick<Env, 'PLATFORM_URL'> },
  store: StoreContext,
): AsyncGenerator<string> {
  const columns = await columnsOf(store)
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  yield `\uFEFF${toCsv([columns.map(({ name }) => name)])}`
  const place = { storeId: store.id, platform: env.PLATFORM_URL }
  for (let ids = await nextIds(store.db, 0); ids.length > 0; ids = await nextIds(store.db, ids.at(-1) ?? 0)) {
    const products = await listProductsById(store.db, ids)
    const ordered = ids.flatMap((id) => products.get(id) ?? [])
    const names = await readExportNames(store.db, ordered, place)
    yield toCsv(
      ordered.flatMap((product) => product.variants.map((_, at) => rowOf(product, at, { columns, names }))),
    )
  }
}

async function columnsOf(store: StoreContext): Promise<ExportColumn[]> {
  const { db, currency, locales } = store
  const definitions = await readDefinitions(db)
  const { keys, options } = await readShape(db)
  return exportColumns({
    currency,
    languages: locales.slice(1),
    options,
    attributes: [...new Set([...definitions.keys(), ...keys])],
    branches: (await readBranchNames(db)).all,
  })
}

async function readShape(db: StoreDb): Promise<{ keys: string[]; options: number }> {
  const { keys, options } = await db
    .selectFrom('products')
    .select([
      sql<string[] | null>`array_agg(distinct keys order by keys) filter (where keys is not null)`.as('keys'),
      sql<number | null>`max(jsonb_array_length(options))`.as('options'),
    ])
    .leftJoinLateral(
      sql<{ keys: string }>`(select jsonb_object_keys(attributes) as keys)`.as('own'),
      (join) => join.onTrue(),
    )
    .executeTakeFirstOrThrow()
  return { keys: keys ?? [], options: options ?? 0 }
}

async function nextIds(db: StoreDb, after: number): Promise<number[]> {
  const rows = await db
    .selectFrom('products')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(BATCH)
    .execute()
  return rows.map(({ id }) => id)
}

function rowOf(
  product: Parameters<ExportColumn['write']>[0],
  at: number,
  { columns, names }: { columns: readonly ExportColumn[]; names: ExportNames },
): string[] {
  const variant = product.variants[at]
  return columns.map((column) => {
    if (!variant || (column.ofProduct && at > 0)) return ''
    return guardFormula(column.write(product, variant, names))
  })
}

const toCsv = (rows: string[][]) => stringify(rows, { record_delimiter: 'windows' })
