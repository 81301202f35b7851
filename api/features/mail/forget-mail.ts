import type { MailLog } from './mail.queries.ts'

const KEPT_DAYS = 180

/** The log names people: it is kept as long as somebody may ask about a mail. What still waits stays. */
export async function forgetMail(log: MailLog, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 3_600_000)
  await log
    .deleteFrom('email_logs')
    .where('created_at', '<', before)
    .where('status', 'not in', ['queued', 'sending'])
    .execute()
}
