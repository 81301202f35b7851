import { z } from 'zod'
import type { Press } from '../../contracts/publishing.ts'
import { defineJob } from '../../jobs/runner.ts'
import { PublishPayload } from './record-change.ts'

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'publish-bulk': z.infer<typeof PublishPayload>
    'project-live': z.infer<typeof PublishPayload>
  }
}

/** One job a change; the first takes every change that is there, those behind it find none and end. */
export const publishStoreJob = defineJob({
  name: 'publish-store',
  payload: PublishPayload,
  run: async ({ press }: { press: Press }, { storeId }) => {
    await press.publish(storeId, 'live')
  },
})

export const publishBulkJob = defineJob({
  name: 'publish-bulk',
  payload: PublishPayload,
  run: async ({ press }: { press: Press }, { storeId }) => {
    await press.publish(storeId, 'bulk')
  },
})

/** After a suspension, a new host or a rollback: what edges find without the API. */
export const projectLiveJob = defineJob({
  name: 'project-live',
  payload: PublishPayload,
  run: ({ press }: { press: Press }, { storeId }) => press.project(storeId),
})
