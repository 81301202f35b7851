import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { defineJob } from '../../jobs/runner.ts'
import { shareStructure } from '../catalog/index.ts'
import { recordChange } from '../publishing/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { refreshAvailability } from './refresh-availability.ts'

const Payload = z.strictObject({ storeId: z.string(), productIds: z.array(z.int()).max(1000) })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'refresh-stock-states': z.infer<typeof Payload>
  }
}

/** Says anew what the storefront says of these products' stock. */
export const refreshStockStatesJob = defineJob<Pick<Deps, 'db'>, 'refresh-stock-states'>({
  name: 'refresh-stock-states',
  payload: Payload,
  async run({ db }, { storeId, productIds }) {
    const row = await findStoreRow(db, storeId)
    if (!row) return
    const store = toStoreContext(db, row)
    await store.db.transaction().execute(async (trx) => {
      await shareStructure(trx, storeId)
      const tags = await refreshAvailability({ trx, store }, productIds)
      await recordChange(trx, storeId, { tags, cause: 'Stock changed' })
    })
  },
})
