import type { Deps } from '../../deps.ts'
import { z } from 'zod'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import { openStore } from '../../db/store-db.ts'
import { enqueue } from '../../jobs/queue.ts'
import { defineJob } from '../../jobs/runner.ts'

const CopyPayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'copy-media': z.infer<typeof CopyPayload>
  }
}

const AT_ONCE = 50

/** Copies the files of finished pictures to the second region. A copy that fails is tried again by the queue. */
export const copyMedia = defineJob<Deps, 'copy-media'>({
  name: 'copy-media',
  lane: 'long',
  payload: CopyPayload,
  async run({ db, artifacts, replica, now }, { storeId }) {
    if (!replica) return
    const store = openStore(db, storeId)
    const waiting = await store
      .selectFrom('media')
      .select(['id', 'hash'])
      .where('copied_at', 'is', null)
      .where('complete', '=', true)
      .where('delivery', '=', '')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const { hash } of waiting) {
      for await (const { key } of artifacts.list(mediaKey(storeId, `${hash}/`))) {
        const bytes = await artifacts.get(key)
        if (bytes && !(await replica.stat(key))) await replica.put(key, bytes)
      }
    }
    if (waiting.length === 0) return
    const ids = waiting.map(({ id }) => id)
    await store.updateTable('media').set({ copied_at: now() }).where('id', 'in', ids).execute()
    if (waiting.length === AT_ONCE) await enqueue(db, 'copy-media', { storeId }, { priority: 20 })
  },
})
