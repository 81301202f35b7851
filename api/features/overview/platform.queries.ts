import { sql } from 'kysely'
import type { LatestRelease, PlatformOverview } from '../../contracts/overview.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { openMailLog } from '../mail/index.ts'

export async function countStores(db: Db): Promise<PlatformOverview['stores']> {
  return platformDb(db)
    .selectFrom('stores')
    .select((eb) => {
      const those = (status: 'active' | 'suspended' | 'deleting') =>
        eb.fn.countAll<number>().filterWhere('status', '=', status)
      return [
        those('active').as('active'),
        those('suspended').as('suspended'),
        those('deleting').as('deleting'),
        eb.fn
          .countAll<number>()
          .filterWhere('created_at', '>', sql<Date>`now() - interval '7 days'`)
          .as('newThisWeek'),
      ]
    })
    .executeTakeFirstOrThrow()
}

export async function countMail(db: Db): Promise<PlatformOverview['mail']> {
  return openMailLog(db, null)
    .selectFrom('email_logs')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('status', '=', 'queued').as('waiting'),
      eb.fn.countAll<number>().filterWhere('status', '=', 'failed').as('failed'),
    ])
    .where('status', 'in', ['queued', 'failed'])
    .executeTakeFirstOrThrow()
}

type StoreRelease = PlatformOverview['releases'][number]

/** The latest release of each of the stores that moved last. */
export async function listLatestReleases(db: Db, limit: number): Promise<StoreRelease[]> {
  const stores = await platformDb(db)
    .selectFrom('stores')
    .select(['id', 'slug', 'name'])
    .where('live_release', 'is not', null)
    .orderBy('moved', 'desc')
    .limit(limit)
    .execute()
  const found: StoreRelease[] = []
  for (const { id, ...store } of stores) {
    const release = await findLatestRelease(db, id)
    if (release) found.push({ ...release, store })
  }
  return found.sort((one, other) => other.startedAt.localeCompare(one.startedAt))
}

async function findLatestRelease(db: Db, storeId: string): Promise<LatestRelease | undefined> {
  const row = await openStore(db, storeId)
    .selectFrom('releases')
    .select(['id', 'status', 'cause', 'started_at'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { started_at, ...release } = row
  return { ...release, startedAt: started_at.toISOString() }
}
