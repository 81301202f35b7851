import type { ColumnType, Generated } from 'kysely'
import type { Action } from '../../domain/permissions.ts'

export interface AccountTable {
  id: Generated<string>
  email: string
  name: Generated<string>
  locale: Generated<string>
  /** Null: signs in by code only. */
  password_hash: string | null
  admin: Generated<boolean>
  verified_at: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export interface SessionTable {
  /** The hash of the token; the token itself is nowhere but with its owner. */
  id: string
  account_id: string
  impersonated_by: string | null
  /** The admin's own session: when it ends, acting as somebody else ends with it. */
  parent_id: string | null
  user_agent: Generated<string>
  ip: Generated<string>
  created_at: ColumnType<Date, never, never>
  seen_at: Generated<Date>
  expires_at: Date
  /** However busy, a session ends here. */
  ends_at: Date
}

export interface RefreshTokenTable {
  id: string
  session_id: string
  expires_at: Date
  used_at: Date | null
}

export interface ApiKeyTable {
  id: Generated<string>
  hash: string
  account_id: string
  name: string
  hint: string
  scopes: Action[]
  created_at: ColumnType<Date, never, never>
  seen_at: Date | null
  expires_at: Date | null
}

export interface CodeTable {
  purpose: string
  subject: string
  email: string
  account_id: string | null
  hash: string
  tries: Generated<number>
  sent_at: Generated<Date>
}

export interface RateLimitTable {
  key: string
  points: Generated<number>
  expire: number | null
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    accounts: AccountTable
    sessions: SessionTable
    refresh_tokens: RefreshTokenTable
    api_keys: ApiKeyTable
    codes: CodeTable
    rate_limits: RateLimitTable
  }
}
