import { sql } from 'kysely'
import type { Availability, ProductOption } from '../../contracts/pages.ts'
import type { Seo, Translations } from '../../contracts/translations.ts'
import { columnsOf, recordSet, type RecordTypes } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { sameValue } from '../../domain/same-value.ts'
import { summariseAvailability, summarisePrice } from '../../domain/variants.ts'
import type { AttributeValues, ProductStatus } from './catalog.table.ts'
import type { Product } from './product.ts'

interface ProductRecord {
  id: number
  version: number
  status: ProductStatus
  publish_at: Date | null
  title: string
  slug: string
  description: string
  brand_id: number | null
  category_ids: number[]
  related_ids: number[]
  related_by_hand: boolean
  media_ids: number[]
  tags: string[]
  options: ProductOption[]
  attributes: AttributeValues
  translations: Translations
  seo: Seo
  tax_class: string
  digital: boolean
  price_from: number
  price_to: number
  compare_at: number | null
  availability: Availability
  external_id: string | null
  content_at: string
  created_at: Date
  updated_at: Date
}

const PRODUCT_TYPES: RecordTypes<ProductRecord> = {
  id: 'int',
  version: 'int',
  status: 'text',
  publish_at: 'timestamptz',
  title: 'text',
  slug: 'text',
  description: 'text',
  brand_id: 'int',
  category_ids: 'int[]',
  related_ids: 'int[]',
  related_by_hand: 'boolean',
  media_ids: 'int[]',
  tags: 'text[]',
  options: 'jsonb',
  attributes: 'jsonb',
  translations: 'jsonb',
  seo: 'jsonb',
  tax_class: 'text',
  digital: 'boolean',
  price_from: 'bigint',
  price_to: 'bigint',
  compare_at: 'bigint',
  availability: 'text',
  external_id: 'text',
  content_at: 'date',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
}

interface VariantRecord {
  id: number
  product_id: number
  position: number
  sku: string | null
  barcode: string | null
  options: string[]
  price: number
  compare_at: number | null
  cost: number | null
  weight_grams: number
  media_id: number | null
  track_stock: boolean
  allow_backorder: boolean
  availability: Availability
  created_at: Date
  updated_at: Date
}

const VARIANT_TYPES: RecordTypes<VariantRecord> = {
  id: 'int',
  product_id: 'int',
  position: 'int',
  sku: 'text',
  barcode: 'text',
  options: 'text[]',
  price: 'bigint',
  compare_at: 'bigint',
  cost: 'bigint',
  weight_grams: 'int',
  media_id: 'int',
  track_stock: 'boolean',
  allow_backorder: 'boolean',
  availability: 'text',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
}

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
        .doUpdateSet((eb) => Object.fromEntries(without(columns, 'created_at').map((each) => [each, eb.ref(`excluded.${each}`)]))),
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
        .doUpdateSet((eb) => Object.fromEntries(without(columns, 'created_at').map((each) => [each, eb.ref(`excluded.${each}`)]))),
    )
    .execute()
}

const without = <Name extends string>(names: readonly Name[], left: Name) => names.filter((name) => name !== left)

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

function changedVariants(product: Product, before: Product | undefined, now: Date): VariantRecord[] {
  const old = new Map(before?.variants.map((variant, position) => [variant.id, { position, ...variant }]))
  return product.variants.flatMap(({ stock: _, ...variant }, position) =>
    sameValue(old.get(variant.id), { position, ...variant })
      ? []
      : [
          {
            id: variant.id,
            product_id: product.id,
            position,
            sku: variant.sku,
            barcode: variant.barcode,
            options: variant.options,
            price: variant.price,
            compare_at: variant.compareAt,
            cost: variant.cost,
            weight_grams: variant.weightGrams,
            media_id: variant.mediaId,
            track_stock: variant.trackStock,
            allow_backorder: variant.allowBackorder,
            availability: variant.availability,
            created_at: now,
            updated_at: now,
          },
        ],
  )
}

function toRecord(product: Product): ProductRecord {
  const summary = summaryOf(product)
  return {
    id: product.id,
    version: product.version,
    status: product.status,
    publish_at: product.publishAt,
    title: product.title,
    slug: product.slug ?? '',
    description: product.description,
    brand_id: product.brandId,
    category_ids: product.categoryIds,
    related_ids: product.relatedIds,
    related_by_hand: product.relatedByHand,
    media_ids: product.mediaIds,
    tags: product.tags,
    options: product.options,
    attributes: product.attributes,
    translations: product.translations,
    seo: product.seo,
    tax_class: product.taxClass,
    digital: product.digital,
    price_from: summary.lowest,
    price_to: summary.highest,
    compare_at: summary.compareAt,
    availability: summary.availability,
    external_id: product.externalId,
    content_at: product.contentDay,
    created_at: product.createdAt,
    updated_at: product.updatedAt,
  }
}

/** What lists show of a product's variants. */
export function summaryOf({ variants }: Product) {
  // One currency a store: which one does not matter to what is lowest.
  const money = (amount: number) => ({ amount, currency: 'XXX' })
  const view = summarisePrice(
    variants.map(({ price, compareAt }) => ({
      price: money(price),
      compareAt: compareAt === null ? null : money(compareAt),
    })),
  )
  return {
    lowest: view?.price.amount ?? 0,
    highest: variants.reduce((high, { price }) => Math.max(high, price), 0),
    compareAt: view?.compareAt?.amount ?? null,
    availability: summariseAvailability(variants.map(({ availability }) => availability)),
  }
}
