import { backoffMs } from '../../domain/backoff.ts'

/** Fourteen tries take about two days. */
const TRIES = 14
const HOUR = 3_600_000
const BACKOFF = { firstMs: 30_000, longestMs: 8 * HOUR }

/** What came of one try: an answer, or none. */
export type DeliveryResult =
  { status: number; retryAfter?: string | undefined } | { error: string; final: boolean }

export type DeliveryVerdict =
  | { outcome: 'delivered' }
  | { outcome: 'retry'; inMs: number; reason: string }
  | { outcome: 'failed'; reason: string }

/** What may pass is tried again: no answer, an overload, a fault of theirs. What they refuse is not. */
export function judgeDelivery(result: DeliveryResult, tries: number, random: number): DeliveryVerdict {
  if ('status' in result && result.status >= 200 && result.status < 300) return { outcome: 'delivered' }
  const reason = 'status' in result ? `It answered ${result.status}.` : result.error
  const mayPass =
    'status' in result
      ? result.status >= 500 || result.status === 429 || result.status === 408
      : !result.final
  if (!mayPass || tries >= TRIES) return { outcome: 'failed', reason }
  const asked = 'status' in result ? retryAfterMs(result.retryAfter) : 0
  return { outcome: 'retry', inMs: Math.max(backoffMs(tries, random, BACKOFF), asked), reason }
}

/** Seconds only, and within reason. */
function retryAfterMs(header: string | undefined): number {
  return header && /^\d{1,6}$/.test(header) ? Math.min(Number(header) * 1000, BACKOFF.longestMs) : 0
}
