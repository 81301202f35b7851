import type { AttributeDefinition } from '../../contracts/attributes.ts'
import { listingPath, productPath, type LocalePlace } from '../../contracts/paths.ts'
import type { LiveAnswer, ShopProduct } from '../../contracts/shop-catalog.ts'
import { describeAttributes } from '../../domain/describe-attributes.ts'
import { pickText } from '../../domain/locale.ts'
import { wordOptions } from '../../domain/option-words.ts'
import { shownCompareAt, variantTitle } from '../../domain/variants.ts'
import { pictureOf } from '../media/index.ts'
import { slugsOf } from '../slugs/index.ts'
import type { Product, Variant } from './product.ts'
import type { CatalogStore } from './save-products.ts'
import type { PublicProduct } from './shop-products.queries.ts'
import { summaryOf } from './summary-of.ts'

interface ShopPlace {
  store: CatalogStore
  locale: string
  definitions: ReadonlyMap<string, AttributeDefinition>
}

export function toShopProduct(found: PublicProduct, { store, locale, definitions }: ShopPlace): ShopProduct {
  const { product, brand, categories, pictures } = found
  const place = { locale, defaultLocale: store.locales[0] ?? locale }
  const worded = wordOptions(product, place)
  const slug = slugsOf(product, store.locales)[locale] ?? ''
  const crumb = (kind: 'brand' | 'category', group: PublicProduct['categories'][number]) => ({
    title: textOf(group, 'title', place),
    url: listingPath(place, kind, slugsOf(group, store.locales)[locale] ?? ''),
  })
  return {
    id: product.id,
    slug,
    url: productPath(place, slug),
    locale,
    title: textOf(product, 'title', place),
    descriptionHtml: textOf(product, 'description', place),
    ...pricesOf(product, store.currency),
    brand: brand && crumb('brand', brand),
    categories: categories.map((category) => crumb('category', category)),
    images: pictures.map((picture) => pictureOf(picture, locale, place.defaultLocale)),
    options: worded.options,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      title: variantTitle(worded.valuesOf(variant.options)),
      options: worded.valuesOf(variant.options),
      imageId: variant.mediaId,
      ...priceOf(variant, store.currency),
    })),
    attributes: describeAttributes(definitions.values(), product.attributes, place),
    tags: product.tags,
    relatedIds: found.relatedIds,
  }
}

export function toLiveAnswer(products: readonly Product[], currency: string, now: Date): LiveAnswer {
  return {
    now: now.toISOString(),
    products: products.map((product) => ({
      id: product.id,
      ...pricesOf(product, currency),
      variants: product.variants.map((variant) => ({ id: variant.id, ...priceOf(variant, currency) })),
    })),
  }
}

function pricesOf(product: Product, currency: string) {
  const { lowest, highest, compareAt, availability } = summaryOf(product)
  return {
    price: { amount: lowest, currency },
    compareAtPrice: compareAt === null ? null : { amount: compareAt, currency },
    availability,
    from: highest > lowest,
  }
}

function priceOf(variant: Variant, currency: string) {
  const shown = shownCompareAt(variant)
  return {
    price: { amount: variant.price, currency },
    compareAtPrice: shown === null ? null : { amount: shown, currency },
    availability: variant.availability,
  }
}

interface Texts {
  title: string
  description?: string
  translations: Product['translations']
}

function textOf(
  entity: Texts,
  field: 'title' | 'description',
  { locale, defaultLocale }: LocalePlace,
): string {
  const others = Object.entries(entity.translations).map(([key, texts]) => [key, texts[field]] as const)
  const texts = new Map<string, string | undefined>([...others, [defaultLocale, entity[field]]])
  return pickText(Object.fromEntries(texts), locale, defaultLocale)
}
