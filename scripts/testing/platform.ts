import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readEnv } from '../../api/env.ts'
import { startPlatform } from '../start-platform.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The whole platform with its demo: `http://localhost:<port>`. */
    platformUrl: string
  }
}

/** The platform as people start it, once for all browser tests of a run; `TEST_PLATFORM` names one that runs already. */
export default async function setup(project: TestProject) {
  const running = process.env['TEST_PLATFORM']
  if (running) return project.provide('platformUrl', running)
  const dir = await mkdtemp(join(tmpdir(), 'picksy-browser-'))
  await chmod(dir, 0o755)
  const { NODE_ENV } = process.env
  // Its processes are those of production, whatever runs the tests.
  process.env['NODE_ENV'] = 'production'
  const env = readEnv({ ...process.env, PORT: '0', PICKSY_HOME: dir })
  const platform = await startPlatform(env, { demo: true, quiet: true })
  process.env['NODE_ENV'] = NODE_ENV
  project.provide('platformUrl', platform.url)
  return async () => {
    await platform.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
