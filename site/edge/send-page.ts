import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import { chooseEncoding, matchesEtag } from './negotiate.ts'
import type { PreparedPage } from './page-store.ts'

const inflate = promisify(brotliDecompress)
const deflate = promisify(gzip)

/** Looks a header up as it came; `request.headers` would read all of them first. The name is in lower case. */
export function headerOf(rawHeaders: string[], name: string): string | undefined {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index]!
    if (given.length === name.length && given.toLowerCase() === name) return rawHeaders[index + 1]
  }
  return undefined
}

/** Answers at once unless the visitor wants another encoding than the stored one. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PreparedPage,
): Promise<void> | void {
  const { rawHeaders } = request
  const condition = headerOf(rawHeaders, 'if-none-match')
  if (condition !== undefined && page.status === 200 && matchesEtag(condition, page.etag)) {
    response.writeHead(304, withoutBody(page.headers))
    response.end()
    return
  }
  const encoding = chooseEncoding(headerOf(rawHeaders, 'accept-encoding'))
  if (encoding !== 'br') return sendInflated(request, response, page, encoding)
  response.writeHead(page.status, page.headers)
  response.end(request.method === 'HEAD' ? undefined : page.body)
}

/** Headers without those that tell encoding and length. */
function withoutBody(headers: string[]): string[] {
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index]!
    if (name !== 'Content-Encoding' && name !== 'Content-Length') kept.push(name, headers[index + 1]!)
  }
  return kept
}

async function sendInflated(
  request: IncomingMessage,
  response: ServerResponse,
  page: PreparedPage,
  encoding: 'gzip' | 'identity',
): Promise<void> {
  const plain = await inflate(page.body)
  const body = encoding === 'gzip' ? await deflate(plain, { level: 5 }) : plain
  const coding = encoding === 'gzip' ? ['Content-Encoding', 'gzip'] : []
  response.writeHead(page.status, [
    ...withoutBody(page.headers),
    ...coding,
    'Content-Length',
    String(body.length),
  ])
  response.end(request.method === 'HEAD' ? undefined : body)
}
