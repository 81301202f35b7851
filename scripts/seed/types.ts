import type { PictureInput } from './pictures/draw-picture.ts'
import type { StoreSlug } from './pictures/styles.ts'

/** What the demo's stores hold, as plain data. Whoever inserts it asks the API; nothing here knows how. */

/** Text by language: every language of the store has one. */
export type Text = Readonly<Record<string, string>>

export interface SeedPicture {
  /** Unique in its store; the file's name without an ending. */
  name: string
  draw: PictureInput
  alt: Text
}

export interface SeedVariant {
  sku: string
  barcode?: string
  /** One value an option, in the options' order. */
  options: string[]
  price: number
  compareAt?: number
  grams: number
  /** On hand by branch key. */
  stock: Readonly<Record<string, number>>
  /** Which of the product's pictures shows it. */
  picture: number
}

export type AttributeValue = string | number | boolean

export interface SeedProduct {
  slug: Text
  title: Text
  /** Simple HTML: p, ul, li. */
  description: Text
  /** A brand's key. */
  brand: string
  /** Keys of categories, the most specific one first. */
  categories: string[]
  /** In the store's own language. */
  tags: string[]
  options: { name: string; values: string[] }[]
  variants: SeedVariant[]
  attributes: Readonly<Record<string, AttributeValue>>
  pictures: SeedPicture[]
}

export interface SeedAttribute {
  key: string
  label: Text
  type: 'text' | 'number' | 'boolean'
  unit?: string
}

export interface SeedBrand {
  key: string
  name: string
  description: Text
}

export interface SeedCategory {
  key: string
  slug: Text
  title: Text
  description: Text
  picture: SeedPicture
  children: SeedCategory[]
}

export interface SeedCollection {
  key: string
  slug: Text
  title: Text
  description: Text
  picture: SeedPicture
  /** By hand: default slugs of products. By rule: everything with that tag. */
  products: { by: 'hand'; slugs: string[] } | { by: 'tag'; tag: string }
  sort: 'newest' | 'manual' | 'price_asc' | 'price_desc' | 'title'
}

export interface SeedMenuItem {
  title: Text
  link: SeedLink
  children?: SeedMenuItem[]
}

/** Where a link leads; entities by key, `path` as it is. */
export type SeedLink =
  | { to: 'category' | 'collection' | 'brand' | 'page' | 'policy' | 'post'; key: string }
  | { to: 'path'; path: string }

export type SeedSetting =
  | string
  | number
  | boolean
  | { text: Text }
  | { picture: SeedPicture }
  | { link: SeedLink }
  /** Products chosen by their default slugs, or a collection's, or the newest. */
  | { products: string[] }
  | { product: string }
  | { menu: 'main' | 'footer' }
  | { collection: string }
  | { latest: number }
  | { categories: string[] }
  | { posts: number }
  | { banners: SeedBanner['placement'] }

/** Shown on the home page under the hero, or on listings or product pages. */
export interface SeedBanner {
  placement: 'top' | 'home' | 'listing' | 'product'
  title: Text
  text: Text
  link: SeedLink
  picture?: SeedPicture
}

/** A section of the theme pack with its settings by field id. */
export interface SeedSection {
  type: string
  settings: Readonly<Record<string, SeedSetting>>
  blocks?: SeedBlock[]
}

export interface SeedBlock {
  type: string
  settings: Readonly<Record<string, SeedSetting>>
}

export interface SeedPage {
  key: string
  slug: Text
  title: Text
  /** Simple HTML: h2, p, ul, li, table. */
  body: Text
  picture?: SeedPicture
}

export interface SeedPost extends SeedPage {
  excerpt: Text
  author: string
  picture: SeedPicture
  publishedAt: string
}

export interface SeedPolicy {
  key: 'privacy' | 'returns' | 'shipping'
  slug: Text
  title: Text
  body: Text
}

export interface SeedBranch {
  key: string
  name: string
  address: { line1: string; city: string; region: string; postalCode: string; country: string }
  phone: string
  latitude: number
  longitude: number
  /** Monday first; an empty day is closed. */
  hours: { opens: string; closes: string }[][]
  pickup: boolean
}

export interface SeedStore {
  slug: StoreSlug
  name: string
  currency: string
  country: string
  /** The first is the store's own. */
  locales: string[]
  timezone: string
  /** A pack and one of its presets: `ridge:basalt`. */
  theme: string
  description: Text
  settings: { email: string; phone: string; social: string[] }
  /** Names and values of options, and texts of attributes, in the other languages; by the store's own word. */
  words: Readonly<Record<string, Text>>
  attributes: SeedAttribute[]
  brands: SeedBrand[]
  categories: SeedCategory[]
  collections: SeedCollection[]
  products: SeedProduct[]
  menus: { main: SeedMenuItem[]; footer: SeedMenuItem[] }
  /** The bar above the header. */
  announcement: { text: Text; link: SeedLink }
  /** What the pack's header may say besides its menu. */
  header?: SeedSection['settings']
  /** The home page's sections, in order. */
  home: SeedSection[]
  banners?: SeedBanner[]
  footerText: Text
  pages: SeedPage[]
  posts: SeedPost[]
  policies: SeedPolicy[]
  branches: SeedBranch[]
}
