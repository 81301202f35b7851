import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../../api/db/connect.ts'
import { migratePlatform } from '../../api/db/migrate.ts'
import { migrateJobs } from '../../api/jobs/runner.ts'
import { createLog } from '../../api/log.ts'
import { startEmbeddedPostgres } from '../embedded-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    /** A folder of this run that is removed with it. */
    home: string
  }
}

/** One real Postgres for all tests of a run; each test makes the stores and accounts it needs. */
export default async function setup(project: TestProject) {
  const dir = await mkdtemp(join(tmpdir(), 'picksy-test-'))
  await chmod(dir, 0o755)
  const database = await startEmbeddedPostgres(join(dir, 'postgres'), ['fsync=off'])
  const { pool, close } = connect(database.url, { max: 2, name: 'test-setup' })
  await migratePlatform(pool)
  await migrateJobs(pool, createLog({ level: 'error', name: 'test' }))
  await close()
  project.provide('databaseUrl', database.url)
  project.provide('home', join(dir, 'home'))
  return async () => {
    await database.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
