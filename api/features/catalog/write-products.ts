import { sql } from 'kysely'
import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Product } from './product.ts'
import {
  changedVariants,
  PRODUCT_TYPES,
  toRecord,
  VARIANT_TYPES,
  type VariantRecord,
} from './product-record.ts'

/** Ids for rows that are still to be written. */
export async function drawIds(
  trx: StoreTrx,
  storeId: string,
  table: 'products' | 'variants',
  count: number,
): Promise<number[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence(${`${storeId}.${table}`}, 'id'))::int as id
    from generate_series(1, ${count}::int)`.execute(trx)
  return rows.map((row) => row.id)
}

/** New and changed products in one statement. */
export async function writeProducts(trx: StoreTrx, products: readonly Product[]): Promise<void> {
  if (products.length === 0) return
  const columns = columnsOf(PRODUCT_TYPES)
  await trx
    .insertInto('products')
    .columns(columns)
    .expression((eb) => eb.selectFrom(recordSet(products.map(toRecord), PRODUCT_TYPES)).selectAll('given'))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) =>
          Object.fromEntries(
            without(columns, 'created_at').map((each) => [each, eb.ref(`excluded.${each}`)]),
          ),
        ),
    )
    .execute()
}

/** The products' variants as they are now: those no longer there go, new and changed ones are written. */
export async function writeVariants(
  trx: StoreTrx,
  products: readonly Product[],
  former: ReadonlyMap<number, Product>,
  now: Date,
): Promise<void> {
  const kept = new Set(products.flatMap((product) => product.variants.map((variant) => variant.id)))
  const had = products.flatMap((product) => former.get(product.id)?.variants ?? [])
  const gone = had.map((variant) => variant.id).filter((id) => !kept.has(id))
  if (gone.length > 0) {
    await trx
      .deleteFrom('variants')
      .where((eb) => eb('id', '=', eb.fn.any(eb.val(gone))))
      .execute()
  }
  const changed = products.flatMap((product) => changedVariants(product, former.get(product.id), now))
  await freeSkus(trx, changed, new Map(had.map((variant) => [variant.id, variant.sku])))
  if (changed.length === 0) return
  const columns = columnsOf(VARIANT_TYPES)
  await trx
    .insertInto('variants')
    .columns(columns)
    .expression((eb) => eb.selectFrom(recordSet(changed, VARIANT_TYPES)).selectAll('given'))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) =>
          Object.fromEntries(
            without(columns, 'created_at').map((each) => [each, eb.ref(`excluded.${each}`)]),
          ),
        ),
    )
    .execute()
}

const without = <Name extends string>(names: readonly Name[], left: Name) =>
  names.filter((name) => name !== left)

// Two variants that exchange their SKUs would meet in the unique index, which looks at one row after another.
async function freeSkus(
  trx: StoreTrx,
  changed: readonly VariantRecord[],
  former: ReadonlyMap<number, string | null>,
): Promise<void> {
  const held = new Set([...former.values()])
  const moved = changed.filter(({ id, sku }) => former.get(id) != null && former.get(id) !== sku)
  if (!changed.some(({ id, sku }) => sku !== null && held.has(sku) && former.get(id) !== sku)) return
  const ids = moved.map(({ id }) => id)
  await trx
    .updateTable('variants')
    .set({ sku: null })
    .where((eb) => eb('id', '=', eb.fn.any(eb.val(ids))))
    .execute()
}
