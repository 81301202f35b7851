import { join } from 'node:path'
import { inject } from 'vitest'
import { memoryMailer, type MemoryMailer } from '../../api/adapters/mail/index.ts'
import { artifactMedia } from '../../api/adapters/media/index.ts'
import { createOutgoing } from '../../api/adapters/outgoing/index.ts'
import { diskArtifacts } from '../../api/adapters/storage/index.ts'
import { createTagCache } from '../../api/cache/tag-cache.ts'
import { createListener } from '../../api/db/listen.ts'
import { testDb } from '../../api/db/testing.ts'
import type { Deps } from '../../api/deps.ts'
import { readEnv, type Env } from '../../api/env.ts'
import { createMetrics } from '../../api/metrics.ts'
import { createLiveStream } from '../../api/features/publishing/index.ts'
import { createLog } from '../../api/log.ts'
import { createArtist } from '../../site/drawing/artist.ts'
import { createPlainCart } from '../../site/cart/create-plain-cart.ts'
import { createPreviewer } from '../../site/press/previewer.ts'
import { catalog } from '../../themes/index.ts'

export const ORIGIN = 'http://localhost:4321'

export interface TestDeps extends Deps {
  mailers: Deps['mailers'] & { auth: MemoryMailer; shop: MemoryMailer }
}

let shared: TestDeps | undefined

/**
 * What api and worker are made of, all of it real, on the run's database and a folder of its own: only mail stays
 * in memory, and nothing outside is reached. Once a test file; a test replaces what it wants to choose.
 */
export function testDeps(extra: Partial<Deps> = {}): TestDeps {
  shared ??= makeDeps()
  return { ...shared, ...extra } as TestDeps
}

/** The environment of this test file's processes and threads. */
export const testEnvironment = () => ({
  NODE_ENV: 'test',
  LOG_LEVEL: 'silent',
  PLATFORM_URL: ORIGIN,
  SECRET_KEY: 'a secret for tests that is long enough',
  DATABASE_URL: inject('databaseUrl'),
  PICKSY_HOME: join(inject('home'), String(process.pid)),
})

export const testEnv = (): Env => readEnv(testEnvironment())

function makeDeps(): TestDeps {
  const { db, pool } = testDb()
  const env = testEnv()
  const log = createLog({ level: 'silent', name: 'test' })
  const artifacts = diskArtifacts(env.ARTIFACTS_DIR)
  const metrics = createMetrics()
  const listener = createListener({ pool, log })
  return {
    ...{ env, log, db, pool, artifacts, metrics },
    media: artifactMedia(artifacts),
    replica: undefined,
    mailers: {
      auth: memoryMailer(),
      shop: memoryMailer(),
      from: { name: 'Picksy', address: 'mail@picksy.test' },
      close: async () => undefined,
    },
    outgoing: createOutgoing({ resolve: async () => [] }),
    themes: catalog,
    previewer: createPreviewer(),
    artist: createArtist(),
    plainCart: createPlainCart({ artifacts, https: false }),
    cache: createTagCache({ listener, outcomes: metrics.cache }),
    live: createLiveStream({ db, listener, log }),
    now: () => new Date(),
  }
}
