import type { PageKind } from '../contracts/pages.ts'
import type { BannerPlacement } from '../contracts/theme.ts'

/** A list of products, as the `product_lists` rows name it. */
export type ListName = 'latest' | `category:${number}` | `collection:${number}` | `brand:${number}`

export type LinkedKind = 'product' | 'category' | 'collection' | 'brand' | 'document'
export type GatheredKind =
  'categories' | 'collections' | 'brands' | 'posts' | 'policies' | 'branches' | `banners:${BannerPlacement}`
export type SharedKind = 'menu' | 'theme' | 'settings' | 'code'

export type Tag =
  | `${LinkedKind | 'media' | 'branch'}:${number}`
  | `link:${LinkedKind}:${number}`
  | `trail:${number}`
  | `list:${ListName | GatheredKind}`
  | `has:${'posts' | 'branches'}`
  | `template:${string}`
  | `redirect:${string}`
  | `sitemap:product:${number}`
  | 'sitemap:pages'
  | 'addresses:product'
  | 'promotions'
  | SharedKind

/** Products a sitemap holds, by id. */
export const SITEMAP_RANGE = 5000

/** The whole vocabulary: loaders record these as deps, `changedTags` writes them. Nobody spells a tag by hand. */
export const tagOf = {
  product: (id: number): Tag => `product:${id}`,
  category: (id: number): Tag => `category:${id}`,
  collection: (id: number): Tag => `collection:${id}`,
  brand: (id: number): Tag => `brand:${id}`,
  document: (id: number): Tag => `document:${id}`,
  media: (id: number): Tag => `media:${id}`,
  branch: (id: number): Tag => `branch:${id}`,
  /** Only what a link shows: title, address, whether it is there. For menus and footers. */
  link: (kind: LinkedKind, id: number): Tag => `link:${kind}:${id}`,
  /** A category as a breadcrumb: what its link shows, and what it stands under. */
  trail: (categoryId: number): Tag => `trail:${categoryId}`,
  /** Which members a list has and in which order; the members' own tags cover what they show. */
  list: (name: ListName | GatheredKind): Tag => `list:${name}`,
  /** Whether there is any at all: the shell's links to blog and store locator. */
  has: (kind: 'posts' | 'branches'): Tag => `has:${kind}`,
  template: (key: string): Tag => `template:${key}`,
  redirect: (path: string): Tag => `redirect:${path}`,
  productSitemap: (productId: number): Tag => `sitemap:product:${Math.floor(productId / SITEMAP_RANGE)}`,
  pagesSitemap: 'sitemap:pages' as Tag,
  /** Any product's address began or ceased to be: for typed links that lead to none yet. */
  productAddresses: 'addresses:product' as Tag,
  /** What carts are priced by. */
  promotions: 'promotions' as Tag,
}

const GROUPS = new Set(['template:header', 'template:footer'])

/** Tags that no page stores: they mean every page, or every page of the kinds that a template serves. */
export function kindsOfTag(tag: string): 'every' | PageKind[] | null {
  if (tag === 'menu' || tag === 'theme' || tag === 'settings' || tag === 'code' || GROUPS.has(tag))
    return 'every'
  return tag.startsWith('template:') ? [tag.slice('template:'.length) as PageKind] : null
}

/** One sorted list without repetition. */
export function mergeTags(...lists: readonly (readonly Tag[])[]): Tag[] {
  return [...new Set(lists.flat())].sort()
}
