import { z } from 'zod'
import { recordSet } from '../../db/record-set.ts'
import { openStore, type StoreDb } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import { mergeTags } from '../../domain/tags.ts'
import { enqueue } from '../../jobs/queue.ts'
import { defineJob } from '../../jobs/runner.ts'
import { recordChange } from '../publishing/index.ts'
import type { MediaDeps } from './media-deps.ts'
import type { MediaRow } from './media.table.ts'
import { snapshotMedia } from './snapshot-media.ts'

const RenditionsPayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'make-renditions': z.infer<typeof RenditionsPayload>
  }
}

/** One picture at a time a store: encoding is the heaviest work there is, and nobody waits for it. */
export const renditionsQueue = (storeId: string) => `media:${storeId}`

/** After this long a run shows what it has, so that pages get their sizes while an import goes on. */
const PATIENCE = 30_000
const AT_ONCE = 100

/**
 * Makes the sizes that uploads did not wait for. A run takes all pictures that wait and records one change for
 * them together: a page with ten new pictures is rendered once, not ten times. Uploads that come later have
 * jobs of their own, and those that find nothing end at once.
 */
export const makeRenditions = defineJob<MediaDeps, 'make-renditions'>({
  name: 'make-renditions',
  payload: RenditionsPayload,
  async run(deps, { storeId }, { signal }) {
    const db = openStore(deps.db, storeId)
    const waiting = await listIncomplete(db)
    const made: { row: MediaRow; widths: number[] }[] = []
    const until = Date.now() + PATIENCE
    let failed: unknown
    for (const row of waiting) {
      if (signal.aborted || Date.now() > until) break
      try {
        made.push({ row, widths: await deps.media.complete({ storeId, hash: row.hash, width: row.width }) })
      } catch (error) {
        // One picture that cannot be made must not keep the others waiting.
        deps.log.warn({ err: error, storeId, mediaId: row.id }, 'sizes of a picture could not be made')
        failed = error
      }
    }
    await showRenditions(deps, db, storeId, made)
    if (failed) throw failed
    if (made.length < waiting.length || waiting.length === AT_ONCE) {
      await enqueue(
        deps.db,
        'make-renditions',
        { storeId },
        { queue: renditionsQueue(storeId), priority: 10 },
      )
    }
  },
})

const listIncomplete = (db: StoreDb): Promise<MediaRow[]> =>
  db
    .selectFrom('media')
    .selectAll()
    .where('complete', '=', false)
    .where('hidden_at', 'is', null)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()

async function showRenditions(
  { replica }: MediaDeps,
  db: StoreDb,
  storeId: string,
  made: { row: MediaRow; widths: number[] }[],
): Promise<void> {
  if (made.length === 0) return
  await db.transaction().execute(async (trx) => {
    const rows = made.map(({ row, widths }) => ({ id: row.id, widths }))
    await trx
      .updateTable('media')
      .from(recordSet(rows, { id: 'int', widths: 'int[]' }))
      .set((eb) => ({ widths: eb.ref('given.widths'), complete: true }))
      .whereRef('media.id', '=', 'given.id')
      .execute()
    const tags = made.map(({ row, widths }) =>
      changedTags(snapshotMedia(row), snapshotMedia({ ...row, widths })),
    )
    await recordChange(trx, storeId, {
      tags: mergeTags(...tags),
      cause: `Sizes of ${rows.length} pictures made`,
    })
    if (replica) await enqueue(trx, 'copy-media', { storeId }, { priority: 20 })
  })
}
