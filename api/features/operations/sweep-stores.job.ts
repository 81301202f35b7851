import { z } from 'zod'
import { eachStore } from '../../db/each-store.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { forgetCarts } from '../carts/index.ts'
import { forgetCustomerSessions } from '../customers/index.ts'
import { releaseExpired } from '../inventory/index.ts'
import { forgetMail, openMailLog } from '../mail/index.ts'

const Payload = z.looseObject({})

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'sweep-stores': z.infer<typeof Payload>
  }
}

/** Every night: what has run out, and mail that nobody asks about any more. */
export const sweepStoresJob = defineJob<Pick<Deps, 'db' | 'log' | 'now'>, 'sweep-stores'>({
  name: 'sweep-stores',
  lane: 'long',
  payload: Payload,
  cron: '29 3 * * *',
  async run({ db, log, now }, _payload, { signal }) {
    await forgetMail(openMailLog(db, null), now())
    await eachStore({ db, log, signal, work: 'sweep' }, async (storeId) => {
      const store = openStore(db, storeId)
      await forgetCustomerSessions(store, now())
      await forgetCarts(store, now())
      await releaseExpired(store, storeId, now())
      await forgetMail(openMailLog(db, storeId), now())
    })
  },
})
