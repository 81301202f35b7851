import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isMissing, type ArtifactStore, type ByteRange } from '../../api/contracts/artifacts.ts'
import { clockCache } from '../release/clock-cache.ts'
import { typeOfFile } from './content-types.ts'
import { matchesEtag, parseRange } from './negotiate.ts'
import { fileHeaders, MEDIA_POLICY } from './security-headers.ts'

/** Answers with an object under `media/`, whole or a range of it; false when there is none. */
export type MediaServer = (
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
) => Promise<boolean>

const REMEMBERED = 10_000
const SMALL_BYTES = 256 * 1024

export function createMediaServer({
  artifacts,
  https,
}: {
  artifacts: ArtifactStore
  https: boolean
}): MediaServer {
  const sizes = clockCache<number>(REMEMBERED)

  async function sizeOf(key: string): Promise<number | undefined> {
    const known = sizes.get(key)
    if (known !== undefined) return known
    const found = await artifacts.stat(key)
    if (found) sizes.set(key, found.size, 1)
    return found?.size
  }

  async function sendBytes(
    request: IncomingMessage,
    response: ServerResponse,
    key: string,
    range: ByteRange,
  ) {
    if (request.method === 'HEAD' || range.length === 0) return void response.end()
    if (range.length <= SMALL_BYTES) return void response.end(await artifacts.getRange(key, range))
    // A visitor who leaves halfway is no fault of ours.
    await pipeline(await artifacts.stream(key, range), response).catch(() => undefined)
  }

  return async (request, response, key) => {
    const size = await sizeOf(key)
    if (size === undefined) return false
    const etag = `"${key.split('/').slice(2).join('.')}"`
    const headers = [
      ...['Content-Type', typeOfFile(key), 'ETag', etag, 'Accept-Ranges', 'bytes'],
      ...[
        'Cache-Control',
        'public, max-age=31536000, immutable',
        'Cross-Origin-Resource-Policy',
        'cross-origin',
      ],
      ...['Content-Security-Policy', MEDIA_POLICY, ...fileHeaders(https)],
    ]
    const { 'if-none-match': condition, 'if-range': unchanged, range: wanted } = request.headers
    if (condition !== undefined && matchesEtag(condition, etag)) {
      response.writeHead(304, headers).end()
      return true
    }
    const asksRange = request.method === 'GET' && (unchanged === undefined || unchanged === etag)
    const range = asksRange ? parseRange(wanted, size) : undefined
    if (range === 'unsatisfiable') {
      response
        .writeHead(416, [...headers.slice(4), 'Content-Range', `bytes */${size}`, 'Content-Length', '0'])
        .end()
      return true
    }
    const part = range ?? { offset: 0, length: size }
    const place = range
      ? ['Content-Range', `bytes ${range.offset}-${range.offset + range.length - 1}/${size}`]
      : []
    response.writeHead(range ? 206 : 200, [...headers, ...place, 'Content-Length', String(part.length)])
    try {
      await sendBytes(request, response, key, part)
    } catch (error) {
      sizes.delete(key)
      if (!isMissing(error)) throw error
      response.destroy()
    }
    return true
  }
}
