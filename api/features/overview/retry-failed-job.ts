import { platformDb } from '../../db/platform-db.ts'
import type { Deps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { Actor } from '../../http/app-env.ts'
import { retryJob } from '../../jobs/failing-jobs.ts'
import { auditPlatform } from '../audit/index.ts'

export function retryFailedJob({ db }: Pick<Deps, 'db'>, actor: Actor, id: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const name = await retryJob(trx, id)
    if (name === undefined) throw notFound('failed job')
    await auditPlatform(platformDb(trx), actor, {
      action: 'job.retry',
      entity: 'job',
      entityId: String(id),
      after: { name },
    })
  })
}
