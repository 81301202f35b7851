import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { artifactMedia } from '../../api/adapters/media/index.ts'
import { diskArtifacts } from '../../api/adapters/storage/index.ts'
import { connect } from '../../api/db/connect.ts'
import { migratePlatform } from '../../api/db/migrate.ts'
import { testDb } from '../../api/db/testing.ts'
import type { Deps } from '../../api/deps.ts'
import { readEnv } from '../../api/env.ts'
import { migrateJobs } from '../../api/jobs/runner.ts'
import { testDeps, testEnvironment } from './deps.ts'

export interface FreshPlatform {
  deps: Deps
  url: string
  close(): Promise<void>
}

/** Another platform on the run's server: a database and a folder of its own, so that nobody else's stores are in it. */
export async function openFreshPlatform(): Promise<FreshPlatform> {
  const name = `fresh_${randomBytes(6).toString('hex')}`
  const { pool: server } = testDb()
  await server.query(`create database ${name}`)
  const address = new URL(inject('databaseUrl'))
  address.pathname = `/${name}`
  const { db, pool, close } = connect(address.href, { max: 8, name })
  await migratePlatform(pool)
  const shared = testDeps()
  await migrateJobs(pool, shared.log)
  const env = readEnv({
    ...testEnvironment(),
    DATABASE_URL: address.href,
    PICKSY_HOME: join(inject('home'), name),
  })
  const artifacts = diskArtifacts(env.ARTIFACTS_DIR)
  return {
    deps: { ...shared, env, db, pool, artifacts, media: artifactMedia(artifacts) },
    url: address.href,
    async close() {
      await close()
      await server.query(`drop database ${name} with (force)`)
    },
  }
}
