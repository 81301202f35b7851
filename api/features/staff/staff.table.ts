import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../../domain/permissions.ts'

/** The platform's admin is no member: that is said by the account. */
export type MemberRole = Exclude<Role, 'admin'>

export interface MembershipTable {
  account_id: string
  store_id: string
  role: MemberRole
  /** The branches of a manager or employee; empty for the others. */
  branch_ids: Generated<number[]>
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export interface InvitationTable {
  id: Generated<string>
  store_id: string
  email: string
  /** `merchant` is the offer of the store itself. */
  role: MemberRole
  branch_ids: Generated<number[]>
  token_hash: string
  invited_by: string | null
  stays: Generated<boolean>
  created_at: ColumnType<Date, never, never>
  sent_at: Generated<Date>
  expires_at: Date
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    memberships: MembershipTable
    invitations: InvitationTable
  }
}
