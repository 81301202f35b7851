import { sql } from 'kysely'
import { enqueue } from '../../../api/jobs/queue.ts'
import type { Deps } from '../../../api/deps.ts'
import type { Operations } from './operation.ts'
import { title } from './words.ts'

const STORE = '/api/stores/{store}'

/** A job that nobody does any more. */
export async function failedJob({ db }: Pick<Deps, 'db'>, error = 'It broke.'): Promise<number> {
  const key = `failed-${crypto.randomUUID()}`
  await enqueue(db, 'sweep-accounts', {}, { key, runAt: new Date(Date.now() + 86_400_000) })
  const { rows } = await sql<{ id: number }>`
    select failed.id from graphile_worker.jobs job,
      lateral graphile_worker.permanently_fail_jobs(array[job.id], ${error}) failed
    where job.key = ${key}`.execute(db)
  return rows[0]!.id
}

export const overviewOperations = (deps: Deps): Operations => ({
  'GET /api/overview': () => ({}),
  [`GET ${STORE}/lacks`]: () => ({}),
  'GET /api/platform/overview': () => ({}),
  'POST /api/platform/jobs/{id}/retry': async () => ({ params: { id: await failedJob(deps) } }),
  [`GET ${STORE}/find`]: ({ random }) => ({ query: { q: title(random) } }),
  [`GET ${STORE}/views`]: () => ({}),
  [`PUT ${STORE}/views`]: ({ random }) => ({
    body: { views: [{ name: title(random), query: { status: random.pick(['draft', 'active']) } }] },
  }),
})
