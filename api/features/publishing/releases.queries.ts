import { sql, type Selectable } from 'kysely'
import type { z } from 'zod'
import type { Release } from '../../contracts/releases.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { StoreDb } from '../../db/store-db.ts'
import type { ReleaseTable } from './publishing.table.ts'

export type ReleaseRow = Omit<Selectable<ReleaseTable>, 'noted'>

const COLUMNS = [
  'id', 'parent_id', 'status', 'line', 'cause', 'root', 'shell', 'tags', 'bundle', 'pages', 'changed', 'done',
  'problems', 'error', 'started_at', 'ready_at', 'live_at',
] as const // prettier-ignore

export function listReleases(
  store: StoreDb,
  { before, limit }: { before?: number | undefined; limit: number },
) {
  let query = store.selectFrom('releases').select(COLUMNS).orderBy('id', 'desc').limit(limit)
  if (before !== undefined) query = query.where('id', '<', before)
  return query.execute()
}

export function findRelease(store: StoreDb, id: number): Promise<ReleaseRow | undefined> {
  return store.selectFrom('releases').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export function findReleasedPages(store: StoreDb, id: number) {
  return store.selectFrom('releases').select(['noted', 'changed']).where('id', '=', id).executeTakeFirst()
}

/** Pages a second that this store's last large release made: what an estimate of the next one rests on. */
export async function pagesASecond(store: StoreDb): Promise<number> {
  const row = await store
    .selectFrom('releases')
    .select(sql<number>`done / greatest(0.2, extract(epoch from ready_at - started_at))`.as('speed'))
    .where('root', 'is not', null)
    .where('tags', '=', sql<string[]>`'{}'`)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Math.max(100, row?.speed ?? 1000)
}

/** Whether a rollback is held, and how many finished releases wait behind it. */
export async function readHold(
  db: Db,
  store: { id: string; db: StoreDb },
): Promise<{ held: boolean; waiting: number }> {
  const [{ held }, { waiting }] = await Promise.all([
    platformDb(db).selectFrom('stores').select('held').where('id', '=', store.id).executeTakeFirstOrThrow(),
    store.db
      .selectFrom('releases')
      .select((eb) => eb.fn.countAll<number>().as('waiting'))
      .where('status', '=', 'ready')
      .executeTakeFirstOrThrow(),
  ])
  return { held, waiting }
}

export function toRelease(row: ReleaseRow): z.infer<typeof Release> {
  return {
    id: row.id,
    status: row.status,
    cause: row.cause,
    pages: row.pages,
    changed: row.changed,
    tags: row.tags,
    startedAt: row.started_at.toISOString(),
    readyAt: row.ready_at?.toISOString() ?? null,
    liveAt: row.live_at?.toISOString() ?? null,
    progress: { done: row.done, total: Math.max(row.done, row.pages) },
    problems: row.problems,
    error: row.error,
  }
}
