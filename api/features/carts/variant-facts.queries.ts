import { sql } from 'kysely'
import type { AttributeValue } from '../../contracts/attributes.ts'
import { tableOf, type StoreDb } from '../../db/store-db.ts'
import { saleLimit, type Sale } from '../../domain/cart.ts'
import type { ProductStatus } from '../catalog/index.ts'

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

interface FactsRow {
  id: number
  product_id: number
  price: number
  compare_at: number | null
  weight_grams: number
  track_stock: boolean
  allow_backorder: boolean
  status: ProductStatus
  title: string
  tax_class: string
  brand_id: number | null
  tags: string[]
  attributes: Record<string, AttributeValue>
  counted: number | null
  free: number | null
  lists: string[] | null
}

/** Every look at a cart asks this: written out, since to build it costs more than to run it. */
export async function readVariantFacts(
  db: StoreDb,
  storeId: string,
  { variantIds, lineIds, now }: FactsWanted,
): Promise<Map<number, VariantFacts>> {
  if (variantIds.length === 0) return new Map()
  const { rows } = await sql<FactsRow>`
    select v.id, v.product_id, v.price, v.compare_at, v.weight_grams, v.track_stock, v.allow_backorder,
      p.status, p.title, p.tax_class, p.brand_id, p.tags, p.attributes,
      (select sum(s.on_hand - s.reserved) from ${tableOf(storeId, 'stock')} s where s.variant_id = v.id) as counted,
      (select sum(r.quantity) from ${tableOf(storeId, 'reservations')} r
        where r.variant_id = v.id and (r.expires_at <= ${now} or r.line_id = any(${[...lineIds]}))) as free,
      (select array_agg(l.list) from ${tableOf(storeId, 'listings')} l where l.product_id = p.id) as lists
    from ${tableOf(storeId, 'variants')} v join ${tableOf(storeId, 'products')} p on p.id = v.product_id
    where v.id = any(${[...new Set(variantIds)]})`.execute(db)
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
