import { sql } from 'kysely'
import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'

const Payload = z.object({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'write-feeds': z.infer<typeof Payload>
  }
}

/** A merchant feed names every product: it follows at its own pace, a quarter of an hour, outside releases. */
export const writeFeedsJob = defineJob({
  name: 'write-feeds',
  lane: 'long',
  payload: Payload,
  cron: '*/15 * * * *',
  run: async ({ db, press, log }: Pick<Deps, 'db' | 'log'> & { press: Press }) => {
    const platform = platformDb(db)
    const due = await platform
      .selectFrom('stores')
      .select(['id', 'moved'])
      .whereRef('moved', '>', 'feed_moved')
      .where('status', '=', 'active')
      .where('head_release', 'is not', null)
      .orderBy('moved')
      .execute()
    for (const { id, moved } of due) {
      try {
        await press.feed(id)
        await platform
          .updateTable('stores')
          .set({ feed_moved: sql<number>`${moved}::bigint` })
          .where('id', '=', id)
          .execute()
      } catch (error) {
        log.error({ err: error, storeId: id }, 'the merchant feed could not be written')
      }
    }
  },
})
