import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Agent, type Dispatcher } from 'undici'
import type { EdgeLog } from './edge-log.ts'
import { firstOf, peerOf } from './forwarded.ts'
import { sendNotice } from './notices.ts'

export interface FrontDoor {
  /** Passes a request on to the API, as it comes, and the answer back, as it comes. */
  pass(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}

export interface FrontDoorDeps {
  apiUrl: URL
  trustProxy: boolean
  log: EdgeLog
  /** How many requests may be on their way at a time: all together, and of one address. */
  most?: { together: number; each: number }
}

/** They concern one connection, not the message. */
const HOP_BY_HOP = new Set([
  'connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer',
  'transfer-encoding', 'upgrade', 'expect',
]) // prettier-ignore

const OURS_TO_SET = new Set([
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
])

/** Streams of news count too: they stay open. */
const MOST = { together: 4000, each: 500 }

export function createFrontDoor({ apiUrl, trustProxy, log, most = MOST }: FrontDoorDeps): FrontDoor {
  const passing = countPassing(most)
  const agent = new Agent({
    connect: { timeout: 2_000 },
    headersTimeout: 120_000,
    bodyTimeout: 0,
    keepAliveTimeout: 4_000,
  })

  async function ask(request: IncomingMessage, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0
    const options: Dispatcher.RequestOptions = {
      origin: apiUrl.origin,
      path: request.url!,
      method: request.method as Dispatcher.HttpMethod,
      headers: forwardedHeaders(request, trustProxy),
      body: hasBody ? request : null,
      signal,
      responseHeaders: 'raw',
    }
    try {
      return await agent.request(options)
    } catch (error) {
      // A kept connection may have been closed by the other side just now.
      const isStale = !hasBody && /^(GET|HEAD)$/.test(request.method!) && codeOf(error) === 'UND_ERR_SOCKET'
      if (!isStale || signal.aborted) throw error
      return agent.request(options)
    }
  }

  return {
    async pass(request, response) {
      const address = (trustProxy && firstOf(request.headers['x-forwarded-for'])) || peerOf(request)
      if (!passing.begin(address)) return sendUnavailable(request, response)
      response.once('close', () => passing.end(address))
      const abort = new AbortController()
      const giveUp = () => {
        if (!response.writableFinished) abort.abort()
      }
      response.once('close', giveUp)
      let answer: Dispatcher.ResponseData
      try {
        answer = await ask(request, abort.signal)
      } catch (error) {
        if (abort.signal.aborted) return
        log.error({ err: error, path: request.url?.split('?')[0] }, 'the API does not answer')
        return sendUnavailable(request, response)
      }
      const headers = withoutHops(answer.headers as unknown as string[])
      response.writeHead(answer.statusCode, headers)
      if (!headers.some((name, index) => index % 2 === 0 && /^content-length$/i.test(name)))
        response.flushHeaders()
      await pipeline(answer.body, response).catch((error: unknown) => {
        if (!abort.signal.aborted) log.warn({ err: error }, 'the API broke off an answer')
      })
    },
    close: () => agent.destroy(),
  }
}

/** One who asks without waiting for answers takes neither memory nor connections from the others. */
function countPassing(most: { together: number; each: number }) {
  const each = new Map<string, number>()
  let together = 0
  return {
    begin(address: string): boolean {
      const own = each.get(address) ?? 0
      if (together >= most.together || own >= most.each) return false
      together++
      each.set(address, own + 1)
      return true
    },
    end(address: string): void {
      together--
      const own = (each.get(address) ?? 1) - 1
      if (own === 0) each.delete(address)
      else each.set(address, own)
    },
  }
}

function forwardedHeaders(request: IncomingMessage, trustProxy: boolean): string[] {
  const { headers } = request
  const passed = withoutHops(request.rawHeaders, OURS_TO_SET)
  const before = trustProxy ? headers['x-forwarded-for'] : undefined
  const proto = trustProxy ? firstOf(headers['x-forwarded-proto']) : undefined
  const host = trustProxy ? firstOf(headers['x-forwarded-host']) : undefined
  passed.push('x-forwarded-for', before ? `${String(before)}, ${peerOf(request)}` : peerOf(request))
  passed.push('x-forwarded-proto', proto === 'https' ? 'https' : 'http')
  passed.push('x-forwarded-host', host ?? headers.host ?? '')
  return passed
}

function withoutHops(raw: string[], more?: Set<string>): string[] {
  const named = new Set<string>()
  for (let index = 0; index < raw.length; index += 2) {
    if (raw[index]!.length !== 10 || raw[index]!.toLowerCase() !== 'connection') continue
    for (const name of raw[index + 1]!.toLowerCase().split(',')) named.add(name.trim())
  }
  const kept: string[] = []
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]!.toLowerCase()
    if (HOP_BY_HOP.has(name) || named.has(name) || more?.has(name)) continue
    kept.push(raw[index]!, raw[index + 1]!)
  }
  return kept
}

const codeOf = (error: unknown) => (error as { code?: string }).code

/** Pages that people open get words; clients get a problem. */
function sendUnavailable(request: IncomingMessage, response: ServerResponse): void {
  const wantsPage = !request.url!.startsWith('/api/') && request.headers.accept?.includes('text/html')
  if (wantsPage) return sendNotice(request, response, 'unavailable')
  const problem = JSON.stringify({
    type: '/api/reference#unavailable',
    title: 'Not available right now',
    status: 503,
    code: 'unavailable',
    detail: 'The service does not answer. Try again in a moment.',
    errors: [],
  })
  const headers = [
    'Content-Type',
    'application/problem+json',
    'Cache-Control',
    'no-store',
    'Retry-After',
    '2',
  ]
  response.writeHead(503, [...headers, 'Content-Length', String(Buffer.byteLength(problem))])
  response.end(request.method === 'HEAD' ? undefined : problem)
}
