import { sql } from 'kysely'
import type { PublishPlan } from '../../contracts/publishing.ts'
import type { Db } from '../../db/connect.ts'
import { openStore } from '../../db/store-db.ts'
import type { Log } from '../../log.ts'
import { mailOwners } from '../mail/index.ts'
import { emitEvent } from '../webhooks/index.ts'

const KEPT_TEXT = 500

/** Says why a publish ended: in the releases, and to those who subscribed. A database that is gone only reaches the log. */
export async function reportFailure(
  { db, log }: { db: Db; log: Log },
  plan: PublishPlan,
  error: Error,
): Promise<void> {
  log.error({ err: error, storeId: plan.storeId, release: plan.releaseId }, 'publish failed')
  const message = error.message.slice(0, KEPT_TEXT)
  try {
    await openStore(db, plan.storeId)
      .transaction()
      .execute(async (trx) => {
        const failed = await trx
          .updateTable('releases')
          .set({ status: 'failed', error: message, ready_at: sql<Date>`now()` })
          .where('id', '=', plan.releaseId)
          .where('status', '=', 'building')
          .returning('id')
          .executeTakeFirst()
        // It was committed, and only the answer was lost.
        if (!failed) return
        await emitEvent(trx, plan.storeId, 'release.failed', { id: plan.releaseId, error: message })
        // One mail an hour, however often the publish is tried again.
        const hour = new Date().toISOString().slice(0, 13)
        await mailOwners(trx, plan.storeId, {
          template: 'publish-failed',
          data: { error: message },
          once: `publish-failed:${hour}`,
        })
      })
  } catch (failure) {
    log.error({ err: failure, storeId: plan.storeId }, 'the failure could not be recorded')
  }
}
