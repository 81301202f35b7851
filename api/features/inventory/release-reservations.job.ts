import { z } from 'zod'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { findStoreRow } from '../stores/index.ts'
import { releaseExpired } from './release-reservations.ts'

const Payload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'release-reservations': z.infer<typeof Payload>
  }
}

/** Comes when the time of a reservation has run out; one that was prolonged has a job of its own. */
export const releaseReservationsJob = defineJob<Pick<Deps, 'db' | 'now'>, 'release-reservations'>({
  name: 'release-reservations',
  payload: Payload,
  async run({ db, now }, { storeId }) {
    if (await findStoreRow(db, storeId)) await releaseExpired(openStore(db, storeId), storeId, now())
  },
})
