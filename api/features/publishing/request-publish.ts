import { sql } from 'kysely'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { demandPublishRoom } from '../plans/index.ts'
import { announceLive } from './announce-live.ts'
import { recordChange } from './record-change.ts'

/** Every page is made anew; a held rollback ends, and what waited behind it is live at once. */
export async function requestPublish(
  { db }: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  { actor }: { actor: Actor | null },
): Promise<void> {
  await db.transaction().execute(async (unbound) => {
    const trx = openStore(unbound, store.id)
    const platform = platformDb(unbound)
    const row = await platform
      .selectFrom('stores')
      .select(['held', 'head_release'])
      .where('id', '=', store.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (row.held && row.head_release !== null) {
      const head = await trx
        .selectFrom('releases')
        .select('root')
        .where('id', '=', row.head_release)
        .executeTakeFirstOrThrow()
      await platform
        .updateTable('stores')
        .set({
          held: false,
          live_release: row.head_release,
          live_root: head.root,
          epoch: sql<number>`epoch + 1`,
          moved: sql<number>`nextval('platform.store_moves')`,
        })
        .where('id', '=', store.id)
        .execute()
      await announceLive(trx, store.id)
    }
    await demandPublishRoom(trx, store.id)
    await audit(trx, actor, { action: 'release.publish', entity: 'release', entityId: '' })
    await recordChange(trx, store.id, {
      tags: ['code'],
      cause: 'Everything published anew',
      actor: actor?.accountId ?? '',
    })
  })
}
