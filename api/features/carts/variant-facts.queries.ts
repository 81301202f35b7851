import { sql } from 'kysely'
import type { AttributeValue } from '../../contracts/attributes.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { saleLimit, type Sale } from '../../domain/cart.ts'

/** What decides whether a variant can be bought and what it costs: read anew for every cart, never kept. */
export interface VariantFacts {
  variantId: number
  productId: number
  title: string
  compareAt: number | null
  weightGrams: number
  taxClass: string
  brandId: number | null
  tags: string[]
  attributes: Record<string, AttributeValue>
  /** The lists the product is in, like `category:7`, those above its own included. */
  lists: string[]
  sale: Sale
}

export interface FactsWanted {
  variantIds: readonly number[]
  /** What these hold back, they hold back for themselves. */
  lineIds: readonly number[]
  now: Date
}

export async function readVariantFacts(
  db: StoreDb,
  { variantIds, lineIds, now }: FactsWanted,
): Promise<Map<number, VariantFacts>> {
  if (variantIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('variants as v')
    .innerJoin('products as p', 'p.id', 'v.product_id')
    .select(['v.id', 'v.product_id', 'v.price', 'v.compare_at', 'v.weight_grams'])
    .select(['v.track_stock', 'v.allow_backorder', 'p.status', 'p.title', 'p.tax_class', 'p.brand_id'])
    .select(['p.tags', 'p.attributes'])
    .select((eb) => [
      eb
        .selectFrom('stock as s')
        .select((of) => of.fn.sum<number | null>(of('s.on_hand', '-', of.ref('s.reserved'))).as('counted'))
        .whereRef('s.variant_id', '=', 'v.id')
        .as('counted'),
      eb
        .selectFrom('reservations as r')
        .select((of) => of.fn.sum<number | null>('r.quantity').as('free'))
        .whereRef('r.variant_id', '=', 'v.id')
        .where((of) =>
          of.or([of('r.expires_at', '<=', now), of('r.line_id', '=', of.fn.any(of.val([...lineIds])))]),
        )
        .as('free'),
      eb
        .selectFrom('listings as l')
        .select(sql<string[] | null>`array_agg(l.list)`.as('lists'))
        .whereRef('l.product_id', '=', 'p.id')
        .as('lists'),
    ])
    .where((eb) => eb('v.id', '=', eb.fn.any(eb.val([...new Set(variantIds)]))))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        variantId: row.id,
        productId: row.product_id,
        title: row.title,
        compareAt: row.compare_at,
        weightGrams: row.weight_grams,
        taxClass: row.tax_class,
        brandId: row.brand_id,
        tags: row.tags,
        attributes: row.attributes,
        lists: row.lists ?? [],
        sale: {
          sold: row.status === 'active',
          price: row.price,
          limit: saleLimit({
            trackStock: row.track_stock,
            allowBackorder: row.allow_backorder,
            available: row.counted === null ? null : row.counted + (row.free ?? 0),
          }),
        },
      },
    ]),
  )
}
