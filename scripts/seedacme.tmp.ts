import { readEnv } from '../api/env.ts'
import { startPlatform } from './start-platform.ts'
import { openDeps } from '../api/open-deps.ts'
import { plantPeople } from './seed/plant-people.ts'
import { plantStore } from './seed/plant-store.ts'
import { acme } from './seed/acme/index.ts'
const p = await startPlatform(readEnv({ ...process.env, PORT: '4610', PICKSY_HOME: '/tmp/acme-home' }), {
  demo: false,
})
const { deps, close } = await openDeps(readEnv(p.env), 'seed')
const t = performance.now()
try {
  const people = await plantPeople(deps)
  await plantStore(deps, {
    seed: acme,
    owner: people.merchant,
    people,
    say: (w) => console.log(w, Math.round(performance.now() - t)),
  })
  console.log('done', performance.now() - t)
} catch (e) {
  console.error(e)
}
await close()
console.log('READY')
process.on('SIGTERM', async () => {
  await p.stop()
  process.exit(0)
})
setTimeout(() => {}, 3600_000)
