import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'

/** Erasure and takedown: the pages as they are now stay, what they said before goes. */
export async function requestWithholding(
  store: Pick<StoreContext, 'id' | 'db'>,
  { actor, paths }: { actor: Actor; paths: string[] },
): Promise<void> {
  await store.db.transaction().execute(async (trx) => {
    await audit(trx, actor, { action: 'release.withhold', entity: 'release', entityId: '', after: { paths } })
    await enqueue(trx, 'withhold-pages', { storeId: store.id, paths })
  })
}
