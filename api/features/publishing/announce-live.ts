import { sql } from 'kysely'
import type { LiveMove, StoreLive } from '../../contracts/live.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'

export const LIVE_CHANNEL = 'picksy_live'

/** Tells every API process, once the transaction commits, that a store's live row moved. */
export async function announceLive(trx: StoreTrx, storeId: string): Promise<void> {
  await sql`select pg_notify(${LIVE_CHANNEL}, ${storeId})`.execute(trx)
}

/** What edges may know of stores, read from their rows: the truth that `live.json` is a projection of. */
export async function readLiveMoves(
  db: Db,
  where: { storeIds: string[] } | { since: number; limit: number },
): Promise<LiveMove[]> {
  const platform = platformDb(db)
  const query = platform
    .selectFrom('stores')
    .leftJoin('domains', 'domains.store_id', 'stores.id')
    .select([
      ...(['stores.id', 'stores.status', 'stores.live_root', 'stores.live_release'] as const),
      ...(['stores.head_release', 'stores.epoch', 'stores.moved', 'stores.withheld'] as const),
      sql<string[]>`coalesce(array_agg(domains.host order by domains.host) filter (
        where domains.verified_at is not null), '{}')`.as('hosts'),
      sql<string | null>`max(domains.host) filter (where domains.primary_host)`.as('primary_host'),
    ])
    .groupBy('stores.id')
    .orderBy('stores.moved')
  const rows =
    'storeIds' in where
      ? await query.where('stores.id', '=', sql<string>`any(${where.storeIds}::text[])`).execute()
      : await query.where('stores.moved', '>', where.since).limit(where.limit).execute()
  const heads = await headRoots(db, rows)
  return rows.map((row) => ({
    storeId: row.id,
    root: row.live_root,
    head: heads.get(row.id) ?? row.live_root,
    releaseId: row.live_release ?? 0,
    epoch: row.epoch,
    moved: row.moved,
    state: stateOf(row.status, row.live_root),
    hosts: row.hosts,
    primaryHost: row.primary_host ?? row.hosts[0] ?? '',
    ...(row.withheld !== null && { withheld: row.withheld }),
  }))
}

function stateOf(status: 'active' | 'suspended' | 'deleting', root: string | null): StoreLive['state'] {
  if (status === 'deleting') return 'deleted'
  if (root === null) return 'empty'
  return status === 'suspended' ? 'suspended' : 'live'
}

/** Only a held store's head differs from what it serves. */
async function headRoots(
  db: Db,
  rows: { id: string; head_release: number | null; live_release: number | null }[],
): Promise<Map<string, string>> {
  const held = rows.filter((row) => row.head_release !== null && row.head_release !== row.live_release)
  const roots = await Promise.all(
    held.map(async (row) => {
      const release = await openStore(db, row.id)
        .selectFrom('releases')
        .select('root')
        .where('id', '=', row.head_release)
        .executeTakeFirst()
      return [row.id, release?.root] as const
    }),
  )
  return new Map(roots.flatMap(([id, root]) => (root ? [[id, root]] : [])))
}
