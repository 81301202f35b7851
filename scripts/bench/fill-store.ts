import { sql } from 'kysely'
import { openStore, tableOf } from '../../api/db/store-db.ts'
import type { Db } from '../../api/db/connect.ts'

export const CATEGORIES = 12

/**
 * A large catalog, written set-wise: products of believable size with three variants each, twelve categories,
 * eight related products. Only for measuring; the product's own writing path has benchmarks of its own.
 */
export async function fillStore(db: Db, storeId: string, products: number): Promise<void> {
  const store = openStore(db, storeId)
  const t = (table: Parameters<typeof tableOf>[1]) => tableOf(storeId, table)
  await store.transaction().execute(async (trx) => {
    await sql`insert into ${t('categories')} (title, slug, description, position)
      select 'Category ' || n, 'category-' || n, '<p>Everything of kind ' || n || '.</p>', n
      from generate_series(1, ${CATEGORIES}::int) n`.execute(trx)
    await sql`insert into ${t('products')} (status, title, slug, description, category_ids, related_ids, tags,
        options, attributes, price_from, price_to, availability)
      select 'active', 'Trail companion no. ' || n || ' for long days', 'trail-companion-' || n,
        '<p>Made for the ' || n || '. kilometre: a companion that weighs little, dries overnight and forgives rough handling. '
          || 'Seams are taped, edges rounded, and every part can be replaced with the tools of a pocket knife.</p>'
          || '<ul><li>Weight ' || 100 + n % 900 || ' g</li><li>Packed size ' || 10 + n % 30 || ' cm</li>'
          || '<li>Two years of warranty</li></ul>',
        array[1 + n % ${CATEGORIES}::int],
        array(select r from generate_series(greatest(1, n - 8), n - 1) r),
        array['tag-' || n % 50],
        '[{"name":"Size","values":["S","M","L"]}]', '{}', 1000 + n % 9000, 1000 + n % 9000, 'in_stock'
      from generate_series(1, ${products}::int) n`.execute(trx)
    await sql`insert into ${t('variants')} (product_id, position, sku, options, price, availability)
      select p.id, v.n, 'B-' || p.id || '-' || v.size, array[v.size], p.price_from, 'in_stock'
      from ${t('products')} p cross join (values (1, 'S'), (2, 'M'), (3, 'L')) v (n, size)`.execute(trx)
    await sql`insert into ${t('listings')} (list, product_id, rank)
      select 'latest', id, -id from ${t('products')}
      union all select 'category:' || category_ids[1], id, -id from ${t('products')}`.execute(trx)
    await sql`insert into ${t('slugs')} (kind, locale, slug, entity_id)
      select 'product', 'en', slug, id from ${t('products')}
      union all select 'category', 'en', slug, id from ${t('categories')}`.execute(trx)
  })
  for (const table of ['products', 'variants', 'listings', 'slugs'] as const) {
    await sql`analyze ${t(table)}`.execute(store)
  }
}
