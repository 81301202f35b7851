import { sql, type Selectable } from 'kysely'
import type { WebhookEvent } from '../../contracts/webhooks.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { HookTable } from './webhooks.table.ts'

export type WebhookRow = Selectable<HookTable> & { url: string }

const now = sql<Date>`now()`

export async function findWebhook(db: StoreDb, id: number): Promise<WebhookRow | undefined> {
  const row = await db
    .selectFrom('hooks')
    .selectAll()
    .where('id', '=', id)
    .where('direction', '=', 'out')
    .executeTakeFirst()
  return row as WebhookRow | undefined
}

export async function lockWebhook(trx: StoreTrx, id: number): Promise<WebhookRow | undefined> {
  const row = await trx
    .selectFrom('hooks')
    .selectAll()
    .where('id', '=', id)
    .where('direction', '=', 'out')
    .forUpdate()
    .executeTakeFirst()
  return row as WebhookRow | undefined
}

/** Newest first, one more than asked for. */
export async function listWebhooks(db: StoreDb, limit: number, before?: number): Promise<WebhookRow[]> {
  let query = db.selectFrom('hooks').selectAll().where('direction', '=', 'out')
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows as WebhookRow[]
}

export interface WebhookValues {
  url: string
  name: string
  events: WebhookEvent[]
}

export async function insertWebhook(
  trx: StoreTrx,
  values: WebhookValues & { secret: string },
): Promise<WebhookRow> {
  const row = await trx
    .insertInto('hooks')
    .values({ ...values, direction: 'out' })
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as WebhookRow
}

export async function updateWebhook(
  trx: StoreTrx,
  id: number,
  values: Partial<Omit<WebhookRow, 'id' | 'created_at' | 'direction' | 'updated_at'>>,
): Promise<WebhookRow> {
  const row = await trx
    .updateTable('hooks')
    .set({ ...values, updated_at: now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return row as WebhookRow
}

export async function countWebhooks(db: StoreDb): Promise<number> {
  const { count } = await db
    .selectFrom('hooks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('direction', '=', 'out')
    .executeTakeFirstOrThrow()
  return count
}

/** Something arrived: whatever failed before is forgotten. */
export async function noteArrival(trx: StoreTrx, hookId: number): Promise<void> {
  await trx
    .updateTable('hooks')
    .set({ failures: 0, failing_since: null })
    .where('id', '=', hookId)
    .where('failing_since', 'is not', null)
    .execute()
}

const GIVEN_UP = 20

/**
 * A try failed. Switches the webhook off, and returns it, when nothing arrived for three days or twenty
 * deliveries in a row were given up.
 */
export async function noteFailure(
  trx: StoreTrx,
  hookId: number,
  { gaveUp, reason }: { gaveUp: boolean; reason: string },
): Promise<WebhookRow | undefined> {
  await trx
    .updateTable('hooks')
    .set((eb) => ({
      failures: gaveUp ? eb('failures', '+', 1) : eb.ref('failures'),
      failing_since: sql<Date>`coalesce(failing_since, now())`,
    }))
    .where('id', '=', hookId)
    .execute()
  const row = await trx
    .updateTable('hooks')
    .set({ disabled_at: now, disabled_reason: reason, updated_at: now })
    .where('id', '=', hookId)
    .where('disabled_at', 'is', null)
    .where((eb) =>
      eb.or([eb('failures', '>=', GIVEN_UP), eb('failing_since', '<', sql<Date>`now() - interval '3 days'`)]),
    )
    .returningAll()
    .executeTakeFirst()
  return row as WebhookRow | undefined
}
