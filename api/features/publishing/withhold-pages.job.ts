import { sql } from 'kysely'
import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { removeDrawn } from '../drawings/index.ts'
import { announceLive } from './announce-live.ts'
import { listKept } from './kept-releases.ts'

const Payload = z.strictObject({ storeId: z.string(), paths: z.array(z.string()).max(1000) })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'withhold-pages': z.infer<typeof Payload>
  }
}

/** What pages said before is shown no more, by no release and no rollback. */
export const withholdPagesJob = defineJob({
  name: 'withhold-pages',
  payload: Payload,
  run: async (
    { db, artifacts, press }: Pick<Deps, 'db' | 'artifacts'> & { press: Press },
    { storeId, paths },
  ) => {
    const store = await platformDb(db)
      .selectFrom('stores')
      .select(['head_release', 'live_release'])
      .where('id', '=', storeId)
      .executeTakeFirst()
    if (!store?.head_release) return
    const kept = await listKept(openStore(db, storeId), [store.head_release, store.live_release])
    const head = kept.filter((release) => release.id === store.head_release)
    const older = kept.filter((release) => release.id !== store.head_release)
    const mark = await press.withhold(
      storeId,
      [...head, ...older].map((release) => release.root),
      paths,
    )
    await db.transaction().execute(async (unbound) => {
      await platformDb(unbound)
        .updateTable('stores')
        .set({
          withheld: mark,
          epoch: sql<number>`epoch + 1`,
          moved: sql<number>`nextval('platform.store_moves')`,
        })
        .where('id', '=', storeId)
        .execute()
      await announceLive(openStore(unbound, storeId), storeId)
    })
    await press.project(storeId)
    await removeDrawn(artifacts, { storeId })
  },
})
