import { z } from 'zod'
import type { StoreTrx } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'

export const PublishPayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-store': z.infer<typeof PublishPayload>
  }
}

export interface Change {
  tags: string[]
  /** What the merchant reads beside the release: "Product “Tent” changed". */
  cause: string
  actor?: string
}

/**
 * The outbox of publishing: in the edit's own transaction, so that an edit and its publish exist together or
 * not at all. The job has no key: a keyed job would make all writers of a store wait for one another.
 */
export async function recordChange(trx: StoreTrx, storeId: string, { tags, cause, actor = '' }: Change): Promise<void> {
  if (tags.length === 0) return
  await trx.insertInto('changes').values({ tags, cause, actor }).execute()
  await enqueue(trx, 'publish-store', { storeId })
}
