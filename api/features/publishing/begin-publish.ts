import { sql } from 'kysely'
import type { PublishLine, PublishPlan } from '../../contracts/publishing.ts'
import type { ThemeCatalog } from '../../contracts/theme.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore, type StoreDb } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'
import type { Bundle } from './bundles.ts'
import { loadShells, type LoadedShells } from './loaders/load-shells.ts'
import { countConcerned, reachOfTags } from './plan-pages.ts'

/** What touches more pages builds beside the live line. */
export const LIVE_LINE_PAGES = 500

export interface BeginDeps {
  db: Db
  platformUrl: URL
  themes: ThemeCatalog
  bundle: Pick<Bundle, 'number' | 'succeed'>
  shells: ShellCache
}

/** Shells by the release that last rendered every page: they only change with the next such release. */
export type ShellCache = Map<string, LoadedShells>

const CACHED_SHELLS = 200
const CAUSES_SHOWN = 3

/** The next publish of a line, as a release row that is being built; undefined when nothing is due. */
export async function beginPublish(
  deps: BeginDeps,
  storeId: string,
  line: PublishLine,
): Promise<PublishPlan | undefined> {
  const { db } = deps
  const store = openStore(db, storeId)
  const [row, changes] = await Promise.all([
    platformDb(db)
      .selectFrom('stores')
      .select(['status', 'head_release', 'bundle'])
      .where('id', '=', storeId)
      .executeTakeFirst(),
    store
      .selectFrom('changes')
      .select(['id', 'tags', 'cause'])
      .where('bulk', '=', line === 'bulk')
      .orderBy('id')
      .execute(),
  ])
  if (!row || row.status === 'deleting' || changes.length === 0) return undefined
  // The job is tried again, and a worker of the newer version takes it.
  if (row.bundle > deps.bundle.number && !(await deps.bundle.succeed(row.bundle)))
    throw new Error('A newer version publishes this store')
  const tags = [...new Set(changes.flatMap((change) => change.tags))]
  const changeIds = changes.map((change) => change.id)
  const head = row.head_release === null ? null : await readHead(store, row.head_release)
  const shellTags = head ? await readShellTags(store) : []
  const reach = reachOfTags(tags, new Set(shellTags))
  const full = !head || reach.kind === 'every'
  const total = await countConcerned(store, storeId, full ? { kind: 'every' } : reach)
  if (line === 'live' && head && total > LIVE_LINE_PAGES) {
    await handOver(store, storeId, changeIds)
    return undefined
  }
  await endAbandoned(store, line)
  const shells = await shellsOf(deps, storeId, full ? undefined : head.shell)
  const release = await store
    .insertInto('releases')
    .values({
      parent_id: head?.id ?? null,
      line,
      cause: describeCauses(changes.map((change) => change.cause)),
      tags: full ? [] : tags,
      shell: full ? 0 : head.shell,
      pages: total,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    storeId,
    releaseId: release.id,
    head: head && { id: head.id, root: head.root },
    line,
    full,
    tags,
    changeIds,
    shells: shells.shells,
    shellTags: shells.tags,
    total,
  }
}

interface Head {
  id: number
  root: string
  shell: number
}

export async function readHead(store: StoreDb, id: number): Promise<Head> {
  const row = await store
    .selectFrom('releases')
    .select(['id', 'root', 'shell'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (row.root === null) throw new Error(`Release ${id} is head and has no root`)
  return { id: row.id, root: row.root, shell: row.shell }
}

/** The head's shell stands among its pages as one that nobody visits: a tag on it means every page. */
export const SHELL_PATH = '#shell'

async function readShellTags(store: StoreDb): Promise<string[]> {
  const row = await store.selectFrom('pages').select('deps').where('path', '=', SHELL_PATH).executeTakeFirst()
  return row?.deps ?? []
}

async function shellsOf(
  deps: BeginDeps,
  storeId: string,
  release: number | undefined,
): Promise<LoadedShells> {
  const key = `${storeId}/${release ?? ''}`
  const known = release === undefined ? undefined : deps.shells.get(key)
  const loaded = known ?? (await loadShells(deps, storeId))
  if (release === undefined) return loaded
  deps.shells.delete(key)
  deps.shells.set(key, loaded)
  const [oldest] = deps.shells.keys()
  if (deps.shells.size > CACHED_SHELLS && oldest !== undefined) deps.shells.delete(oldest)
  return loaded
}

/** Whoever publishes holds the line's lock: a release that still seems under way there belongs to a dead process. */
async function endAbandoned(store: StoreDb, line: PublishLine): Promise<void> {
  await store
    .updateTable('releases')
    .set({ status: 'failed', error: 'The worker that made it ended in the middle; it was made anew.' })
    .where('status', '=', 'building')
    .where('line', '=', line)
    .execute()
}

async function handOver(store: StoreDb, storeId: string, changeIds: number[]): Promise<void> {
  await store.transaction().execute(async (trx) => {
    await trx
      .updateTable('changes')
      .set({ bulk: true })
      .where('id', '=', sql<number>`any(${changeIds}::bigint[])`)
      .execute()
    await enqueue(trx, 'publish-bulk', { storeId })
  })
}

function describeCauses(causes: string[]): string {
  const distinct = [...new Set(causes)]
  const shown = distinct.slice(0, CAUSES_SHOWN).join(', ')
  return distinct.length > CAUSES_SHOWN ? `${shown} and ${distinct.length - CAUSES_SHOWN} more` : shown
}
