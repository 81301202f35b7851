import type { PageRef } from '../../api/contracts/pages.ts'
import type { BlobPlace, PageProblem, Shells } from '../../api/contracts/publishing.ts'

export interface PlannedPage {
  ref: PageRef
  /** The hash of the bytes that are live; the same bytes are not stored again. */
  known?: string
}

/** `reply`: the compressed bytes come back and are stored beside the release's shards. `packs`: the thread stores them. */
export type Delivery = 'reply' | 'packs'

export interface RenderTask {
  storeId: string
  releaseId: number
  shells: Shells
  pages: PlannedPage[]
  delivery: Delivery
}

export interface RenderedPage {
  ref: PageRef
  hash: string
  /** As in `PublishedPage`. */
  deps: string
  type: string
  status: number
  /** Neither where the bytes are the known ones. */
  place?: BlobPlace
  bytes?: Uint8Array
}

export interface RenderOutcome {
  pages: RenderedPage[]
  /** Refs whose entity was gone when they were loaded. */
  missing: string[]
  problems: PageProblem[]
}

export type ThreadTask = Omit<RenderTask, 'shells'>

/** A thread gets a release's shells with its first task and keeps them until the finish. */
export type ThreadRequest =
  | { id: number; kind: 'render'; task: ThreadTask; shells?: Shells }
  | { id: number; kind: 'finish'; releaseId: number; storeId: string; keep: boolean }

export type ThreadReply =
  | { id: number; outcome: RenderOutcome }
  | { id: number; packs: string[] }
  | { id: number; error: { message: string; stack?: string } }
