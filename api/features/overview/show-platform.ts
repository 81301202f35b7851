import { sql } from 'kysely'
import type { PlatformOverview } from '../../contracts/overview.ts'
import type { Deps } from '../../deps.ts'
import { countJobs, listFailingJobs } from '../../jobs/failing-jobs.ts'
import { isWorkerThere } from '../../jobs/recover-jobs.ts'
import { countMail, countStores, listLatestReleases } from './platform.queries.ts'

const SHOWN_JOBS = 5
const SHOWN_RELEASES = 8
/** Nothing is kept there: that it is not there says that the storage answers. */
const PROBE = 'hosts/health-probe.json'

/** The platform at a glance: as many queries with ten thousand stores as with ten. */
export async function showPlatform({
  db,
  artifacts,
}: Pick<Deps, 'db' | 'artifacts'>): Promise<PlatformOverview> {
  const databaseMs = await measure(() => sql`select 1`.execute(db))
  const [stores, counts, failing, mail, worker, storage] = await Promise.all([
    countStores(db),
    countJobs(db),
    listFailingJobs(db, SHOWN_JOBS),
    countMail(db),
    isWorkerThere(db),
    artifacts.stat(PROBE).then(
      () => true,
      () => false,
    ),
  ])
  const latest = failing.map((job) => ({ ...job, nextAt: job.nextAt?.toISOString() ?? null }))
  return {
    stores,
    jobs: { ...counts, latest },
    releases: await listLatestReleases(db, SHOWN_RELEASES),
    mail,
    health: { databaseMs, storage, worker },
  }
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.ceil(performance.now() - start)
}
