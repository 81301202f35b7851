import type { Deps } from '../../deps.ts'
import { sql } from 'kysely'
import { z } from 'zod'
import { mediaKey } from '../../contracts/artifact-keys.ts'
import { openStore, type StoreDb } from '../../db/store-db.ts'
import { eachStore } from '../../db/each-store.ts'
import { defineJob } from '../../jobs/runner.ts'
import { removeDrawn } from '../drawings/index.ts'

const ErasePayload = z.strictObject({ storeId: z.string(), mediaId: z.int() })
const CollectPayload = z.looseObject({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'erase-media': z.infer<typeof ErasePayload>
    'collect-media': z.infer<typeof CollectPayload>
  }
}

/** Takes a hidden picture's files and row away, whatever still names them. */
export const eraseMedia = defineJob<Deps, 'erase-media'>({
  name: 'erase-media',
  lane: 'long',
  payload: ErasePayload,
  run: (deps, { storeId, mediaId }) => removeHidden(deps, storeId, mediaId),
})

/** Every night: the files of hidden pictures that no kept release can show any more. */
export const collectMedia = defineJob<Deps, 'collect-media'>({
  name: 'collect-media',
  lane: 'long',
  payload: CollectPayload,
  cron: '23 3 * * *',
  async run(deps, _payload, { signal }) {
    await eachStore({ ...deps, signal, work: 'collect-media' }, (storeId) => collectStoreMedia(deps, storeId))
  },
})

export async function collectStoreMedia(
  deps: Pick<Deps, 'db' | 'media' | 'replica' | 'artifacts' | 'now'>,
  storeId: string,
) {
  const store = openStore(deps.db, storeId)
  const since = await oldestKeptRelease(store, deps.now())
  const hidden = await store
    .selectFrom('media')
    .select('id')
    .where('hidden_at', '<', since)
    .orderBy('id')
    .limit(1000)
    .execute()
  for (const { id } of hidden) await removeHidden(deps, storeId, id)
  await removeDrawn(deps.artifacts, { storeId, before: since })
}

const KEPT_RELEASES = 50
const KEPT_DAYS = 30

/** When the oldest release began that may still be shown: what was hidden before is in none of them. */
async function oldestKeptRelease(db: StoreDb, now: Date): Promise<Date> {
  const kept = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  const row = await db
    .selectFrom(
      db
        .selectFrom('releases')
        .select(['id', 'started_at', sql<number>`row_number() over (order by id desc)`.as('place')])
        .as('newest'),
    )
    .select((eb) => eb.fn.min('started_at').as('oldest'))
    .where((eb) => eb.or([eb('place', '<=', KEPT_RELEASES), eb('started_at', '>', kept)]))
    .executeTakeFirst()
  return row?.oldest && row.oldest < kept ? row.oldest : kept
}

/**
 * Files first, then the row, with the row locked: whoever uploads the same bytes again either finds the picture
 * before this or waits for its end and begins anew.
 */
async function removeHidden(
  { db, media, replica }: Pick<Deps, 'db' | 'media' | 'replica'>,
  storeId: string,
  mediaId: number,
): Promise<void> {
  await openStore(db, storeId)
    .transaction()
    .execute(async (trx) => {
      const row = await trx
        .selectFrom('media')
        .select(['id', 'hash'])
        .where('id', '=', mediaId)
        .where('hidden_at', 'is not', null)
        .forUpdate()
        .executeTakeFirst()
      if (!row) return
      await media.remove({ storeId, hash: row.hash })
      if (replica) {
        for await (const { key } of replica.list(mediaKey(storeId, `${row.hash}/`))) await replica.delete(key)
      }
      await trx.deleteFrom('media').where('id', '=', row.id).execute()
    })
}
