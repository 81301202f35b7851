import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { createBlobReader } from '../release/index.ts'
import { createFastAnswer } from './answer-now.ts'
import { answerRequest } from './answer-request.ts'
import type { EdgeLog } from './edge-log.ts'
import { createCounts, formatMetrics } from './edge-metrics.ts'
import { followLive, type LiveFollower } from './follow-live.ts'
import { createFrontDoor } from './front-door.ts'
import { createPageStore } from './page-store.ts'
import { describeInstallation } from './describe-installation.ts'
import { createAssetServer } from './serve-assets.ts'
import { platformPolicy } from './security-headers.ts'
import { createMediaServer } from './serve-media.ts'
import { createStoreDirectory } from './store-directory.ts'
import type { EdgeParts } from './visit.ts'

export interface EdgeDeps {
  artifacts: ArtifactStore
  log: EdgeLog
  platformUrl: string
  apiUrl: string
  trustProxy: boolean
  /** The build's client folder, for the platform's own files. */
  clientDir?: string
  platformCsp?: string
  /** What stores are subdomains of, when not of the platform's own host. */
  storeDomain?: string
  /** False takes the workers back that browsers keep for the time without the net. */
  offlineWorkers?: boolean
  /** Whether mail waits on this machine, to be read at `/api/outbox`. */
  outbox?: boolean
}

export interface EdgeLimits {
  pageBytes?: number
  /** How often visited stores are read again without the stream of news, and with it. */
  revalidateMs?: number
  sweepMs?: number
  drainMs?: number
}

export interface Edge {
  /** Answers the port: that of `port`, or a free one for 0. */
  listen(port: number, host?: string): Promise<number>
  /** Lets running answers end, for at most ten seconds. */
  close(): Promise<void>
  metrics(): string
}

export function createEdge(deps: EdgeDeps, limits: EdgeLimits = {}): Edge {
  const { artifacts, log, trustProxy, offlineWorkers = true } = deps
  const { pageBytes = 128 * 1024 * 1024, revalidateMs = 5_000, sweepMs = 60_000, drainMs = 10_000 } = limits
  const platformUrl = new URL(deps.platformUrl)
  const apiUrl = new URL(deps.apiUrl)
  const https = platformUrl.protocol === 'https:'
  const reader = createBlobReader(artifacts)
  const directory = createStoreDirectory({ artifacts, reader, log })
  const pages = createPageStore({ https, limit: pageBytes })
  const door = createFrontDoor({ apiUrl, trustProxy, log })
  const counts = createCounts()
  const parts: EdgeParts = {
    ...{ artifacts, log, platformUrl, trustProxy, offlineWorkers },
    ...{ directory, pages, door, counts, closing: false },
    assets: createAssetServer({
      ...{
        artifacts,
        https,
        clientDir: deps.clientDir,
        platformCsp: deps.platformCsp ?? platformPolicy(platformUrl),
      },
      installation: () => describeInstallation(deps, directory),
    }),
    media: createMediaServer({ artifacts, https }),
  }
  let follower: LiveFollower | undefined
  let timer: NodeJS.Timeout | undefined

  const answerNow = createFastAnswer(parts)
  const server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => {
    if (!answerNow(request, response)) void answerRequest(parts, request, response)
  })

  let connections = 0
  server.on('connection', (socket) => {
    connections++
    socket.once('close', () => connections--)
  })

  function revalidate(): void {
    directory
      .revalidate()
      .catch((error: unknown) => log.error({ err: error }, 'stores could not be read again'))
  }

  /** What was committed just before the stream began may reach the artifact store just after. */
  function catchUp(): void {
    revalidate()
    setTimeout(revalidate, 2_000).unref()
  }

  function watch(): void {
    let rounds = 0
    timer = setInterval(() => {
      rounds++
      if (!follower?.connected || rounds * revalidateMs >= sweepMs) {
        rounds = 0
        revalidate()
      }
    }, revalidateMs)
    timer.unref()
    follower = followLive({ apiUrl, log, onNews: (live) => void directory.apply(live), onGap: catchUp })
  }

  async function drain(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const limit = setTimeout(() => server.closeAllConnections(), drainMs)
    await closed
    clearInterval(idle)
    clearTimeout(limit)
  }

  return {
    async listen(port, host) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
      watch()
      return (server.address() as AddressInfo).port
    },
    async close() {
      parts.closing = true
      clearInterval(timer)
      await drain()
      await follower?.close()
      await door.close()
      reader.close()
      pages.clear()
    },
    metrics: () =>
      formatMetrics(counts, {
        stores: directory.size,
        cachedPages: pages.size,
        cachedBytes: pages.bytes,
        connections,
        liveConnected: follower?.connected ?? false,
      }),
  }
}
