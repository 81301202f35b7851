import { EnvironmentError, readEnv } from '../api/env.ts'
import { followSources } from './follow-sources.ts'
import { StartError } from './start-error.ts'
import { startPlatform } from './start-platform.ts'

const started = performance.now()
const asked = new Set(process.argv.slice(2))
const stopping = new AbortController()

// More than once is heard, too: the processes then end at once, and the database is still stopped in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
process.on('disconnect', () => stopping.abort())

try {
  const platform = await startPlatform(readEnv(), { demo: !asked.has('--empty'), signal: stopping.signal })
  console.log(platform.welcome(performance.now() - started))
  const stop = async (code: number) => {
    await platform.stop()
    process.exit(code)
  }
  stopping.signal.addEventListener('abort', () => void stop(0))
  if (asked.has('--dev')) followSources(platform)
  else {
    platform.onCrash((name) => {
      console.error(`The ${name} process ended unexpectedly; stopping. Its last lines stand above.`)
      void stop(1)
    })
  }
} catch (error) {
  const known = error instanceof StartError || error instanceof EnvironmentError
  console.error(known ? error.message : error)
  process.exit(1)
}
