import { connect } from '../api/db/connect.ts'
import { migratePlatform, migrateStores } from '../api/db/migrate.ts'
import { directDatabaseUrl, readEnv } from '../api/env.ts'
import { migrateJobs } from '../api/jobs/runner.ts'
import { createLog } from '../api/log.ts'
import { demandDatabase } from './demand-database.ts'

/** Brings platform, jobs and every store to this version. A store that fails stays behind, and is named. */
export async function migrateAll(url: string, { quiet = false } = {}): Promise<{ failed: number }> {
  const { pool, close } = connect(url, { max: 4, name: 'picksy-migrate' })
  try {
    await demandDatabase(pool)
    await migratePlatform(pool)
    await migrateJobs(pool, createLog({ level: 'error', name: 'migrate' }))
    const report = await migrateStores(pool, {
      onProgress: (done, total) => quiet || process.stdout.write(`\rStores migrated: ${done} of ${total}`),
    })
    if (report.total > 0 && !quiet) process.stdout.write('\n')
    for (const { storeId, error } of report.failed)
      console.error(`Store ${storeId} stays at its version: ${error}`)
    return { failed: report.failed.length }
  } finally {
    await close()
  }
}

if (import.meta.main) {
  const { failed } = await migrateAll(directDatabaseUrl(readEnv())).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return { failed: 1 }
  })
  if (failed > 0) process.exit(1)
}
