import { z } from 'zod'
import type { AnyDb } from '../../db/connect.ts'
import type { PlatformTrx } from '../../db/platform-db.ts'
import { storableJson } from '../../db/storable-json.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { normaliseEmail } from '../../domain/email.ts'
import { enqueue } from '../../jobs/queue.ts'
import { openMailLog } from './mail.queries.ts'
import { findMailDefinition, type MailTemplate } from './templates/index.ts'

export const SendMailPayload = z.strictObject({ storeId: z.string().nullable(), id: z.int() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'send-mail': z.infer<typeof SendMailPayload>
  }
}

export interface Mail {
  /** Codes and account mail travel apart from shop mail, so that neither's reputation hurts the other. */
  transport: 'auth' | 'shop'
  /** The store that speaks; without one it is the platform. */
  storeId?: string
  to: string
  template: MailTemplate
  locale: string
  data: Record<string, unknown>
  /** Names the event, where the same event must never mail twice. */
  once?: string
}

/**
 * Writes the mail and the job that sends it in the caller's transaction: it goes out if and only if that
 * commits, and whatever happens to it afterwards is no longer the caller's matter.
 */
export async function enqueueMail(trx: StoreTrx | PlatformTrx, mail: Mail): Promise<void> {
  const storeId = mail.storeId ?? null
  const row = await openMailLog(trx, storeId)
    .insertInto('email_logs')
    .values({
      transport: mail.transport,
      recipient: normaliseEmail(mail.to),
      template: mail.template,
      locale: mail.locale,
      data: storableJson(mail.data),
      once: mail.once ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await enqueueSending(trx, mail, { storeId, id: row.id })
}

/** Codes are waited for: they go before everything else in the queue. */
export function enqueueSending(
  db: AnyDb,
  { template }: { template: string },
  payload: z.infer<typeof SendMailPayload>,
  runAt?: Date,
): Promise<void> {
  return enqueue(db, 'send-mail', payload, {
    priority: findMailDefinition(template)?.timely ? -10 : 0,
    maxAttempts: 5,
    ...(runAt && { runAt }),
  })
}
