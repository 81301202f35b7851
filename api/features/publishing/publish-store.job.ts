import { z } from 'zod'
import type { Press, PublishLine } from '../../contracts/publishing.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { withLineLock } from './line-lock.ts'
import { PublishPayload } from './record-change.ts'

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-bulk': z.infer<typeof PublishPayload>
    'project-live': z.infer<typeof PublishPayload>
  }
}

type PublishDeps = Pick<Deps, 'db' | 'pool'> & { press: Press }

/** One job a change; the first takes every change that is there, those behind it find none and end. */
export const publishStoreJob = defineJob({
  name: 'publish-store',
  payload: PublishPayload,
  run: (deps: PublishDeps, { storeId }, { attempt }) => publishLine(deps, { storeId, line: 'live', attempt }),
})

export const publishBulkJob = defineJob({
  name: 'publish-bulk',
  lane: 'long',
  payload: PublishPayload,
  run: (deps: PublishDeps, { storeId }, { attempt }) => publishLine(deps, { storeId, line: 'bulk', attempt }),
})

/** After a suspension, a new host or a rollback: what edges find without the API. */
export const projectLiveJob = defineJob({
  name: 'project-live',
  payload: PublishPayload,
  run: ({ press }: PublishDeps, { storeId }) => press.project(storeId),
})

/**
 * Whoever finds the line busy ends: the holder looks once more after it let go, and what came before that
 * look is published then.
 */
async function publishLine(
  { db, pool, press }: PublishDeps,
  { storeId, line, attempt }: { storeId: string; line: PublishLine; attempt: number },
): Promise<void> {
  // The try before may have failed after its commit: then edges still find the release before that.
  if (attempt > 1) await press.project(storeId)
  const publish = () => press.publish(storeId, line)
  while (await withLineLock(pool, { storeId, line }, publish)) {
    const waiting = await openStore(db, storeId)
      .selectFrom('changes')
      .select('id')
      .where('bulk', '=', line === 'bulk')
      .limit(1)
      .executeTakeFirst()
    if (!waiting) return
  }
}
