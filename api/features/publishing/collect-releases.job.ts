import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
import { eachStore } from '../../db/each-store.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { forgetReleases, listKept } from './kept-releases.ts'

const Payload = z.object({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'collect-releases': z.infer<typeof Payload>
  }
}

/** Every night: what no kept release shows is dropped, store by store. */
export const collectReleasesJob = defineJob({
  name: 'collect-releases',
  lane: 'long',
  payload: Payload,
  cron: '41 3 * * *',
  run: ({ db, press, log }: Pick<Deps, 'db' | 'log'> & { press: Press }, _payload, { signal }) =>
    eachStore({ db, log, signal, work: 'collect-releases' }, async (storeId) => {
      const { head_release, live_release } = await platformDb(db)
        .selectFrom('stores')
        .select(['head_release', 'live_release'])
        .where('id', '=', storeId)
        .executeTakeFirstOrThrow()
      const store = openStore(db, storeId)
      const kept = await listKept(store, [head_release, live_release])
      await forgetReleases(
        store,
        kept.map((release) => release.id),
      )
      await press.collect(
        storeId,
        kept.map((release) => release.root),
      )
    }),
})
