import type { ColumnType, Generated } from 'kysely'
import type { PageKind } from '../../contracts/pages.ts'
import type { PageNote, PublishLine } from '../../contracts/publishing.ts'

export interface ChangeTable {
  id: Generated<number>
  tags: string[]
  cause: string
  actor: Generated<string>
  /** Handed to the bulk publish that runs beside the live line. */
  bulk: Generated<boolean>
  created_at: ColumnType<Date, never, never>
}

export type ReleaseStatus = 'building' | 'ready' | 'live' | 'superseded' | 'failed'

export interface ReleaseTable {
  id: Generated<number>
  parent_id: number | null
  status: Generated<ReleaseStatus>
  line: Generated<PublishLine>
  cause: string
  root: string | null
  /** The id of the last release that rendered every page: what the shell was then. */
  shell: Generated<number>
  /** What an incremental release answered, so that a bulk publish beside it can catch up. */
  tags: Generated<string[]>
  bundle: Generated<string>
  pages: Generated<number>
  changed: Generated<number>
  done: Generated<number>
  /** Its first pages that differ from the release before, and why they were made. */
  noted: ColumnType<ReleasedPage[], string | undefined, string>
  problems: ColumnType<ReleaseProblem[], string | undefined, string>
  error: string | null
  started_at: ColumnType<Date, never, never>
  ready_at: Date | null
  live_at: Date | null
}

export interface ReleasedPage extends PageNote {
  /** The tags that it shows and that were published; none where every page was made anew. */
  because: string[]
}

export interface ReleaseProblem {
  path: string
  section: string
  message: string
}

/** The head release's pages and what each shows; their bytes and hashes stand in the release itself. */
export interface PageTable {
  path: string
  kind: PageKind | 'shell'
  entity_id: number
  number: number
  locale: string
  deps: string[]
}

export interface BundleTable {
  number: Generated<number>
  hash: string
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    bundles: BundleTable
  }
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    changes: ChangeTable
    releases: ReleaseTable
    pages: PageTable
  }
}
