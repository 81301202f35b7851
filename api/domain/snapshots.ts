import type { Availability } from '../contracts/pages.ts'
import type { BannerPlacement } from '../contracts/theme.ts'
import type { ListName } from './tags.ts'

/** What the public could see of an entity at one moment. Use cases take one before and one after they write. */
export type Snapshot =
  | ProductSnapshot
  | StockSnapshot
  | CategorySnapshot
  | CollectionSnapshot
  | BrandSnapshot
  | DocumentSnapshot
  | BranchSnapshot
  | MediaSnapshot
  | PresenceSnapshot
  | RedirectSnapshot

/** Published versions only: a draft is not in a snapshot. */
export type DocumentSnapshot = EntryDocumentSnapshot | BannerDocumentSnapshot | SharedDocumentSnapshot

/** Everything that has an address of its own. */
export interface Addressed {
  id: number
  visible: boolean
  /** Given up for good, like an archived product: its addresses answer 410, which hidden ones do not. */
  retired?: boolean
  /** By locale. */
  slugs: Record<string, string>
  titles: Record<string, string>
  /** All else that any page shows of it, as plain data: prices, texts, media ids, category ids, availability. */
  shown: unknown
  /** `YYYY-MM-DD` of the last change of content, for the sitemap. A price or stock change does not move it. */
  contentDay: string
}

export interface ProductSnapshot extends Addressed {
  kind: 'product'
  lists: Partial<Record<ListName, number>>
}

/** The same product when only stock moved: the state of each variant, never a count. */
export interface StockSnapshot {
  kind: 'stock'
  productId: number
  visible: boolean
  states: Record<number, Availability>
  lists: Partial<Record<ListName, number>>
}

export interface CategorySnapshot extends Addressed {
  kind: 'category'
  parentId: number | null
  position: number
  /** The parent first, the root last. */
  ancestorIds: number[]
}

export interface CollectionSnapshot extends Addressed {
  kind: 'collection'
  position: number
  /** The product ids in order, or the rule with its sort. */
  members: unknown
}

export interface BrandSnapshot extends Addressed {
  kind: 'brand'
}

export interface EntryDocumentSnapshot extends Addressed {
  kind: 'document'
  type: 'page' | 'policy' | 'post'
  /** The order among its like: a post's publishing time, a policy's position. */
  rank: number
}

export interface BannerDocumentSnapshot {
  kind: 'document'
  type: 'banner'
  id: number
  visible: boolean
  placement: BannerPlacement
  rank: number
  shown: unknown
}

export interface SharedDocumentSnapshot {
  kind: 'document'
  type: 'menu' | 'theme' | 'settings' | 'template'
  /** A menu's or template's key: `main`, `home`, `header`; empty for theme and settings. */
  key: string
  shown: unknown
}

export interface BranchSnapshot {
  kind: 'branch'
  id: number
  visible: boolean
  rank: number
  shown: unknown
}

export interface MediaSnapshot {
  kind: 'media'
  id: number
  visible: boolean
  /** Alt text, focal point, sizes made. */
  shown: unknown
}

/** The first post or branch appears, or the last one goes. */
export interface PresenceSnapshot {
  kind: 'presence'
  of: 'posts' | 'branches'
  any: boolean
}

export interface RedirectSnapshot {
  kind: 'redirect'
  path: string
  /** null answers 410. */
  target: string | null
}
