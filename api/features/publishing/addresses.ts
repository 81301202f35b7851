import {
  listingPath,
  pagePath,
  policyPath,
  postPath,
  productPath,
  type ListingKind,
  type LocalePlace,
} from '../../contracts/paths.ts'

/** Kinds of entities that have an address by slug; the names of the `slugs` rows. */
export const ADDRESSED = ['product', 'category', 'collection', 'brand', 'page', 'post', 'policy'] as const
export type AddressedKind = (typeof ADDRESSED)[number]

export const isListing = (kind: AddressedKind): kind is ListingKind =>
  kind === 'category' || kind === 'collection' || kind === 'brand'

export function addressOf(kind: AddressedKind, place: LocalePlace, slug: string, page = 1): string {
  switch (kind) {
    case 'product':
      return productPath(place, slug)
    case 'page':
      return pagePath(place, slug)
    case 'post':
      return postPath(place, slug)
    case 'policy':
      return policyPath(place, slug)
    case 'category':
    case 'collection':
    case 'brand':
      return listingPath(place, kind, slug, page)
  }
}
