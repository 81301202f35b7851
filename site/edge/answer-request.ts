import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { canonicalPath } from '../release/index.ts'
import { answerStore } from './answer-store.ts'
import type { EdgeLog } from './edge-log.ts'
import { hostOf, isFromNeighbour } from './forwarded.ts'
import { sendNotice, type NoticeName } from './notices.ts'
import { answerMedia, isRead, pass, refuseRead, type EdgeParts, type Visit } from './visit.ts'

const LONGEST_URL = 8_192
const LONGEST_PATH = 2_048

export async function answerRequest(
  parts: EdgeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const visit = readVisit(parts, request, response)
    if (visit) await route(parts, visit)
    else parts.counts.refused++
  } catch (error) {
    parts.counts.failures++
    parts.log.error(
      { err: error, host: request.headers.host, path: request.url?.split('?')[0] },
      'request failed',
    )
    if (response.headersSent) response.destroy()
    else sendNotice(request, response, 'broken')
  }
}

/** Undefined when the request was refused. */
function readVisit(
  { trustProxy }: EdgeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Visit | undefined {
  const refuse = (notice: NoticeName): undefined => {
    sendNotice(request, response, notice)
  }
  // A request line may carry the whole address.
  const url = request.url!.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  const mark = url.indexOf('?')
  const raw = mark < 0 ? url : url.slice(0, mark)
  if (url.length > LONGEST_URL || raw.length > LONGEST_PATH) return refuse('tooLong')
  const path = raw.startsWith('/') ? canonicalPath(raw) : undefined
  if (path === undefined) return refuse('unreadable')
  request.url = url
  return {
    request,
    response,
    host: hostOf(request, trustProxy),
    path,
    query: mark < 0 ? '' : url.slice(mark),
  }
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]'])

/** On one's own machine the platform is found by number, too: not everything there resolves names. */
const isPlatformHost = (host: string, platformUrl: URL) =>
  host === platformUrl.hostname || (platformUrl.hostname === 'localhost' && LOOPBACK.has(host))

async function route(parts: EdgeParts, visit: Visit): Promise<void> {
  const { platformUrl, directory } = parts
  const { request, response, host, path } = visit
  if (path === '/internal/tls' && isFromNeighbour(request)) return pass(parts, visit)
  if (/^\/+internal(?:\/|$)/.test(path)) return sendNotice(request, response, 'missing')
  if (path.startsWith('/_astro/')) return answerAsset(parts, visit)
  if (isPlatformHost(host, platformUrl)) return answerPlatform(parts, visit)
  if (host === `preview.${platformUrl.hostname}`) return answerPreview(parts, visit)

  const found = host ? await directory.find(host) : undefined
  if (found && 'redirectTo' in found) return redirectHost(parts, visit, found.redirectTo)
  if (found) return answerStore(parts, visit, found)
  if (path === '/healthz' || path === '/readyz') return answerHealth(parts, visit)
  parts.counts.notFound++
  sendNotice(request, response, 'unknownHost')
}

async function answerAsset({ assets, counts }: EdgeParts, { request, response, path }: Visit): Promise<void> {
  if (isRead(request) && (await assets.serveAsset(request, response, path))) counts.assets++
  else refuseRead(request, response)
}

async function answerPlatform(parts: EdgeParts, visit: Visit): Promise<void> {
  const { request, response, path } = visit
  if (path === '/healthz' || path === '/readyz') return answerHealth(parts, visit)
  if (path.startsWith('/media/')) return answerMedia(parts, visit, path.slice(1))
  if (isRead(request) && !path.startsWith('/api/')) {
    if (await parts.assets.servePlatformFile(request, response, path)) return
  }
  return pass(parts, visit)
}

/** A draft's page names media as its store's pages do; the API knows whose they are. */
function answerPreview(parts: EdgeParts, visit: Visit): Promise<void> {
  return /^\/media\/[^/]+\/[^/]+\//.test(visit.path)
    ? answerMedia(parts, visit, visit.path.slice(1))
    : pass(parts, visit)
}

/** Ready means that the artifact store answers; nothing here asks a database. */
async function answerHealth(
  { artifacts, closing, log }: EdgeParts,
  { response, path }: Visit,
): Promise<void> {
  const ready = path === '/healthz' || (!closing && (await canRead(artifacts, log)))
  const body = JSON.stringify({ status: ready ? 'ok' : 'unavailable' })
  response.writeHead(ready ? 200 : 503, ['Content-Type', 'application/json', 'Cache-Control', 'no-store'])
  response.end(body)
}

async function canRead(artifacts: ArtifactStore, log: EdgeLog): Promise<boolean> {
  try {
    await artifacts.stat('hosts/ready')
    return true
  } catch (error) {
    log.error({ err: error }, 'the artifact store does not answer')
    return false
  }
}

function redirectHost({ platformUrl, counts }: EdgeParts, { request, response }: Visit, host: string): void {
  const port = platformUrl.port ? `:${platformUrl.port}` : ''
  const location = `${platformUrl.protocol}//${host}${port}${request.url}`
  counts.redirects++
  response.writeHead(301, [
    'Location',
    location,
    'Cache-Control',
    'public, max-age=300',
    'Content-Length',
    '0',
  ])
  response.end()
}
