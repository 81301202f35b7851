import { sql } from 'kysely'
import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'

const Payload = z.object({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'sweep-live': z.infer<typeof Payload>
  }
}

const WINDOW = '10 minutes'

/** A process that died between a commit and its projection leaves an old `live.json`: this mends it. */
export const sweepLiveJob = defineJob({
  name: 'sweep-live',
  lane: 'long',
  payload: Payload,
  cron: '* * * * *',
  run: async ({ db, press }: Pick<Deps, 'db'> & { press: Press }) => {
    const moved = await platformDb(db)
      .selectFrom('stores')
      .select('id')
      .where('updated_at', '>', sql<Date>`now() - ${WINDOW}::interval`)
      .orderBy('moved')
      .execute()
    for (const { id } of moved) await press.project(id)
  },
})
