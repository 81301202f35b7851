import type { Deps } from '../../deps.ts'
import { AppError, notFound } from '../../errors.ts'
import { enqueueSending } from './enqueue-mail.ts'
import { findMail, openMailLog, requeueMail, type MailRow } from './mail.queries.ts'
import { timeLeft, type MailRef } from './send-mail.ts'
import type { AnyTrx } from '../../db/connect.ts'

/** Sends a mail again, by hand, that was given up or is waiting. `record` writes the audit entry. */
export async function retryMail(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  ref: MailRef,
  record: (trx: AnyTrx) => Promise<void>,
): Promise<MailRow> {
  return db.transaction().execute(async (trx) => {
    const log = openMailLog(trx, ref.storeId)
    const found = await findMail(log, ref.id)
    if (!found) throw notFound('mail')
    if ((timeLeft(found, now()) ?? 1) <= 0) {
      throw new AppError(
        'conflict',
        'The code in this mail has expired. Its recipient can ask for a new one.',
      )
    }
    const row = await requeueMail(log, ref.id)
    if (!row)
      throw new AppError(
        'conflict',
        `This mail is ${found.status}. Only one that was not sent can be sent again.`,
      )
    await enqueueSending(trx, row, ref)
    await record(trx)
    return row
  })
}
