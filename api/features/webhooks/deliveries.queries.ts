import { sql, type Selectable } from 'kysely'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { DeliveryStatus, HookDeliveryTable } from './webhooks.table.ts'

export type DeliveryRow = Selectable<HookDeliveryTable>

/** Longer than any try takes: who claimed a delivery before that has died. */
export const CLAIM_MS = 2 * 60_000

const now = sql<Date>`now()`

/** Takes a delivery that is due for this try; undefined when it arrived, is not due, or somebody else has it. */
export function claimDelivery(trx: StoreTrx, id: number): Promise<DeliveryRow | undefined> {
  return trx
    .updateTable('hook_deliveries')
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

export interface Settlement {
  status: DeliveryStatus
  error: string | null
  responseStatus: number | null
  responseBody: string | null
  durationMs: number
  retryInMs?: number
}

/** Ends the try that claimed the delivery; answers when the next one is due. */
export async function settleDelivery(
  trx: StoreTrx,
  { id, attempts }: Pick<DeliveryRow, 'id' | 'attempts'>,
  { status, error, responseStatus, responseBody, durationMs, retryInMs }: Settlement,
): Promise<Date | undefined> {
  const row = await trx
    .updateTable('hook_deliveries')
    .set({
      status,
      error,
      response_status: responseStatus,
      response_body: responseBody,
      duration_ms: durationMs,
      claimed_at: null,
      next_attempt_at:
        retryInMs === undefined ? null : sql<Date>`now() + make_interval(secs => ${retryInMs / 1000})`,
      ...(status === 'delivered' && { delivered_at: now }),
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempts)
    .returning('next_attempt_at')
    .executeTakeFirst()
  return row?.next_attempt_at ?? undefined
}

/** What was waiting for a webhook that is off will not be sent by itself. */
export async function giveUpWaiting(trx: StoreTrx, hookId: number): Promise<void> {
  await trx
    .updateTable('hook_deliveries')
    .set({ status: 'failed', error: 'The webhook was switched off.', next_attempt_at: null })
    .where('hook_id', '=', hookId)
    .where('status', '=', 'queued')
    .execute()
}

export async function forgetOldDeliveries(db: StoreDb): Promise<void> {
  await db
    .deleteFrom('hook_deliveries')
    .where('created_at', '<', sql<Date>`now() - interval '30 days'`)
    .execute()
}

export const findDelivery = (db: StoreDb, hookId: number, id: number): Promise<DeliveryRow | undefined> =>
  db
    .selectFrom('hook_deliveries')
    .selectAll()
    .where('hook_id', '=', hookId)
    .where('id', '=', id)
    .executeTakeFirst()

export interface DeliveryFilter {
  limit: number
  before?: number
  status?: DeliveryStatus
}

/** Newest first, one more than asked for. */
export function listDeliveries(db: StoreDb, hookId: number, filter: DeliveryFilter): Promise<DeliveryRow[]> {
  let query = db.selectFrom('hook_deliveries').selectAll().where('hook_id', '=', hookId)
  if (filter.before !== undefined) query = query.where('id', '<', filter.before)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export function insertPing(trx: StoreTrx, hookId: number, eventId: string): Promise<DeliveryRow> {
  return trx
    .insertInto('hook_deliveries')
    .values({ hook_id: hookId, event_id: eventId, event: 'ping', payload: '{}' })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Once more, as if it were new; undefined while it is being sent. */
export function requeueDelivery(trx: StoreTrx, id: number): Promise<DeliveryRow | undefined> {
  return trx
    .updateTable('hook_deliveries')
    .set({ status: 'queued', attempts: 0, next_attempt_at: now, delivered_at: null })
    .where('id', '=', id)
    .where('status', '<>', 'sending')
    .returningAll()
    .executeTakeFirst()
}
