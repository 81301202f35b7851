import { lookup } from 'node:dns/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { allowsAddress, checkTarget } from './check-target.ts'
import { OutgoingError, type Outgoing, type OutgoingRequest, type OutgoingResponse } from './contract.ts'
import { guardedConnector, type Resolve } from './guarded-connector.ts'

export interface OutgoingOptions {
  /** Ranges that may be called although they are not public: `10.1.0.0/16`. */
  allow?: readonly string[]
  resolve?: Resolve
}

const MIB = 1024 * 1024
const REDIRECTS = 3
const REDIRECT_STATUS = new Set([301, 302, 303, 307, 308])

const resolveByDns: Resolve = (hostname) => lookup(hostname, { all: true, order: 'verbatim' })

export function createOutgoing({ allow = [], resolve = resolveByDns }: OutgoingOptions = {}): Outgoing {
  const allows = allowsAddress(allow)
  const dispatcher = new Agent({
    connect: guardedConnector({ allows, resolve, timeoutMs: 5000 }),
    connections: 8,
    maxHeaderSize: 16 * 1024,
  })

  async function follow(text: string, options: OutgoingRequest, signal: AbortSignal, left: number) {
    const url = checkTarget(text, allows)
    const answer = await request(url, {
      dispatcher,
      signal,
      method: options.method ?? 'GET',
      // A compressed answer could be small on the wire and huge afterwards.
      headers: { 'user-agent': 'Picksy', 'accept-encoding': 'identity', ...options.headers },
      ...(options.body !== undefined && { body: options.body }),
    })
    const headers = plainHeaders(answer.headers)
    if (
      options.redirects &&
      options.method !== 'POST' &&
      REDIRECT_STATUS.has(answer.statusCode) &&
      headers.location
    ) {
      answer.body.on('error', () => undefined).destroy()
      if (left === 0) throw new OutgoingError('redirects', 'The address redirects too often.')
      const next = URL.parse(headers.location, url)
      if (!next)
        throw new OutgoingError('redirects', 'The address redirects to something that is no address.')
      return follow(next.href, options, signal, left - 1)
    }
    const body = await readBody(answer.body, options)
    return { status: answer.statusCode, headers, body, url: url.href }
  }

  return {
    async fetch(url, options = {}): Promise<OutgoingResponse> {
      const signal = AbortSignal.timeout(options.timeoutMs ?? 10_000)
      try {
        return await follow(url, options, signal, Math.min(options.redirects ?? 0, REDIRECTS))
      } catch (error) {
        throw asOutgoingError(error)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

async function readBody(
  body: Dispatcher.ResponseData['body'],
  { maxBytes = MIB, overlong = 'fail' }: OutgoingRequest,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length <= maxBytes) continue
    if (overlong === 'fail')
      throw new OutgoingError('too_large', `The answer is longer than ${maxBytes} bytes.`)
    break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']),
  )
}

const TIMEOUTS = new Set(['TimeoutError', 'AbortError', 'ConnectTimeoutError', 'HeadersTimeoutError'])

function asOutgoingError(error: unknown): OutgoingError {
  if (error instanceof OutgoingError) return error
  const cause = error instanceof AggregateError ? (error.errors as unknown[])[0] : error
  const { name, code = '' } = cause as NodeJS.ErrnoException
  if (TIMEOUTS.has(name))
    return new OutgoingError('timeout', 'There was no complete answer in time.', { cause })
  return new OutgoingError('unreachable', `The connection failed${code && ` (${code})`}.`, { cause })
}
