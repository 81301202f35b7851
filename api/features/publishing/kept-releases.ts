import { sql } from 'kysely'
import type { StoreDb } from '../../db/store-db.ts'

const KEPT_RELEASES = 50
const KEPT_FOR = '30 days'

/** Releases that can be rolled back to, newest first: the last fifty, all of thirty days, and what is head or live. */
export async function listKept(
  store: StoreDb,
  always: (number | null)[],
): Promise<{ id: number; root: string }[]> {
  const rows = await store
    .selectFrom('releases')
    .select(['id', 'root'])
    .where('root', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('started_at', '>', sql<Date>`now() - ${KEPT_FOR}::interval`),
        eb('id', '=', sql<number>`any(${always.filter((id) => id !== null)}::int[])`),
        eb(
          'id',
          'in',
          eb
            .selectFrom('releases')
            .select('id')
            .where('root', 'is not', null)
            .orderBy('id', 'desc')
            .limit(KEPT_RELEASES),
        ),
      ]),
    )
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, root: row.root ?? '' }))
}

/** Forgets the rows of releases whose bytes are about to be dropped, and of failed ones that nobody reads any more. */
export async function forgetReleases(store: StoreDb, keep: number[]): Promise<void> {
  await store
    .deleteFrom('releases')
    .where('id', '<>', sql<number>`all(${keep}::int[])`)
    .where('status', '<>', 'building')
    .where('started_at', '<', sql<Date>`now() - ${KEPT_FOR}::interval`)
    .execute()
}
