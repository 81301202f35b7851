import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { outboxDir } from '../../api/adapters/mail/index.ts'
import { createArtifactStore } from '../../api/adapters/storage/index.ts'
import { readEnv } from '../../api/env.ts'
import { createLog } from '../../api/log.ts'
import { untilStopped } from '../../api/until-stopped.ts'
import { createEdge } from './edge.ts'

const env = readEnv()
const log = createLog({ level: env.LOG_LEVEL, name: 'edge' })
const edge = createEdge({
  artifacts: await createArtifactStore(env),
  log,
  platformUrl: env.PLATFORM_URL,
  apiUrl: env.API_URL,
  trustProxy: env.TRUST_PROXY,
  storeDomain: env.STORE_DOMAIN,
  offlineWorkers: env.OFFLINE_WORKERS,
  outbox: outboxDir(env) !== undefined,
  clientDir: fileURLToPath(new URL('../../dist/client/', import.meta.url)),
})

const metrics = env.METRICS_PORT
  ? createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/plain; version=0.0.4')
      response.end(edge.metrics())
    }).listen(env.METRICS_PORT)
  : undefined

try {
  const port = await edge.listen(env.PORT, env.LISTEN_HOST)
  log.info({ port, platform: env.PLATFORM_URL }, 'edge ready')
  process.send?.({ ready: 'edge', port })
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  log.error(
    inUse ? { port: env.PORT } : { err: error },
    inUse ? 'the port is in use' : 'edge could not start',
  )
  process.exit(1)
}

await untilStopped(log, async () => {
  metrics?.close()
  await edge.close()
})
