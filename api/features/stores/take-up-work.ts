import type { BannerData } from '../../contracts/content.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'

/** Jobs do not move with rows: what a store's rows wait for is put in the queue anew. */
export async function takeUpWork(
  trx: StoreTrx,
  storeId: string,
  { replicated }: { replicated: boolean },
): Promise<void> {
  await enqueue(trx, 'make-renditions', { storeId }, { priority: 10 })
  if (replicated) await enqueue(trx, 'copy-media', { storeId }, { priority: 20 })
  await scheduleProducts(trx, storeId)
  await scheduleDocuments(trx, storeId)
  await scheduleBanners(trx, storeId)
}

async function scheduleProducts(trx: StoreTrx, storeId: string): Promise<void> {
  const due = await trx
    .selectFrom('products')
    .select('publish_at')
    .distinct()
    .where('status', '=', 'scheduled')
    .where('publish_at', 'is not', null)
    .execute()
  for (const { publish_at: at } of due) {
    if (at) await enqueue(trx, 'publish-due-products', { storeId, at: at.toISOString() }, { runAt: at })
  }
}

async function scheduleDocuments(trx: StoreTrx, storeId: string): Promise<void> {
  const due = await trx
    .selectFrom('documents')
    .select(['id', 'kind', 'publish_at'])
    .where('publish_at', 'is not', null)
    .execute()
  for (const { id, kind, publish_at: at } of due) {
    const options = at ? { runAt: at } : {}
    if (kind === 'theme') await enqueue(trx, 'publish-theme', { storeId }, options)
    else await enqueue(trx, 'publish-document', { storeId, kind, documentId: id }, options)
  }
}

async function scheduleBanners(trx: StoreTrx, storeId: string): Promise<void> {
  const banners = await trx
    .selectFrom('documents')
    .select(['id', 'published'])
    .where('kind', '=', 'banner')
    .where('published', 'is not', null)
    .execute()
  for (const { id, published } of banners) {
    const { startsAt, endsAt } = published as BannerData
    for (const at of [startsAt, endsAt]) {
      const runAt = at === null ? undefined : new Date(at)
      if (!runAt || runAt <= new Date()) continue
      await enqueue(trx, 'show-banner', { storeId, documentId: id, at: runAt.toISOString() }, { runAt })
    }
  }
}
