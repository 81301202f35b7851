import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { readEnv } from './env.ts'
import { openDeps } from './open-deps.ts'
import { untilStopped } from './until-stopped.ts'

const env = readEnv()
const { deps, close } = await openDeps(env, 'picksy-api')
const server = serve(
  { fetch: createApp(deps).fetch, port: env.API_PORT, hostname: env.LISTEN_HOST ?? '127.0.0.1' },
  ({ port }) => {
    deps.log.info({ port }, 'api ready')
    process.send?.({ ready: 'api', port })
  },
)

await untilStopped(deps.log, async () => {
  await new Promise((resolve) => {
    server.close(resolve)
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 5_000).unref()
  })
  await close()
})
