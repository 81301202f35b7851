import { z } from 'zod'
import type { Deps } from '../../deps.ts'
import { openStore } from '../../db/store-db.ts'
import { defineJob } from '../../jobs/runner.ts'
import { audit } from '../audit/index.ts'
import { showTheme } from './show-theme.ts'
import { lockTheme } from './theme.queries.ts'

const PublishThemePayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-theme': z.infer<typeof PublishThemePayload>
  }
}

/** A time that was moved or taken back has its own job, or none. */
export const publishScheduledTheme = defineJob<Deps, 'publish-theme'>({
  name: 'publish-theme',
  payload: PublishThemePayload,
  run: ({ db, now }, { storeId }) =>
    openStore(db, storeId)
      .transaction()
      .execute(async (trx) => {
        const documents = await lockTheme(trx)
        const time = now()
        const { publish_at: due } = documents.theme
        if (due === null || due > time) return
        await showTheme(trx, documents, { storeId, now: time, author: '' })
        await audit(trx, null, { action: 'theme.publish', entity: 'theme', entityId: '' })
      }),
})
