import { z } from 'zod'
import type { BannerData } from '../../contracts/content.ts'
import type { Deps } from '../../deps.ts'
import { openStore, type StoreTrx } from '../../db/store-db.ts'
import { changedTags } from '../../domain/changed-tags.ts'
import { enqueue } from '../../jobs/queue.ts'
import { defineJob } from '../../jobs/runner.ts'
import { recordChange } from '../publishing/index.ts'
import { causeOf } from './document-kinds.ts'
import { findDocument, type DocumentRow } from './documents.queries.ts'
import { snapshotDocument } from './snapshot-document.ts'

const ShowBannerPayload = z.strictObject({ storeId: z.string(), documentId: z.int(), at: z.iso.datetime() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'show-banner': z.infer<typeof ShowBannerPayload>
  }
}

/** Wakes the pages when a banner's window opens and when it closes. */
export async function scheduleBanner(
  trx: StoreTrx,
  { storeId, row, now }: { storeId: string; row: DocumentRow; now: Date },
): Promise<void> {
  const { startsAt, endsAt } = row.draft as BannerData
  for (const time of [startsAt, endsAt]) {
    const runAt = time === null ? now : new Date(time)
    if (runAt <= now) continue
    await enqueue(trx, 'show-banner', { storeId, documentId: row.id, at: runAt.toISOString() }, { runAt })
  }
}

export const showBanner = defineJob<Deps, 'show-banner'>({
  name: 'show-banner',
  payload: ShowBannerPayload,
  run: ({ db }, { storeId, documentId, at }) =>
    openStore(db, storeId)
      .transaction()
      .execute(async (trx) => {
        const row = await findDocument(trx, 'banner', { id: documentId })
        const banner = row?.published as BannerData | null | undefined
        if (!row || !banner || ![banner.startsAt, banner.endsAt].some((time) => isSameTime(time, at))) return
        const turn = new Date(at)
        const before = snapshotDocument(row, banner, new Date(turn.getTime() - 1))
        const after = snapshotDocument(row, banner, turn)
        const cause = causeOf(row, isSameTime(banner.endsAt, at) ? 'ended' : 'began')
        await recordChange(trx, storeId, { tags: changedTags(before, after), cause })
      }),
})

const isSameTime = (time: string | null, at: string) =>
  time !== null && new Date(time).getTime() === new Date(at).getTime()
