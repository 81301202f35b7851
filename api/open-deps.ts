import { createArtist } from '../site/drawing/artist.ts'
import { createPlainCart } from '../site/cart/create-plain-cart.ts'
import { createPreviewer } from '../site/press/previewer.ts'
import { catalog } from '../themes/index.ts'
import { createMailers } from './adapters/mail/index.ts'
import { createMediaReplica, createMediaStore } from './adapters/media/index.ts'
import { createOutgoing } from './adapters/outgoing/index.ts'
import { createArtifactStore } from './adapters/storage/index.ts'
import { createTagCache } from './cache/tag-cache.ts'
import { connect } from './db/connect.ts'
import { createListener } from './db/listen.ts'
import type { Deps } from './deps.ts'
import { directDatabaseUrl, type Env } from './env.ts'
import { createLiveStream } from './features/publishing/index.ts'
import { createLog } from './log.ts'
import { createMetrics, serveMetrics } from './metrics.ts'

/** What api and worker have in common, made once a process. */
export async function openDeps(env: Env, name: string): Promise<{ deps: Deps; close: () => Promise<void> }> {
  const log = createLog({ level: env.LOG_LEVEL, name })
  const pooled = connect(env.DATABASE_URL ?? directDatabaseUrl(env), { max: env.DATABASE_POOL, name })
  // LISTEN and jobs need a connection of their own, never one that a transaction pooler lends.
  const direct = connect(directDatabaseUrl(env), { max: 16, name: `${name}-direct` })
  const metrics = createMetrics()
  const metricsServer = serveMetrics(metrics, env.METRICS_PORT)
  const listener = createListener({ pool: direct.pool, log })
  const artifacts = await createArtifactStore(env)
  const deps: Deps = {
    env,
    log,
    db: pooled.db,
    pool: direct.pool,
    artifacts,
    media: await createMediaStore(env, artifacts),
    replica: await createMediaReplica(env),
    mailers: await createMailers(env),
    outgoing: createOutgoing(),
    themes: catalog,
    previewer: createPreviewer(),
    artist: createArtist(),
    plainCart: createPlainCart({ artifacts, https: env.PLATFORM_URL.startsWith('https:') }),
    cache: createTagCache({ listener, outcomes: metrics.cache }),
    live: createLiveStream({ db: pooled.db, listener, log }),
    metrics,
    now: () => new Date(),
  }
  return {
    deps,
    async close() {
      metricsServer?.close()
      await listener.close()
      deps.artist.close()
      await Promise.all([deps.mailers.close(), deps.outgoing.close(), deps.previewer.close()])
      await Promise.all([pooled.close(), direct.close()])
    },
  }
}
