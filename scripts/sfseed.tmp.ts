import { readEnv } from '../api/env.ts'
import { startPlatform } from './start-platform.ts'
const t = performance.now()
const p = await startPlatform(readEnv({ ...process.env, PORT: '4620', PICKSY_HOME: '/tmp/sf-home' }), {
  demo: true,
})
console.log(p.welcome(performance.now() - t))
console.log('READY')
process.on('SIGTERM', async () => {
  await p.stop()
  process.exit(0)
})
setTimeout(() => {}, 3600_000 * 3)
