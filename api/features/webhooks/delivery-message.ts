import { createHmac } from 'node:crypto'
import type { DeliveryRow } from './deliveries.queries.ts'

/** Grows when the shape of the message changes in a way that receivers must know of. */
const VERSION = 1

/** The same bytes for every try. `sequence` grows with time for one webhook; what comes late is older. */
export function messageBody(
  storeId: string,
  { id, event_id, event, payload, created_at }: DeliveryRow,
): string {
  return JSON.stringify({
    id: event_id,
    event,
    version: VERSION,
    sequence: id,
    createdAt: created_at.toISOString(),
    storeId,
    data: payload,
  })
}

/** `t=<seconds>,v1=<hex>`: an HMAC-SHA256 over `<seconds>.<body>`, once for every secret that holds. */
export function signatureHeader(secrets: readonly string[], body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  const signatures = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'),
  )
  return [`t=${seconds}`, ...signatures.map((signature) => `v1=${signature}`)].join(',')
}

export function messageHeaders(delivery: DeliveryRow, signature: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'picksy-event': delivery.event,
    'picksy-event-id': delivery.event_id,
    'picksy-delivery': String(delivery.id),
    'picksy-version': String(VERSION),
    'picksy-signature': signature,
  }
}
