import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { createBlobReader } from '../release/index.ts'
import { answerRequest } from './answer-request.ts'
import type { EdgeLog } from './edge-log.ts'
import { createCounts, formatMetrics } from './edge-metrics.ts'
import { followLive, type LiveFollower } from './follow-live.ts'
import { normalizeHost } from './forwarded.ts'
import { createFrontDoor } from './front-door.ts'
import { createPageStore } from './page-store.ts'
import { sendPage } from './send-page.ts'
import { createAssetServer } from './serve-assets.ts'
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
  const { artifacts, log, trustProxy } = deps
  const { pageBytes = 64 * 1024 * 1024, revalidateMs = 5_000, sweepMs = 60_000, drainMs = 10_000 } = limits
  const platformUrl = new URL(deps.platformUrl)
  const apiUrl = new URL(deps.apiUrl)
  const https = platformUrl.protocol === 'https:'
  const reader = createBlobReader(artifacts)
  const directory = createStoreDirectory({ artifacts, reader, log })
  const pages = createPageStore({ https, limit: pageBytes })
  const door = createFrontDoor({ apiUrl, trustProxy, log })
  const counts = createCounts()
  const parts: EdgeParts = {
    ...{ artifacts, log, platformUrl, trustProxy, directory, pages, door, counts, closing: false },
    assets: createAssetServer({ artifacts, https, clientDir: deps.clientDir, platformCsp: deps.platformCsp }),
    media: createMediaServer({ artifacts, https }),
  }
  const hosts = new Map<string, string>()
  let follower: LiveFollower | undefined
  let timer: NodeJS.Timeout | undefined

  function hostOfHeader(header: string): string {
    const known = hosts.get(header)
    if (known !== undefined) return known
    if (hosts.size > 10_000) hosts.clear()
    const host = normalizeHost(header)
    hosts.set(header, host)
    return host
  }

  /** Most visits end here: a page in memory, of the release that is live now. */
  function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== 'GET' || (trustProxy && request.headers['x-forwarded-host'] !== undefined))
      return false
    const view = directory.peek(hostOfHeader(request.headers.host ?? ''))
    const page = view && pages.peek(view.storeId, request.url!)
    if (!page || page.view !== view) return false
    const sent = sendPage(request, response, page)
    sent?.catch((error: unknown) => {
      log.error({ err: error }, 'page could not be inflated')
      response.destroy()
    })
    counts.hotPages++
    return true
  }

  const server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (request, response) => {
    if (!answerFromMemory(request, response)) void answerRequest(parts, request, response)
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
    follower = followLive({ apiUrl, log, onNews: (live) => void directory.apply(live), onGap: revalidate })
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
