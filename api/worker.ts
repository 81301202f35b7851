import { readBundleInfo } from '../site/press/bundle.ts'
import { createPress } from '../site/press/create-press.ts'
import { createRenderPool } from '../site/press/render-pool.ts'
import { readEnv } from './env.ts'
import { joinBundle, republishForCode } from './features/publishing/index.ts'
import { createPageSource } from './features/publishing/page-source.ts'
import { jobs } from './jobs/index.ts'
import { runJobs } from './jobs/runner.ts'
import { openDeps } from './open-deps.ts'
import { untilStopped } from './until-stopped.ts'

const env = readEnv()
const { deps, close } = await openDeps(env, 'picksy-worker')
const pool = createRenderPool({
  threads: env.PRESS_THREADS,
  entry: new URL('./press-thread.ts', import.meta.url),
  workerData: {},
})
const { code } = await readBundleInfo()
const bundle = await joinBundle(deps, code)
const press = await createPress({
  source: createPageSource({ ...deps, platformUrl: new URL(env.PLATFORM_URL), bundle }),
  pool,
  artifacts: deps.artifacts,
})
const runner = await runJobs({ ...deps, press }, jobs)
await republishForCode(deps.db, code)
deps.log.info({ threads: env.PRESS_THREADS }, 'worker ready')
process.send?.({ ready: 'worker' })

await untilStopped(deps.log, async () => {
  await runner.stop()
  await pool.close()
  bundle.leave()
  await close()
})
