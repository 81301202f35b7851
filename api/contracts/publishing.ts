/**
 * The wall between a store's data and its files. The press asks a PageSource what to render and hands it the
 * finished release: it knows no SQL. The source knows no HTML.
 */
import type { StoreLive } from './live.ts'
import type { Money } from './money.ts'
import type { Availability, Page, PageRef, Shell } from './pages.ts'

/** Where a page's bytes lie: `length` bytes from `offset` of a pack in the artifact store. */
export interface BlobPlace {
  hash: string
  pack: string
  offset: number
  length: number
}

/** What a path answers in a release. */
export type ReleaseEntry =
  | (BlobPlace & { type: string; status: number })
  | { redirect: string; status: 301 | 302 }
  | { gone: true; status: 410 }
  | { rewrite: string }

/** Small publishes go live at once; what touches more pages builds beside them. */
export type PublishLine = 'live' | 'bulk'

export type Shells = Record<string, Shell>

/** One publish under way: a release row that is being built on `head`. */
export interface PublishPlan {
  storeId: string
  releaseId: number
  head: { id: number; root: string } | null
  line: PublishLine
  /** Every page is rendered; otherwise those that `tags` concern. */
  full: boolean
  tags: string[]
  /** The change rows this publish answers; its commit deletes these and no other. */
  changeIds: number[]
  /** By locale; the default locale first. */
  shells: Shells
  /** Every page of the store shows these. */
  shellTags: string[]
  /** How many pages it will render, as far as is known before. */
  total: number
}

export interface PlanSlice {
  pages: PageRef[]
  /** Redirects and 410s; null where a path answers nothing any more. */
  entries: [path: string, entry: ReleaseEntry | null][]
}

export interface LoadedPage {
  page: Page
  /** What this page shows and what it would show: a later change of any of these renders it again. */
  deps: string[]
}

/** Runs in the render threads, each with a connection of its own. */
export interface PageLoader {
  /** One snapshot for all refs; a ref whose entity is gone is left out. */
  load(storeId: string, shells: Shells, refs: PageRef[]): Promise<LoadedPage[]>
}

export interface PageProblem {
  path: string
  section: string
  message: string
}

/** A file that differs from the release before. */
export interface PageNote {
  path: string
  change: 'new' | 'changed' | 'gone'
}

export interface PublishedPage {
  ref: PageRef
  /** In order, a line each: as one text, those of a hundred thousand pages are a small part of the memory. */
  deps: string
}

export interface PublishResult {
  root: string
  /** The theme pack and the hash of its code that made it. */
  pack: string
  code: string
  /** Pages as they are now, and the paths that are none any more. */
  pages: PublishedPage[]
  removed: string[]
  /** How many files differ from the release before, and the first of them. */
  changed: number
  noted: PageNote[]
  pathCount: number
  problems: PageProblem[]
}

export interface FeedItem {
  id: string
  /** Variants of one product belong together. */
  group?: string
  title: string
  description: string
  url: string
  images: string[]
  availability: Availability
  price: Money
  /** Only when above the price. */
  compareAt?: Money
  brand?: string
  barcode?: string
  sku?: string
  categories: string[]
}

export interface MerchantFeed {
  title: string
  description: string
  origin: string
  items: AsyncIterable<FeedItem[]>
}

export interface PageSource {
  /** What is due on a line, or undefined. The live line hands what is large over to the bulk line. */
  begin(storeId: string, line: PublishLine): Promise<PublishPlan | undefined>
  slices(plan: PublishPlan): AsyncIterable<PlanSlice>
  /**
   * Moves a bulk plan onto today's head, and says what other releases changed since, with the pages that are
   * rendered and not yet written down in mind. Undefined when one of them made every page anew: begin again.
   */
  catchUp(plan: PublishPlan, rendered: ReadonlyMap<string, PublishedPage>): Promise<PlanSlice | undefined>
  /** Runs while the store's small publishes wait. */
  alone<T>(plan: PublishPlan, run: () => Promise<T>): Promise<T>
  /** `outrun` when another release became head meanwhile; then nothing was written. */
  commit(plan: PublishPlan, result: PublishResult): Promise<'committed' | 'outrun'>
  /** Nothing comes of it; what it was to publish is still due. */
  withdraw(plan: PublishPlan): Promise<void>
  report(plan: PublishPlan, done: number): Promise<void>
  /** The live release stays, the changes stay, and the merchant reads why. */
  abandon(plan: PublishPlan, error: Error): Promise<void>
  /** Everything that is sold, for those who compare prices; undefined when the row is gone. */
  feed(storeId: string): Promise<MerchantFeed | undefined>
  /** What edges are to know of a store now; undefined when its row is gone. */
  live(storeId: string): Promise<StoreLive | undefined>
}

/** The generator, as the worker's jobs see it. */
export interface Press {
  /** Publishes what is due; answers how many releases that made. */
  publish(storeId: string, line: PublishLine): Promise<number>
  /** Writes what edges may know of a store into the artifact store. */
  project(storeId: string): Promise<void>
  /** Puts what paths showed in older releases on the withheld list; answers the list's mark. */
  withhold(storeId: string, roots: string[], paths: string[]): Promise<string>
  /** Writes the merchant feed anew. */
  feed(storeId: string): Promise<void>
  /** Drops what no kept root names. */
  collect(storeId: string, keepRoots: string[]): Promise<void>
}
