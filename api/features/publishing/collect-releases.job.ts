import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
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

const STORES_AT_ONCE = 200

/** Every night: what no kept release shows is dropped, store by store. */
export const collectReleasesJob = defineJob({
  name: 'collect-releases',
  payload: Payload,
  cron: '41 3 * * *',
  run: async ({ db, press, log }: Pick<Deps, 'db' | 'log'> & { press: Press }) => {
    for (let after = ''; ;) {
      const stores = await platformDb(db)
        .selectFrom('stores')
        .select(['id', 'head_release', 'live_release'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(STORES_AT_ONCE)
        .execute()
      for (const { id, head_release, live_release } of stores) {
        const kept = await listKept(openStore(db, id), [head_release, live_release])
        await forgetReleases(
          openStore(db, id),
          kept.map((release) => release.id),
        )
        await press
          .collect(
            id,
            kept.map((release) => release.root),
          )
          .catch((error: unknown) => {
            log.error({ err: error, storeId: id }, 'old releases could not be dropped')
          })
      }
      const last = stores.at(-1)
      if (!last || stores.length < STORES_AT_ONCE) return
      after = last.id
    }
  },
})
