import { parseArgs } from 'node:util'
import { connect } from '../api/db/connect.ts'
import { migratePlatform, migrateStores } from '../api/db/migrate.ts'
import { readEnv } from '../api/env.ts'
import { migrateJobs } from '../api/jobs/runner.ts'
import { createLog } from '../api/log.ts'
import { demandDatabase } from './demand-database.ts'
import { findDatabase } from './find-database.ts'
import { progressBar } from './progress-bar.ts'
import { StartError } from './start-error.ts'

export interface MigrateOptions {
  quiet?: boolean
  /** Stores that are migrated at the same time. */
  concurrency?: number
}

/** Brings platform, jobs and every store to this version. A store that fails stays behind, and is named. */
export async function migrateAll(
  url: string,
  { quiet = false, concurrency = 4 }: MigrateOptions = {},
): Promise<{ failed: number }> {
  const { pool, close } = connect(url, { max: concurrency + 1, name: 'picksy-migrate' })
  try {
    await demandDatabase(pool)
    await migratePlatform(pool)
    await migrateJobs(pool, createLog({ level: 'error', name: 'migrate' }))
    const onProgress = quiet ? () => undefined : progressBar('Stores migrated:')
    const report = await migrateStores(pool, { concurrency, onProgress })
    for (const { storeId, error } of report.failed)
      console.error(`Store ${storeId} stays at its version: ${error}`)
    return { failed: report.failed.length }
  } finally {
    await close()
  }
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { concurrency: { type: 'string', default: '4' } } })
    const concurrency = Number(values.concurrency)
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 64)
      throw new StartError('Usage: npm run migrate -- [--concurrency 1-64]')
    const { failed } = await migrateAll(await findDatabase(readEnv()), { concurrency })
    if (failed === 0) console.log('Platform and stores are at this version.')
    process.exitCode = failed > 0 ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
