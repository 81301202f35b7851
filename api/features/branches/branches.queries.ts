import type { Selectable } from 'kysely'
import type { Holiday } from '../../contracts/branches.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { DeliveryZone } from '../../domain/delivery-zone.ts'
import type { Position } from '../../domain/geo.ts'
import type { Span } from '../../domain/opening-hours.ts'
import type { BranchTable } from './branches.table.ts'

export interface Branch {
  id: number
  version: number
  name: string
  address: string[]
  postcode: string
  country: string
  phone: string
  position: Position | null
  hours: Span[][]
  holidays: Holiday[]
  pickup: boolean
  zones: DeliveryZone[]
  visible: boolean
  /** Its place in the order that the merchant chose. */
  rank: number
  createdAt: Date
  updatedAt: Date
}

/** What a person decides about a branch. */
export type BranchFacts = Omit<Branch, 'id' | 'version' | 'rank' | 'createdAt' | 'updatedAt'>

/** All of a store's branches in their order: few, and every edit of one is decided with the others in sight. */
export async function lockBranches(trx: StoreTrx): Promise<Branch[]> {
  const rows = await trx.selectFrom('branches').selectAll().orderBy('id').forNoKeyUpdate().execute()
  return rows.map(toBranch).sort((left, right) => left.rank - right.rank || left.id - right.id)
}

export interface BranchFilter {
  limit: number
  after?: readonly [rank: number, id: number] | undefined
  /** Those that may be seen; null for all. */
  ids: readonly number[] | null
}

/** In their order, one more than asked for. */
export async function listBranches(db: StoreDb, { limit, after, ids }: BranchFilter): Promise<Branch[]> {
  let query = db.selectFrom('branches').selectAll()
  if (ids) query = query.where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
  if (after) {
    const [rank, id] = after
    query = query.where((eb) => eb(eb.refTuple('position', 'id'), '>', eb.tuple(rank, id)))
  }
  const rows = await query
    .orderBy('position')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  return rows.map(toBranch)
}

export async function findBranch(db: StoreDb, id: number): Promise<Branch | undefined> {
  const row = await db.selectFrom('branches').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toBranch(row)
}

export async function listBranchIds(db: StoreDb): Promise<number[]> {
  const rows = await db.selectFrom('branches').select('id').execute()
  return rows.map(({ id }) => id)
}

/** The oldest one: where things are when nobody says where. */
export async function getDefaultBranch(db: StoreDb): Promise<number> {
  const row = await db.selectFrom('branches').select('id').orderBy('id').limit(1).executeTakeFirst()
  if (!row) throw new Error('A store has at least one branch, this one has none')
  return row.id
}

export async function insertBranch(trx: StoreTrx, facts: BranchFacts, rank: number): Promise<Branch> {
  const row = await trx
    .insertInto('branches')
    .values({ ...toColumns(facts), position: rank })
    .returningAll()
    .executeTakeFirstOrThrow()
  return toBranch(row)
}

export async function writeBranch(trx: StoreTrx, id: number, facts: BranchFacts): Promise<Branch> {
  const row = await trx
    .updateTable('branches')
    .set((eb) => ({ ...toColumns(facts), version: eb('version', '+', 1), updated_at: eb.fn('now') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return toBranch(row)
}

const toColumns = ({ position, hours, holidays, zones, ...same }: BranchFacts) => ({
  ...same,
  latitude: position?.latitude ?? null,
  longitude: position?.longitude ?? null,
  hours: JSON.stringify(hours),
  holidays: JSON.stringify(holidays),
  zones: JSON.stringify(zones),
})

const toBranch = (row: Selectable<BranchTable>): Branch => ({
  id: row.id,
  version: row.version,
  name: row.name,
  address: row.address,
  postcode: row.postcode,
  country: row.country,
  phone: row.phone,
  position:
    row.latitude === null || row.longitude === null
      ? null
      : { latitude: row.latitude, longitude: row.longitude },
  hours: row.hours,
  holidays: row.holidays,
  pickup: row.pickup,
  zones: row.zones,
  visible: row.visible,
  rank: row.position,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
