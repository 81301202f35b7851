import { sql } from 'kysely'
import { z } from 'zod'
import { CHANGE_CHANNEL, EVERY_TAG } from '../../cache/tag-cache.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { kindsOfTag } from '../../domain/tags.ts'
import { enqueue } from '../../jobs/queue.ts'
import { emitEvent } from '../webhooks/index.ts'

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

/** A notification holds 8,000 bytes. */
const MESSAGE_BYTES = 7000

/**
 * The outbox of publishing: in the edit's own transaction, so that an edit and its publish exist together or
 * not at all. The job has no key: a keyed job would make all writers of a store wait for one another.
 */
export async function recordChange(
  trx: StoreTrx,
  storeId: string,
  { tags, cause, actor = '' }: Change,
): Promise<void> {
  if (tags.length === 0) return
  await trx.insertInto('changes').values({ tags, cause, actor }).execute()
  await expireCaches(trx, storeId, tags)
  await emitEvent(trx, storeId, 'release.requested', { cause, tags: tags.slice(0, 100) })
  await enqueue(trx, 'publish-store', { storeId })
}

/** Whatever is cached under these tags is read anew once the edit commits. By itself for what no page shows. */
export async function expireCaches(trx: StoreTrx, storeId: string, tags: string[]): Promise<void> {
  await sql`select pg_notify(${CHANGE_CHANNEL}, ${changeMessage(storeId, tags)})`.execute(trx)
}

function changeMessage(storeId: string, tags: string[]): string {
  const message = [storeId, ...tags].join(' ')
  const every = message.length > MESSAGE_BYTES || tags.some((tag) => kindsOfTag(tag) === 'every')
  return every ? `${storeId} ${EVERY_TAG}` : message
}
