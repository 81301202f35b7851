import type { ShopProduct } from '../../contracts/shop-catalog.ts'
import type { Deps } from '../../deps.ts'
import { tagOf, type Tag } from '../../domain/tags.ts'
import { invalidField } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { readDefinitions } from './attributes.queries.ts'
import { toShopProduct } from './shop-answers.ts'
import { findPublicProduct, type PublicProduct } from './shop-products.queries.ts'

/** A product as shoppers see it, kept until that changes; undefined for what is not sold. */
export function readShopProduct(
  { cache }: Pick<Deps, 'cache'>,
  { store, locale, id }: { store: StoreContext; locale: string; id: number },
): Promise<ShopProduct | undefined> {
  return cache.read({ storeId: store.id, name: `product/${locale}/${id}` }, async () => {
    const found = await findPublicProduct(store.db, id)
    if (!found) return { value: undefined, tags: [tagOf.product(id)] }
    const definitions = await readDefinitions(store.db)
    return { value: toShopProduct(found, { store, locale, definitions }), tags: tagsOf(found) }
  })
}

export function shopLocale({ locales }: StoreContext, wanted: string | undefined): string {
  const locale = wanted ?? locales[0] ?? ''
  if (!locales.includes(locale)) throw invalidField('locale', `This store speaks ${locales.join(', ')}.`)
  return locale
}

/** What the answer shows: a change of any of these makes it stale. */
function tagsOf({ product, brand, categories, pictures }: PublicProduct): Tag[] {
  return [
    tagOf.product(product.id),
    ...(brand ? [tagOf.brand(brand.id)] : []),
    ...categories.map(({ id }) => tagOf.category(id)),
    ...pictures.map(({ id }) => tagOf.media(id)),
    ...product.relatedIds.map(tagOf.product),
  ]
}
