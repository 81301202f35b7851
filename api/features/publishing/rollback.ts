import { sql } from 'kysely'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { AppError, notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { announceLive } from './announce-live.ts'

export interface MoveLiveInput {
  releaseId: number
  actor: Actor | null
}

/**
 * Makes an older release the live one and holds it there: nothing is rendered, later releases are built and
 * wait. Moving to the head resumes.
 */
export async function rollback(
  { db }: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  input: MoveLiveInput,
): Promise<void> {
  await db.transaction().execute(async (unbound) => {
    const trx = openStore(unbound, store.id)
    const platform = platformDb(unbound)
    const before = await lockStore(platform, store.id)
    const release = await trx
      .selectFrom('releases')
      .select(['id', 'root'])
      .where('id', '=', input.releaseId)
      .executeTakeFirst()
    if (!release) throw notFound('release')
    if (release.root === null)
      throw new AppError('conflict', 'This release was never finished. Choose one that was live.')
    const held = release.id !== before.head_release
    await platform
      .updateTable('stores')
      .set({
        live_release: release.id,
        live_root: release.root,
        held,
        epoch: sql<number>`epoch + 1`,
        moved: sql<number>`nextval('platform.store_moves')`,
      })
      .where('id', '=', store.id)
      .execute()
    await relabel(trx, release.id)
    await audit(trx, input.actor, {
      action: held ? 'release.rollback' : 'release.resume',
      entity: 'release',
      entityId: String(release.id),
      before: { live: before.live_release },
      after: { live: release.id, held },
    })
    await announceLive(trx, store.id)
    await enqueue(trx, 'project-live', { storeId: store.id })
  })
}

const lockStore = (platform: PlatformTrx, storeId: string) =>
  platform
    .selectFrom('stores')
    .select(['head_release', 'live_release'])
    .where('id', '=', storeId)
    .forUpdate()
    .executeTakeFirstOrThrow()

/** The live one, those after it that wait, and all others. */
async function relabel(trx: StoreTrx, liveId: number): Promise<void> {
  await trx
    .updateTable('releases')
    .set({
      status: sql`case when id = ${liveId} then 'live' when id > ${liveId} then 'ready' else 'superseded' end`,
      live_at: sql<Date>`case when id = ${liveId} then now() else live_at end`,
    })
    .where('root', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('id', '=', liveId),
        eb('status', '=', 'live'),
        eb.and([eb('id', '>', liveId), eb('status', '=', 'superseded')]),
      ]),
    )
    .execute()
}
