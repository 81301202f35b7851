import type { MailError } from '../../adapters/mail/index.ts'
import { backoffMs } from '../../domain/backoff.ts'
import type { Settlement } from './mail.queries.ts'

/** Twelve tries take about half a day. */
const TRIES = 12
const BACKOFF = { firstMs: 30_000, longestMs: 6 * 3_600_000 }

export interface FailedTry {
  attempts: number
  error: Pick<MailError, 'code' | 'message'>
  /** For how long the mail is still of use; undefined is for ever. */
  goodForMs: number | undefined
}

/** What becomes of a mail that was not taken: later again, or never. */
export function judgeFailure({ attempts, error, goodForMs }: FailedTry, random: number): Settlement {
  const { message } = error
  if (error.code !== 'unavailable')
    return { status: 'failed', error: message, bounced: error.code === 'address' }
  const retryInMs = backoffMs(attempts, random, BACKOFF)
  if (attempts >= TRIES || (goodForMs !== undefined && retryInMs >= goodForMs)) {
    return { status: 'failed', error: message, bounced: false }
  }
  return { status: 'queued', error: message, retryInMs }
}
