import type { ColumnType, Generated } from 'kysely'

export interface StoreTable {
  id: string
  slug: string
  look_alike: string
  name: string
  status: Generated<'active' | 'suspended' | 'deleting'>
  status_reason: Generated<string>
  suspended_by: 'platform' | 'store' | null
  merchant_id: string | null
  currency: string
  country: string
  locales: string[]
  timezone: Generated<string>
  plan: Generated<string>
  verified: Generated<boolean>
  /** The newest release built from the data, and the one that is served: they differ only while held. */
  head_release: number | null
  live_release: number | null
  live_root: string | null
  held: Generated<boolean>
  /** What the head was made with: the number of the compiled site, the theme pack and the hash of its code. */
  bundle: Generated<number>
  pack: Generated<string>
  code: Generated<string>
  /** Counts every move of live, host or state, so that an edge can ignore what is older. */
  epoch: Generated<number>
  /** The mark of the list of page bytes that no release may show any more. */
  withheld: string | null
  moved: Generated<number>
  feed_moved: Generated<number>
  delete_after: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export interface DomainTable {
  host: string
  store_id: string
  kind: 'platform' | 'custom' | 'former'
  primary_host: Generated<boolean>
  token: Generated<string>
  verified_at: Date | null
  created_at: ColumnType<Date, never, never>
}

export interface SlugHoldTable {
  slug: string
  look_alike: string
  store_id: string
  until: Date
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    stores: StoreTable
    domains: DomainTable
    slug_holds: SlugHoldTable
  }
}
