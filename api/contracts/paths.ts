/** Every storefront address is made here: the press names files with it and the pages link with it. */
export interface LocalePlace {
  locale: string
  defaultLocale: string
}

const prefix = (place: LocalePlace) => (place.locale === place.defaultLocale ? '' : `/${place.locale}`)

export const MAX_LISTING_PAGES = 40
export const LISTING_PAGE_SIZE = 24
export const SITEMAP_RANGE = 5000

export type ListingKind = 'category' | 'collection' | 'brand'

const listingFolder: Record<ListingKind, string> = {
  category: 'categories',
  collection: 'collections',
  brand: 'brands',
}

export const homePath = (place: LocalePlace) => `${prefix(place)}/`
export const productPath = (place: LocalePlace, slug: string) => `${prefix(place)}/products/${slug}/`
export const pagePath = (place: LocalePlace, slug: string) => `${prefix(place)}/pages/${slug}/`
export const policyPath = (place: LocalePlace, slug: string) => `${prefix(place)}/policies/${slug}/`
export const blogPath = (place: LocalePlace, page = 1) =>
  `${prefix(place)}/blog/${page > 1 ? `page/${page}/` : ''}`
export const postPath = (place: LocalePlace, slug: string) => `${prefix(place)}/blog/${slug}/`
export const storesPath = (place: LocalePlace) => `${prefix(place)}/stores/`
export const cartPath = (place: LocalePlace) => `${prefix(place)}/cart/`
/** The one page that is made on demand: the cart of a shopper without scripts. */
export const plainCartPath = (place: LocalePlace) => `${cartPath(place)}plain/`
export const notFoundPath = (place: LocalePlace) => `${prefix(place)}/404.html`
export const maintenancePath = (place: LocalePlace) => `${prefix(place)}/maintenance.html`
export const offlinePath = (place: LocalePlace) => `${prefix(place)}/offline.html`
export const feedPath = (place: LocalePlace) => `${prefix(place)}/feed.xml`
export const manifestPath = (place: LocalePlace) => `${prefix(place)}/manifest.webmanifest`

export const STYLES_PATH = '/theme.css'
export const WORKER_PATH = '/sw.js'

export function listingPath(place: LocalePlace, kind: ListingKind, slug: string, page = 1): string {
  return `${prefix(place)}/${listingFolder[kind]}/${slug}/${page > 1 ? `${page}/` : ''}`
}

const FOLDERS = {
  products: 'product',
  categories: 'category',
  collections: 'collection',
  brands: 'brand',
  pages: 'page',
  policies: 'policy',
  blog: 'post',
} as const

export interface OwnPath {
  kind: (typeof FOLDERS)[keyof typeof FOLDERS]
  slug: string
  /** What stands behind the address: `?colour=moss`, `#sizes`. */
  rest: string
}

/** What a path without a language leads to, as a merchant copies it from the address bar. */
export function parsePath(path: string): OwnPath | undefined {
  const [, folder = '', slug = '', rest = ''] = /^\/([a-z]+)\/([^/?#\s]+)\/?([?#].*)?$/.exec(path) ?? []
  const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as keyof typeof FOLDERS] : undefined
  if (!kind || !URL.canParse(path, 'http://localhost')) return undefined
  try {
    return { kind, slug: decodeURIComponent(slug), rest }
  } catch {
    return undefined
  }
}

const localizedRoots =
  /^\/(?:$|(?:products|categories|collections|brands|pages|policies|blog|stores)(?:\/|$))/

/** A path a merchant wrote without a language, in the page's language. Anything else is left alone. */
export const localizePath = (place: LocalePlace, path: string) =>
  localizedRoots.test(path) ? `${prefix(place)}${path}` : path
