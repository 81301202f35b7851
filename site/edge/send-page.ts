import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import { chooseEncoding, matchesEtag } from './negotiate.ts'
import type { PreparedPage } from './page-store.ts'

const inflate = promisify(brotliDecompress)
const deflate = promisify(gzip)

/** Answers at once unless the visitor wants another encoding than the stored one. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PreparedPage,
): void | Promise<void> {
  const { headers } = request
  const condition = headers['if-none-match']
  if (condition !== undefined && page.status === 200 && matchesEtag(condition, page.etag)) {
    response.writeHead(304, page.headers)
    response.end()
    return
  }
  const encoding = chooseEncoding(headers['accept-encoding'] as string | undefined)
  if (encoding !== 'br') return sendInflated(request, response, page, encoding)
  response.writeHead(page.status, page.storedHeaders)
  response.end(request.method === 'HEAD' ? undefined : page.body)
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
  response.writeHead(page.status, [...page.headers, ...coding, 'Content-Length', String(body.length)])
  response.end(request.method === 'HEAD' ? undefined : body)
}
