import type { Deps } from '../../deps.ts'
import { z } from 'zod'
import { recordSet } from '../../db/record-set.ts'
import { openStore, type StoreDb } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import { mergeTags } from '../../domain/tags.ts'
import { enqueue } from '../../jobs/queue.ts'
import { defineJob } from '../../jobs/runner.ts'
import { recordChange } from '../publishing/index.ts'
import type { MediaRow } from './media.table.ts'
import { snapshotMedia } from './snapshot-media.ts'

const RenditionsPayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'make-renditions': z.infer<typeof RenditionsPayload>
  }
}

const AT_ONCE = 25

/** Whoever claimed pictures longer ago than this has died over them. */
const CLAIM = 5 * 60_000

interface Made {
  row: MediaRow
  widths: number[]
}

/**
 * Makes the sizes that uploads did not wait for. One run at a time takes all of a store's pictures that wait, and
 * records one change for many: a page with ten new pictures is rendered once, not ten times. The jobs of the
 * uploads meanwhile find nothing to claim and end at once.
 */
export const makeRenditions = defineJob<Deps, 'make-renditions'>({
  name: 'make-renditions',
  lane: 'long',
  payload: RenditionsPayload,
  async run(deps, { storeId }) {
    const db = openStore(deps.db, storeId)
    const claimed = await claimIncomplete(db, deps.now())
    if (claimed.length === 0) return
    const made: Made[] = []
    const failures: unknown[] = []
    for (const row of claimed) {
      try {
        made.push({ row, widths: await deps.media.complete({ storeId, hash: row.hash, width: row.width }) })
      } catch (error) {
        // One picture that cannot be made must not keep the others waiting.
        deps.log.warn({ err: error, storeId, mediaId: row.id }, 'sizes of a picture could not be made')
        failures.push(error)
      }
    }
    await showRenditions(deps, db, storeId, made)
    if (failures.length > 0) {
      await releaseClaims(db, claimed)
      throw failures[0]
    }
    await enqueue(deps.db, 'make-renditions', { storeId }, { priority: 10 })
  },
})

/** The pictures that wait, unless somebody is at it already. */
function claimIncomplete(db: StoreDb, now: Date): Promise<MediaRow[]> {
  const stale = new Date(now.getTime() - CLAIM)
  const incomplete = db
    .selectFrom('media')
    .select('id')
    .where('complete', '=', false)
    .where('hidden_at', 'is', null)
  const free = incomplete
    .where((eb) => eb.or([eb('claimed_at', 'is', null), eb('claimed_at', '<=', stale)]))
    .orderBy('id')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
  return db
    .updateTable('media')
    .set({ claimed_at: now })
    .where('id', 'in', free)
    .where((eb) => eb.not(eb.exists(incomplete.where('claimed_at', '>', stale))))
    .returningAll()
    .execute()
}

async function releaseClaims(db: StoreDb, rows: MediaRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id)
  await db.updateTable('media').set({ claimed_at: null }).where('id', 'in', ids).execute()
}

async function showRenditions({ replica }: Deps, db: StoreDb, storeId: string, made: Made[]): Promise<void> {
  if (made.length === 0) return
  await db.transaction().execute(async (trx) => {
    const rows = made.map(({ row, widths }) => ({ id: row.id, widths }))
    await trx
      .updateTable('media')
      .from(recordSet(rows, { id: 'int', widths: 'int[]' }))
      .set((eb) => ({ widths: eb.ref('given.widths'), complete: true, claimed_at: null }))
      .whereRef('media.id', '=', 'given.id')
      .execute()
    const tags = made.map(({ row, widths }) =>
      changedTags(snapshotMedia(row), snapshotMedia({ ...row, widths, complete: true })),
    )
    const cause = rows.length === 1 ? 'Sizes of a picture made' : `Sizes of ${rows.length} pictures made`
    await recordChange(trx, storeId, { tags: mergeTags(...tags), cause })
    if (replica) await enqueue(trx, 'copy-media', { storeId }, { priority: 20 })
  })
}
