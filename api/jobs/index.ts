import type { Press } from '../contracts/publishing.ts'
import type { Deps } from '../deps.ts'
import { accountsJobs } from '../features/accounts/index.ts'
import { bulkEditJob, publishDueProducts } from '../features/catalog/index.ts'
import { publishScheduled, showBanner } from '../features/content/index.ts'
import { customersJobs } from '../features/customers/index.ts'
import { importsJobs } from '../features/imports/index.ts'
import { inventoryJobs } from '../features/inventory/index.ts'
import { sendMailJob } from '../features/mail/index.ts'
import { collectMedia, copyMedia, eraseMedia, makeRenditions } from '../features/media/index.ts'
import {
  collectReleasesJob,
  projectLiveJob,
  publishBulkJob,
  publishStoreJob,
  sweepLiveJob,
  withholdPagesJob,
  writeFeedsJob,
} from '../features/publishing/index.ts'
import { eraseStoresJob } from '../features/stores/index.ts'
import { publishScheduledTheme } from '../features/theme/index.ts'
import { deliverWebhooksJob } from '../features/webhooks/index.ts'
import type { Job } from './runner.ts'

export type JobDeps = Deps & { press: Press }

/** Everything a worker knows how to do. */
export const jobs: Job<JobDeps>[] = [
  publishStoreJob,
  publishBulkJob,
  projectLiveJob,
  sweepLiveJob,
  withholdPagesJob,
  collectReleasesJob,
  writeFeedsJob,
  bulkEditJob,
  publishDueProducts,
  publishScheduled,
  showBanner,
  makeRenditions,
  copyMedia,
  collectMedia,
  eraseMedia,
  sendMailJob,
  deliverWebhooksJob,
  ...accountsJobs,
  ...customersJobs,
  ...inventoryJobs,
  ...importsJobs,
  publishScheduledTheme,
  eraseStoresJob,
]
