import { createServer, request, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { StoreLive } from '../../api/contracts/live.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import {
  buildRelease,
  hashBytes,
  openPackWriter,
  projectLive,
  type BuildReleaseInput,
} from '../release/index.ts'
import { createEdge, type Edge, type EdgeDeps, type EdgeLimits } from './edge.ts'

/** An edge on a free port, with a small API behind it and stores that the test publishes itself. */
export interface EdgeFixture {
  artifacts: ArtifactStore
  edge: Edge
  port: number
  ask(host: string, path: string, options?: AskOptions): Promise<Reply>
  publish(
    releaseId: number,
    pages: Record<string, string | ReleaseEntry>,
    more?: PublishOptions,
  ): Promise<StoreLive>
  close(): Promise<void>
}

export interface AskOptions {
  method?: string
  headers?: Record<string, string>
  body?: string
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

export type PublishOptions = Partial<Pick<BuildReleaseInput, 'parentRoot' | 'csp' | 'remove'>> & {
  live?: Partial<StoreLive>
}

export interface FixtureOptions {
  api?: RequestListener
  artifacts?: ArtifactStore
  deps?: Partial<EdgeDeps>
  limits?: EdgeLimits
}

export async function startEdge(options: FixtureOptions = {}): Promise<EdgeFixture> {
  const artifacts = options.artifacts ?? memoryArtifacts()
  const api = createServer(options.api ?? ((_request, response) => response.writeHead(404).end()))
  const apiPort = await listen(api)
  const silent = () => undefined
  const edge = createEdge(
    {
      artifacts,
      log: { info: silent, warn: silent, error: silent },
      platformUrl: 'http://picksy.test:4321',
      apiUrl: `http://127.0.0.1:${apiPort}`,
      trustProxy: false,
      ...options.deps,
    },
    options.limits,
  )
  const port = await edge.listen(0, '127.0.0.1')
  return {
    artifacts,
    edge,
    port,
    ask: (host, path, more) => askServer(port, host, path, more),
    publish: (releaseId, pages, more) => publishPages(artifacts, releaseId, pages, more),
    async close() {
      await edge.close()
      api.closeAllConnections()
      api.close()
    },
  }
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

export function askServer(
  port: number,
  host: string,
  path: string,
  options: AskOptions = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      (answer) => {
        buffer(answer).then((bytes) => {
          resolve({ status: answer.statusCode!, headers: answer.headers, bytes, text: bytes.toString() })
        }, reject)
      },
    )
    asking.once('error', reject)
    asking.end(body)
  })
}

/** Store `s1` with these pages, shown live on `acme.test`. */
async function publishPages(
  artifacts: ArtifactStore,
  releaseId: number,
  pages: Record<string, string | ReleaseEntry>,
  { parentRoot = null, csp = { page: "default-src 'self'" }, remove, live }: PublishOptions = {},
): Promise<StoreLive> {
  const storeId = live?.storeId ?? 's1'
  const pack = openPackWriter(artifacts, { storeId, releaseId, thread: 0 })
  const put = new Map<string, ReleaseEntry>()
  for (const [path, page] of Object.entries(pages)) {
    if (typeof page === 'string')
      put.set(path, { ...pack.add(hashBytes(page), brotliCompressSync(page)), ...typeOf(path) })
    else put.set(path, page)
  }
  const built = await buildRelease(artifacts, {
    storeId,
    releaseId,
    parentRoot,
    put,
    csp,
    pack,
    ...(remove && { remove }),
  })
  const shown: StoreLive = {
    ...{ storeId, root: built.rootKey, head: built.rootKey, releaseId, epoch: releaseId, state: 'live' },
    ...{ hosts: ['acme.test'], primaryHost: 'acme.test' },
    ...live,
  }
  await projectLive(artifacts, shown)
  return shown
}

function typeOf(path: string): { type: string; status: number } {
  if (path.endsWith('404.html')) return { type: 'text/html; charset=utf-8', status: 404 }
  return { type: path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8', status: 200 }
}
