import type { Deps } from '../deps.ts'
import type { Press } from '../contracts/publishing.ts'
import { projectLiveJob, publishBulkJob, publishStoreJob } from '../features/publishing/index.ts'
import type { Job } from './runner.ts'

export type JobDeps = Deps & { press: Press }

/** Everything a worker knows how to do. */
export const jobs: Job<JobDeps>[] = [publishStoreJob, publishBulkJob, projectLiveJob]
