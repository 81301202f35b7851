import type { ColumnType, Generated } from 'kysely'

export type MailStatus = 'queued' | 'sending' | 'sent' | 'failed' | 'suppressed'

export interface EmailLogTable {
  id: Generated<number>
  transport: 'auth' | 'shop'
  recipient: string
  template: string
  locale: string
  data: ColumnType<Record<string, unknown>, string, string>
  /** Names the event the mail is about, where an event must never mail twice. */
  once: string | null
  status: Generated<MailStatus>
  attempts: Generated<number>
  /** The recipient's server said that the address does not exist. */
  bounced: Generated<boolean>
  error: string | null
  /** What the transport calls the mail it accepted. */
  reference: string | null
  next_attempt_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  claimed_at: Date | null
  sent_at: Date | null
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    email_logs: EmailLogTable
  }
}

declare module '../../db/platform-db.ts' {
  interface PlatformTables {
    email_logs: EmailLogTable
  }
}
