/**
 * What a page is made of. Loaders (api) produce these, themes (site) render them; nothing else crosses.
 * All text is already in the page's language, all money in minor units, all links are paths.
 */
import type { Money } from './money.ts'

export const PAGE_KINDS = [
  'home', 'category', 'collection', 'brand', 'product', 'page', 'policy', 'blog', 'post', 'stores', 'cart',
  'notFound', 'maintenance', 'offline', 'sitemapIndex', 'sitemap', 'robots', 'rss', 'manifest', 'styles',
  'worker',
] as const // prettier-ignore
export type PageKind = (typeof PAGE_KINDS)[number]

/** One file of a release. `id` is the entity (0 where there is none), `number` its page, from 1. */
export interface PageRef {
  path: string
  kind: PageKind
  id: number
  number: number
  locale: string
}

export interface Picture {
  id: number
  alt: string
  width: number
  height: number
  /** A tiny data: URI, shown until the picture is there. */
  placeholder: string
  /** The plain address for `<img src>`. */
  src: string
  /** Smallest first; formats in order of preference. */
  sources: { type: 'image/avif' | 'image/webp'; srcset: string }[]
}

export interface PriceView {
  price: Money
  /** Only when above the price. */
  compareAt?: Money
  /** True when variants differ and this is the lowest. */
  from: boolean
}

export type Availability = 'in_stock' | 'low_stock' | 'out_of_stock'

export interface ProductCard extends PriceView {
  id: number
  url: string
  title: string
  brand?: string
  image?: Picture
  hoverImage?: Picture
  availability: Availability
  /** The first few of its details, for packs whose cards are compared. */
  specs?: Spec[]
}

export interface Spec {
  label: string
  value: string
}

export interface ProductAttribute {
  key: string
  label: string
  value: string
}

/** A product beside others. */
export interface ComparedProduct extends ProductCard {
  attributes: ProductAttribute[]
}

export interface Crumb {
  title: string
  url: string
}

/** The blog has no name of its own: the theme calls it as the language does. */
export interface Breadcrumb extends Crumb {
  named?: 'blog'
}

export interface ListingCard {
  id: number
  url: string
  title: string
  image?: Picture
}

export interface MenuItem {
  title: string
  url: string
  children: MenuItem[]
}

/** A banner within its window. */
export interface BannerCard {
  id: number
  title: string
  text: string
  url?: string
  image?: Picture
}

export interface ResolvedBlock {
  id: string
  type: string
  settings: Record<string, unknown>
}

/** References are replaced by Picture, ProductCard, ProductCard[], ListingCard, ... ; texts by a string. */
export interface ResolvedSection {
  id: string
  type: string
  settings: Record<string, unknown>
  blocks: ResolvedBlock[]
}

export interface ResolvedCollection extends ListingCard {
  description: string
  products: ProductCard[]
}

export interface OpeningTime {
  opens: string
  closes: string
}

export interface Branch {
  id: number
  name: string
  address: string[]
  phone?: string
  position?: { latitude: number; longitude: number }
  pickup: boolean
  /** Monday first; each day's spans as `09:00`-`18:30`, empty when closed. */
  hours: OpeningTime[][]
  /** Days with other hours, earliest first; some may be over. */
  holidays: { date: string; spans: OpeningTime[] }[]
}

/** What every page of a language shares: loaded once a publish. */
export interface Shell {
  store: {
    id: string
    name: string
    currency: string
    country: string
    timezone: string
    email?: string
    phone?: string
    social: string[]
    logo?: Picture
    /** For tabs and home screens; the logo where there is no other. */
    icon?: Picture
    taxNote: boolean
  }
  origin: string
  locale: string
  defaultLocale: string
  locales: string[]
  direction: 'ltr' | 'rtl'
  pack: string
  /** As the pack says. */
  cardSpecs: number
  theme: Record<string, unknown>
  /** The merchant's own styles, as a file beside the pages. */
  styles?: string
  menus: Record<string, MenuItem[]>
  header: ResolvedSection[]
  footer: ResolvedSection[]
  policies: Crumb[]
  hasBlog: boolean
  hasStores: boolean
  /** Unverified or closed shops ask not to be indexed. */
  indexed: boolean
}

interface PageBase {
  ref: PageRef
  title: string
  description: string
  image?: Picture
  /** The same page in every language that has it, this one included. */
  alternates: { locale: string; url: string }[]
  sections: ResolvedSection[]
  breadcrumbs: Breadcrumb[]
}

export interface HomePage extends PageBase {
  kind: 'home'
}

export interface ListingPage extends PageBase {
  kind: 'category' | 'collection' | 'brand'
  heading: string
  descriptionHtml: string
  products: ProductCard[]
  children: ListingCard[]
  page: number
  pages: number
  previous?: string
  next?: string
  pageUrls: string[]
}

export interface ProductOption {
  name: string
  values: string[]
}

export interface ProductVariant {
  id: number
  sku?: string
  barcode?: string
  title: string
  /** One value an option, in the options' order. */
  options: string[]
  price: Money
  compareAt?: Money
  availability: Availability
  /** Index into the product's images. */
  image?: number
}

export interface ProductPage extends PageBase, PriceView {
  kind: 'product'
  id: number
  heading: string
  descriptionHtml: string
  brand?: Crumb
  images: Picture[]
  options: ProductOption[]
  variants: ProductVariant[]
  attributes: Spec[]
  tags: string[]
  availability: Availability
  related: ProductCard[]
}

export interface ContentPage extends PageBase {
  kind: 'page' | 'policy'
  heading: string
  bodyHtml: string
  updatedAt: string
}

export interface PostCard {
  url: string
  title: string
  excerpt: string
  image?: Picture
  publishedAt: string
}

export interface BlogPage extends PageBase {
  kind: 'blog'
  posts: PostCard[]
  page: number
  pages: number
  previous?: string
  next?: string
}

export interface PostPage extends PageBase {
  kind: 'post'
  heading: string
  bodyHtml: string
  publishedAt: string
  updatedAt: string
  author?: string
}

export interface StoresPage extends PageBase {
  kind: 'stores'
  branches: Branch[]
}

/** What is in the cart comes by an island, or from the API where there is no script. */
export interface CartPage extends PageBase {
  kind: 'cart'
}

export interface NoticePage extends PageBase {
  kind: 'notFound' | 'maintenance' | 'offline'
}

/** Files without a theme: the press writes them itself. */
export type PlainPage =
  | { ref: PageRef; kind: 'sitemapIndex'; sitemaps: { url: string; lastModified?: string }[] }
  | {
      ref: PageRef
      kind: 'sitemap'
      urls: { url: string; lastModified?: string; alternates: { locale: string; url: string }[] }[]
    }
  | { ref: PageRef; kind: 'robots'; indexed: boolean; sitemap: string }
  | { ref: PageRef; kind: 'rss'; title: string; description: string; url: string; posts: PostCard[] }
  | { ref: PageRef; kind: 'styles'; css: string }
  /** By language, '' the first: what visitors see who have lost the net. */
  | { ref: PageRef; kind: 'worker'; offlinePages: Record<string, string> }
  | { ref: PageRef; kind: 'manifest'; name: string; themeColor: string; background: string }

export type ThemedPage =
  | HomePage
  | ListingPage
  | ProductPage
  | ContentPage
  | BlogPage
  | PostPage
  | StoresPage
  | CartPage
  | NoticePage

export type Page = ThemedPage | PlainPage
