import type { Selectable } from 'kysely'
import type { PromotionState } from '../../contracts/promotions.ts'
import { storableJson } from '../../db/storable-json.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { Promotion } from '../../domain/pricing/types.ts'
import type { PromotionTable } from './promotions.table.ts'

/** A promotion as its merchant keeps it. */
export interface SavedPromotion extends Promotion {
  version: number
  createdAt: Date
  updatedAt: Date
}

export async function findPromotion(db: StoreDb, id: number): Promise<SavedPromotion | undefined> {
  const row = await db.selectFrom('promotions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPromotion(row)
}

export async function lockPromotion(trx: StoreTrx, id: number): Promise<SavedPromotion | undefined> {
  const row = await trx
    .selectFrom('promotions')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toPromotion(row)
}

export interface PromotionsWanted {
  state: PromotionState | undefined
  now: Date
  limit: number
  before: number | undefined
}

/** Newest first, one more than asked for. */
export async function listPromotions(
  db: StoreDb,
  { state, now, limit, before }: PromotionsWanted,
): Promise<SavedPromotion[]> {
  let query = db.selectFrom('promotions').selectAll()
  if (before !== undefined) query = query.where('id', '<', before)
  if (state === 'ended') query = query.where('ends_at', '<=', now)
  else if (state !== undefined) {
    query = query
      .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
      .where('status', '=', state === 'paused' ? 'paused' : 'active')
    if (state === 'scheduled') query = query.where('starts_at', '>', now)
    if (state === 'active') {
      query = query.where((eb) => eb.or([eb('starts_at', 'is', null), eb('starts_at', '<=', now)]))
    }
  }
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(toPromotion)
}

export async function listEveryPromotion(db: StoreDb): Promise<SavedPromotion[]> {
  const rows = await db.selectFrom('promotions').selectAll().orderBy('id').execute()
  return rows.map(toPromotion)
}

/** What carts get without a code, now or later. */
export async function listAutomatic(db: StoreDb, now: Date): Promise<Promotion[]> {
  const rows = await db
    .selectFrom('promotions')
    .selectAll()
    .where('trigger', '=', 'automatic')
    .where('status', '=', 'active')
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('id')
    .execute()
  return rows.map(toPromotion)
}

export async function listPromotionsById(db: StoreDb, ids: readonly number[]): Promise<Promotion[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('promotions')
    .selectAll()
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .execute()
  return rows.map(toPromotion)
}

export async function countPromotions(db: StoreDb): Promise<number> {
  const { count } = await db
    .selectFrom('promotions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export type PromotionValues = Omit<SavedPromotion, 'id' | 'used' | 'createdAt'>

export async function insertPromotion(trx: StoreTrx, values: PromotionValues): Promise<SavedPromotion> {
  const row = await trx
    .insertInto('promotions')
    .values(toRow(values))
    .returningAll()
    .executeTakeFirstOrThrow()
  return toPromotion(row)
}

export async function writePromotion(
  trx: StoreTrx,
  id: number,
  values: PromotionValues,
): Promise<SavedPromotion> {
  const row = await trx
    .updateTable('promotions')
    .set(toRow(values))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toPromotion(row)
}

function toRow(values: PromotionValues) {
  return {
    version: values.version,
    title: values.title,
    effect: storableJson(values.effect),
    status: values.status,
    trigger: values.trigger,
    starts_at: values.startsAt,
    ends_at: values.endsAt,
    conditions: storableJson(values.conditions),
    combines_with: [...values.combinesWith],
    exclusive: values.exclusive,
    priority: values.priority,
    usage_limit: values.limits.total,
    customer_limit: values.limits.perCustomer,
    updated_at: values.updatedAt,
  }
}

function toPromotion(row: Selectable<PromotionTable>): SavedPromotion {
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    effect: row.effect,
    status: row.status,
    trigger: row.trigger,
    startsAt: row.starts_at?.toISOString() ?? null,
    endsAt: row.ends_at?.toISOString() ?? null,
    conditions: row.conditions,
    combinesWith: row.combines_with,
    exclusive: row.exclusive,
    priority: row.priority,
    limits: { total: row.usage_limit, perCustomer: row.customer_limit },
    used: row.used,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
