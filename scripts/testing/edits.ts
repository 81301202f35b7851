import { sql } from 'kysely'
import type { Press } from '../../api/contracts/publishing.ts'
import type { Deps } from '../../api/deps.ts'
import { jobs } from '../../api/jobs/index.ts'

interface JobRow {
  id: number
  task: string
  payload: { storeId?: string }
}

/** What publishes or only tells edges is left to the test. */
const LEFT_OUT = new Set(['publish-store', 'publish-bulk', 'project-live'])

/**
 * Runs what one store's edits left to be done later, as a worker would; jobs of the stores of other tests on this
 * database stay where they are. Answers how many there were.
 */
export async function runStoreJobs(deps: Deps & { press: Press }, storeId: string): Promise<number> {
  const { rows } = await sql<JobRow>`
    delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and j.payload->>'storeId' = ${storeId} and j.run_at <= now() and j.locked_at is null
    returning j.id, t.identifier as task, j.payload`.execute(deps.db)
  const due = rows.filter(({ task }) => !LEFT_OUT.has(task))
  for (const { task, payload } of due) {
    const job = jobs.find(({ name }) => name === task)
    if (!job) throw new Error(`No job is called ${task}`)
    await job.run(deps, payload, { attempt: 1, maxAttempts: 1, signal: new AbortController().signal })
  }
  return due.length
}
