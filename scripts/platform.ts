import { EnvironmentError, readEnv } from '../api/env.ts'
import { EmbeddedPostgresError } from './embedded-postgres.ts'
import { startPlatform, StartError } from './start-platform.ts'

const started = performance.now()
const ready = process.env['NODE_ENV'] !== 'test'

try {
  const platform = await startPlatform(readEnv(), { demo: !process.argv.includes('--empty') })
  if (ready) console.log(platform.welcome(performance.now() - started))
  const stop = async (code: number) => {
    await platform.stop()
    process.exit(code)
  }
  process.once('SIGINT', () => void stop(0))
  process.once('SIGTERM', () => void stop(0))
  platform.onCrash((name) => {
    console.error(`The ${name} process ended unexpectedly; stopping. Its last lines stand above.`)
    void stop(1)
  })
} catch (error) {
  const known = error instanceof StartError || error instanceof EnvironmentError || error instanceof EmbeddedPostgresError
  console.error(known ? error.message : error)
  process.exit(1)
}
