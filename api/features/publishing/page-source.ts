import type { Pool } from 'pg'
import type { PageSource, PlanSlice, PublishedPage, PublishPlan } from '../../contracts/publishing.ts'
import type { ThemeCatalog } from '../../contracts/theme.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'
import type { Log } from '../../log.ts'
import { announceLive, readLiveMoves } from './announce-live.ts'
import type { Bundle } from './bundles.ts'
import { beginPublish, readHead, type ShellCache } from './begin-publish.ts'
import { commitRelease } from './commit-release.ts'
import { withLineLock } from './line-lock.ts'
import { loadShells } from './loaders/index.ts'
import { planForTags, planSlices } from './plan-pages.ts'
import { readMerchantFeed } from './read-feed.ts'
import { reportFailure } from './report-failure.ts'

export interface PageSourceDeps {
  db: Db
  /** Whose connections can hold a lock. */
  pool: Pool
  log: Log
  platformUrl: URL
  themes: ThemeCatalog
  /** An older version never publishes over a newer one that is there. */
  bundle: Pick<Bundle, 'number' | 'succeed'>
}

/** The Postgres side of the wall between a store's data and its files. */
export function createPageSource({ db, pool, log, platformUrl, themes, bundle }: PageSourceDeps): PageSource {
  const shells: ShellCache = new Map()
  return {
    begin: (storeId, line) => beginPublish({ db, platformUrl, themes, bundle, shells }, storeId, line),
    slices: (plan) => planSlices(db, plan),
    catchUp: (plan, rendered) => catchUp(db, plan, rendered),
    alone: (plan, run) => runAlone({ db, pool }, plan, run),
    async commit(plan, result) {
      const outcome = await commitRelease({ db, bundle: bundle.number }, plan, result)
      const changes = {
        storeId: plan.storeId,
        release: plan.releaseId,
        cause: plan.tags.length,
        pages: result.pages.length,
      }
      log.info({ ...changes, changed: result.changed, outcome }, 'release')
      return outcome
    },
    async withdraw(plan) {
      await openStore(db, plan.storeId).deleteFrom('releases').where('id', '=', plan.releaseId).execute()
    },
    async report(plan, done) {
      if (plan.line === 'live') return
      const store = openStore(db, plan.storeId)
      await store.transaction().execute(async (trx) => {
        await trx.updateTable('releases').set({ done }).where('id', '=', plan.releaseId).execute()
        await announceLive(trx, plan.storeId)
      })
    },
    abandon: (plan, error) => reportFailure({ db, log }, plan, error),
    async feed(storeId) {
      const store = openStore(db, storeId)
      const shells = await loadShells({ db, platformUrl, themes }, storeId)
      return readMerchantFeed(store, shells)
    },
    async live(storeId) {
      const [move] = await readLiveMoves(db, { storeIds: [storeId] })
      if (!move) return undefined
      const { moved: _moved, ...live } = move
      return live
    },
  }
}

/**
 * A bulk publish took its time; the small ones that went live meanwhile left their tags. Their pages are
 * rendered again with what the bulk publish shows, on top of today's head.
 */
async function catchUp(
  db: Db,
  plan: PublishPlan,
  rendered: ReadonlyMap<string, PublishedPage>,
): Promise<PlanSlice | undefined> {
  const store = openStore(db, plan.storeId)
  const row = await platformDb(db)
    .selectFrom('stores')
    .select('head_release')
    .where('id', '=', plan.storeId)
    .executeTakeFirst()
  if (!row || row.head_release === null || row.head_release === plan.head?.id)
    return { pages: [], entries: [] }
  const since = await store
    .selectFrom('releases')
    .select(['id', 'tags', 'shell'])
    .where('id', '>', plan.head?.id ?? 0)
    .where('id', '<=', row.head_release)
    .where('root', 'is not', null)
    .execute()
  if (since.some(({ id, shell }) => id === shell)) return undefined
  plan.head = await readHead(store, row.head_release)
  const tags = [...new Set(since.flatMap((release) => release.tags))]
  const site = { storeId: plan.storeId, locales: Object.keys(plan.shells) }
  return planForTags(store, site, { ...plan, tags }, rendered)
}

/** Small publishes that find their line busy end: what they left is taken up afterwards. */
async function runAlone<T>(
  { db, pool }: Pick<PageSourceDeps, 'db' | 'pool'>,
  { storeId }: PublishPlan,
  run: () => Promise<T>,
): Promise<T> {
  let result: { value: T } | undefined
  await withLineLock(pool, { storeId, line: 'live', wait: true }, async () => {
    result = { value: await run() }
  })
  await enqueue(db, 'publish-store', { storeId })
  if (!result) throw new Error(`The line of store ${storeId} was not to be had`)
  return result.value
}
