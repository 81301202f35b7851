import { sql } from 'kysely'
import type { ProductInput } from '../../contracts/catalog.ts'
import { notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import type { CatalogDeps, Editing } from './change-product.ts'
import type { Product } from './product.ts'
import { findProduct } from './products.queries.ts'
import { orThrow } from './refused.ts'
import { saveProducts } from './save-products.ts'

/** A draft like another product, in the same collections; what names one product alone is left open. */
export function duplicateProduct(
  { now }: CatalogDeps,
  { store, actor, id }: Editing & { id: number },
): Promise<Product> {
  return store.db.transaction().execute(async (trx) => {
    const original = await findProduct(trx, id)
    if (!original) throw notFound('product')
    const patch = copyOf(original, store)
    const { results } = await saveProducts({ trx, store, now: now() }, [{ id: null, patch }])
    const { product } = orThrow(results[0])
    await trx
      .updateTable('collections')
      .set({ product_ids: sql`array_append(product_ids, ${product.id}::int)` })
      .where((eb) => eb('product_ids', '@>', eb.val([id])))
      .execute()
    await audit(trx, actor, {
      action: 'product.duplicate',
      entity: 'product',
      entityId: String(product.id),
      after: { ...product, copiedFrom: id },
    })
    return product
  })
}

function copyOf(
  product: Product,
  { currency, locales }: { currency: string; locales: readonly string[] },
): ProductInput {
  const money = (amount: number | null) => (amount === null ? null : { amount, currency })
  const { description, options, categoryIds, brandId, mediaIds, tags, attributes, seo, taxClass, digital } =
    product
  return {
    ...{ description, options, categoryIds, brandId, mediaIds, tags, attributes, seo, taxClass, digital },
    title: `${product.title.slice(0, 190)} (2)`,
    status: 'draft',
    ...(product.relatedByHand && { relatedIds: product.relatedIds }),
    translations: Object.fromEntries(
      Object.entries(product.translations)
        .filter(([locale]) => locales.includes(locale))
        .map(([locale, { slug: _, ...texts }]) => [locale, texts]),
    ),
    variants: product.variants.map((variant) => ({
      barcode: variant.barcode,
      options: variant.options,
      price: { amount: variant.price, currency },
      compareAtPrice: money(variant.compareAt),
      cost: money(variant.cost),
      weightGrams: variant.weightGrams,
      mediaId: variant.mediaId,
      trackStock: variant.trackStock,
      allowBackorder: variant.allowBackorder,
    })),
  }
}
