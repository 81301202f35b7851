import type { Translations } from '../../contracts/translations.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import type { ProductSnapshot } from '../../domain/snapshots.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import { slugsOf } from '../slugs/index.ts'
import type { Lists } from './listings.queries.ts'
import { isVisible, type Product } from './product.ts'

export interface Listed {
  product: Product
  lists: Lists
}

/** What the pages must show again after these products changed. */
export function productTags(
  pairs: readonly { before: Listed | null; after: Listed | null }[],
  locales: readonly string[],
): Tag[] {
  return mergeTags(
    ...pairs.map(({ before, after }) =>
      changedTags(before && snapshotOf(before, locales), after && snapshotOf(after, locales)),
    ),
  )
}

function snapshotOf({ product, lists }: Listed, locales: readonly string[]): ProductSnapshot {
  const { description, brandId, categoryIds, relatedIds, mediaIds, tags, options, attributes, seo } = product
  return {
    kind: 'product',
    id: product.id,
    visible: isVisible(product),
    retired: product.status === 'archived',
    slugs: slugsOf(product, locales),
    titles: titlesOf(product, locales),
    shown: {
      ...{ description, brandId, categoryIds, relatedIds, mediaIds, tags, options, attributes, seo },
      translations: product.translations,
      variants: product.variants.map(
        ({ id, sku, barcode, options, price, compareAt, mediaId, availability }) => {
          return { id, sku, barcode, options, price, compareAt, mediaId, availability }
        },
      ),
    },
    contentDay: product.contentDay,
    lists,
  }
}

/** The titles by language, the entity's own where there is no other. */
export function titlesOf(
  { title, translations }: { title: string; translations: Translations },
  locales: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale, index) => [locale, (index > 0 && translations[locale]?.title) || title]),
  )
}
