import { sql, type Kysely, type Selectable } from 'kysely'
import type { AnyDb } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { EmailLogTable, MailStatus } from './mail.table.ts'

export type MailRow = Selectable<EmailLogTable>

/** A store's mail log, or the platform's own: two tables of one shape. */
export type MailLog = Kysely<{ email_logs: EmailLogTable }>

export function openMailLog(db: AnyDb, storeId: string | null): MailLog {
  return (storeId === null ? platformDb(db) : openStore(db, storeId)) as unknown as MailLog
}

/** Longer than any transport takes: who claimed a mail before that has died. */
export const CLAIM_MS = 10 * 60_000

const now = sql<Date>`now()`

/** Takes a mail that is due for this try; undefined when it was sent, is not due, or somebody else has it. */
export function claimMail(log: MailLog, id: number): Promise<MailRow | undefined> {
  return log
    .updateTable('email_logs')
    .set((eb) => ({ status: 'sending', attempts: eb('attempts', '+', 1), claimed_at: now }))
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'queued').and('next_attempt_at', '<=', now),
        eb('status', '=', 'sending').and(
          'claimed_at',
          '<=',
          sql<Date>`now() - make_interval(secs => ${CLAIM_MS / 1000})`,
        ),
      ]),
    )
    .returningAll()
    .executeTakeFirst()
}

export type Settlement =
  | { status: 'sent'; reference: string }
  | { status: 'suppressed'; error: string }
  | { status: 'failed'; error: string; bounced: boolean }
  | { status: 'queued'; error: string; retryInMs: number }

/** Ends the try that claimed the mail. A secret that has done its work, or never will, does not stay. */
export async function settleMail(
  log: MailLog,
  { id, attempts }: Pick<MailRow, 'id' | 'attempts'>,
  settlement: Settlement,
  { keepsSecret }: { keepsSecret: boolean },
): Promise<Date | undefined> {
  const { status } = settlement
  const row = await log
    .updateTable('email_logs')
    .set({
      status,
      error: 'error' in settlement ? settlement.error.slice(0, 500) : null,
      claimed_at: null,
      next_attempt_at:
        'retryInMs' in settlement
          ? sql<Date>`now() + make_interval(secs => ${settlement.retryInMs / 1000})`
          : null,
      ...('bounced' in settlement && { bounced: settlement.bounced }),
      ...('reference' in settlement && { reference: settlement.reference, sent_at: now }),
      ...(!keepsSecret && { data: sql<string>`data - 'sealed'` }),
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .returning('next_attempt_at')
    .executeTakeFirst()
  return row?.next_attempt_at ?? undefined
}

/** Whether the address was found not to exist lately. */
export async function isDeadAddress(
  log: MailLog,
  { id, recipient }: Pick<MailRow, 'id' | 'recipient'>,
): Promise<boolean> {
  const found = await log
    .selectFrom('email_logs')
    .select('id')
    .where('recipient', '=', recipient)
    .where('bounced', '=', true)
    .where('id', '<>', id)
    .where('created_at', '>', sql<Date>`now() - interval '30 days'`)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export const findMail = (log: MailLog, id: number): Promise<MailRow | undefined> =>
  log.selectFrom('email_logs').selectAll().where('id', '=', id).executeTakeFirst()

export interface MailFilter {
  limit: number
  /** Mails older than this one. */
  before?: number
  status?: MailStatus
  recipient?: string
}

/** Newest first, one more than asked for. */
export function listMail(log: MailLog, filter: MailFilter): Promise<MailRow[]> {
  let query = log.selectFrom('email_logs').selectAll()
  if (filter.before !== undefined) query = query.where('id', '<', filter.before)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.recipient !== undefined) query = query.where('recipient', '=', filter.recipient)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Another chance for the mail and for its address; undefined when it is on its way or was sent. */
export async function requeueMail(log: MailLog, id: number): Promise<MailRow | undefined> {
  const row = await log
    .updateTable('email_logs')
    .set({ status: 'queued', attempts: 0, bounced: false, next_attempt_at: now })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'failed', 'suppressed'])
    .returningAll()
    .executeTakeFirst()
  if (!row) return undefined
  await log
    .updateTable('email_logs')
    .set({ bounced: false })
    .where('recipient', '=', row.recipient)
    .where('bounced', '=', true)
    .execute()
  return row
}
