import { sql } from 'kysely'
import { productPath } from '../../contracts/paths.ts'
import type { FeedItem, MerchantFeed } from '../../contracts/publishing.ts'
import type { StoreDb } from '../../db/store-db.ts'
import { pictureOf, type MediaRow } from '../media/index.ts'
import type { LoadedShells } from './loaders/index.ts'
import { plainText } from './loaders/plain-text.ts'

const BATCH = 500

/** Every variant that can be bought in a shop, in the store's first language, a batch at a time. */
export function readMerchantFeed(store: StoreDb, { shells }: LoadedShells): MerchantFeed | undefined {
  const [shell] = Object.values(shells)
  if (!shell) return undefined
  return {
    title: shell.store.name,
    description: shell.store.name,
    origin: shell.origin,
    items: readItems(store, shell.locale, shell.store.currency),
  }
}

async function* readItems(store: StoreDb, locale: string, currency: string): AsyncGenerator<FeedItem[]> {
  for (let after = 0; ;) {
    const products = await readProducts(store, after)
    const last = products.at(-1)
    if (!last) return
    after = last.id
    const [variants, pictures] = await Promise.all([
      readVariants(
        store,
        products.map((row) => row.id),
      ),
      readPictures(
        store,
        products.flatMap((row) => row.media_ids),
      ),
    ])
    yield variants.flatMap((variant): FeedItem[] => {
      const product = products.find((row) => row.id === variant.product_id)
      if (!product) return []
      const images = product.media_ids.flatMap((id) => pictures.get(id) ?? [])
      const many = product.options.length > 0
      return [
        {
          id: variant.sku ?? `v${variant.id}`,
          ...(many && { group: `p${product.id}` }),
          title: many ? `${product.title} (${variant.options.join(', ')})` : product.title,
          description: plainText(product.description),
          url: `${productPath({ locale, defaultLocale: locale }, product.slug)}${many ? `#v-${variant.id}` : ''}`,
          images: images.map((row) => pictureOf(row, locale).src),
          availability: variant.availability,
          price: { amount: variant.price, currency },
          categories: product.category ? [product.category] : [],
          ...(variant.compare_at !== null &&
            variant.compare_at > variant.price && { compareAt: { amount: variant.compare_at, currency } }),
          ...(product.brand !== null && { brand: product.brand }),
          ...(variant.barcode !== null && { barcode: variant.barcode }),
          ...(variant.sku !== null && { sku: variant.sku }),
        },
      ]
    })
  }
}

function readProducts(store: StoreDb, after: number) {
  return store
    .selectFrom('products as p')
    .leftJoin('brands as b', 'b.id', 'p.brand_id')
    .leftJoin('categories as c', (join) => join.on('c.id', '=', sql<number>`p.category_ids[1]`))
    .select([
      'p.id',
      'p.title',
      'p.slug',
      'p.description',
      'p.options',
      'p.media_ids',
      'b.name as brand',
      'c.title as category',
    ])
    .where('p.status', '=', 'active')
    .where('p.id', '>', after)
    .orderBy('p.id')
    .limit(BATCH)
    .execute()
}

function readVariants(store: StoreDb, productIds: number[]) {
  return store
    .selectFrom('variants')
    .select(['id', 'product_id', 'sku', 'barcode', 'options', 'price', 'compare_at', 'availability'])
    .where('product_id', '=', sql<number>`any(${productIds}::int[])`)
    .orderBy('product_id')
    .orderBy('position')
    .execute()
}

async function readPictures(store: StoreDb, ids: number[]): Promise<Map<number, MediaRow>> {
  const rows = await store
    .selectFrom('media')
    .selectAll()
    .where('id', '=', sql<number>`any(${ids}::int[])`)
    .where('hidden_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
