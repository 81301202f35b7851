import type { Press } from '../contracts/publishing.ts'
import type { Deps } from '../deps.ts'
import { sendCodeJob } from '../features/accounts/send-code.job.ts'
import { sweepAccountsJob } from '../features/accounts/sweep-accounts.job.ts'
import { bulkEditJob } from '../features/catalog/bulk-edit-products.job.ts'
import { publishDueProducts } from '../features/catalog/publish-due-products.job.ts'
import { publishScheduled } from '../features/content/publish-document.job.ts'
import { showBanner } from '../features/content/show-banner.job.ts'
import { sendCustomerCodeJob } from '../features/customers/send-customer-code.job.ts'
import { importProductsJob } from '../features/imports/import-products.job.ts'
import { importPicturesJob } from '../features/imports/import-pictures.job.ts'
import { warnLowStockJob } from '../features/inventory/low-stock.job.ts'
import { refreshStockStatesJob } from '../features/inventory/refresh-stock-states.job.ts'
import { releaseReservationsJob } from '../features/inventory/release-reservations.job.ts'
import { sendMailJob } from '../features/mail/send-mail.job.ts'
import { makeRenditions } from '../features/media/make-renditions.job.ts'
import { collectMedia, eraseMedia } from '../features/media/collect-media.job.ts'
import { copyMedia } from '../features/media/copy-media.job.ts'
import { collectReleasesJob } from '../features/publishing/collect-releases.job.ts'
import { projectLiveJob, publishBulkJob, publishStoreJob } from '../features/publishing/publish-store.job.ts'
import { sweepLiveJob } from '../features/publishing/sweep-live.job.ts'
import { withholdPagesJob } from '../features/publishing/withhold-pages.job.ts'
import { writeFeedsJob } from '../features/publishing/write-feeds.job.ts'
import { eraseStoresJob } from '../features/stores/erase-stores.job.ts'
import { publishScheduledTheme } from '../features/theme/publish-theme.job.ts'
import { sweepStoresJob } from '../features/operations/sweep-stores.job.ts'
import { deliverWebhooksJob } from '../features/webhooks/deliver-webhooks.job.ts'
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
  sweepStoresJob,
  sendCodeJob,
  sweepAccountsJob,
  sendCustomerCodeJob,
  warnLowStockJob,
  refreshStockStatesJob,
  releaseReservationsJob,
  importProductsJob,
  importPicturesJob,
  publishScheduledTheme,
  eraseStoresJob,
]
